package org.armillary.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armillary.law.pattern.Tokens;

/// The phrases of all pieces and in how many texts each stands.
///
/// A phrase is either a row of four words (six characters in scripts without spaces) or three words of content in a
/// row, whatever small words stand between: the first finds what was copied, the second what was put a little
/// differently. Phrases are numbers of 39 bits; among ten million of them about a hundred share one by chance.
final class Features {

    /// A word that stands in more than this part of all texts is a small word.
    private static final double SMALL = 0.30;

    /// With fewer texts than these, in how many texts a word stands says little of how rare it is.
    private static final int ENOUGH_TEXTS = 50;

    private static final int PIECE_BITS = 24;
    private static final int LOOSE = 3;

    private final List<Piece> pieces;
    private final int[] textOf;
    private final int texts;
    /// In how many texts, or pieces where there are few texts, each word stands.
    private final Map<Long, Integer> wordTexts;
    /// How many of them there are.
    private final int wholes;
    /// Phrase and piece, packed and sorted.
    private final long[] postings;
    /// Phrases that stand in more than two texts, sorted, and in how many.
    private long[] common = new long[0];
    private int[] commonTexts = new int[0];

    Features(List<Piece> pieces) {
        if (pieces.size() >= 1 << PIECE_BITS) {
            throw new IllegalArgumentException(pieces.size() + " pieces are more than can be compared at once");
        }
        this.pieces = pieces;
        Map<String, Integer> names =
                pieces.stream().map(Piece::text).distinct().collect(Collectors.toMap(each -> each, each -> 0));
        int[] next = {0};
        names.replaceAll((name, zero) -> next[0]++);
        this.texts = Math.max(1, names.size());
        this.textOf = pieces.stream()
                .mapToInt(each -> names.getOrDefault(each.text(), 0))
                .toArray();
        boolean byText = texts >= ENOUGH_TEXTS;
        this.wordTexts = new WordTexts(
                        pieces,
                        byText ? textOf : IntStream.range(0, pieces.size()).toArray())
                .count();
        this.wholes = byText ? texts : pieces.size();
        this.postings = postings();
        countCommon();
    }

    int texts() {
        return texts;
    }

    int text(int piece) {
        return textOf[piece];
    }

    /// Bits of information in a word: the fewer texts it stands in, the more. Of few texts the pieces are counted, and
    /// a
    /// word is never taken for rarer than it could be among enough of them.
    double bits(long word) {
        double bits = Math.log((wholes + 1.0) / wordTexts.getOrDefault(word, 1)) / Math.log(2);
        return wholes == texts ? bits : Math.min(bits, Math.log(ENOUGH_TEXTS) / Math.log(2));
    }

    private boolean isSmall(long word) {
        return wordTexts.getOrDefault(word, 1) > Math.max(6, SMALL * wholes);
    }

    long[] sortedPostings() {
        return postings;
    }

    static long phrase(long posting) {
        return posting >>> PIECE_BITS;
    }

    static int piece(long posting) {
        return (int) (posting & ((1L << PIECE_BITS) - 1));
    }

    private long[] postings() {
        long[] all = new long[1024];
        int size = 0;
        for (int number = 0; number < pieces.size(); number++) {
            long[] phrases = phrases(pieces.get(number));
            for (long phrase : phrases) {
                if (size == all.length) {
                    all = Arrays.copyOf(all, size * 2);
                }
                all[size++] = phrase << PIECE_BITS | number;
            }
        }
        long[] sorted = Arrays.copyOf(all, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private long[] phrases(Piece piece) {
        long seed = piece.language().hashCode();
        Tokens tokens = piece.tokens();
        int[] words = Words.of(tokens);
        long[] phrases = new long[words.length * 2];
        int size = 0;
        for (int i = 0; i < words.length; i++) {
            int length = Words.phraseLength(tokens, words[i]);
            if (i + length <= words.length) {
                phrases[size++] = exact(tokens, words, i, length, seed);
            }
        }
        int[] content = Arrays.stream(words)
                .filter(each -> !tokens.isIdeograph(each) && !isSmall(tokens.hash(each)))
                .toArray();
        for (int i = 0; i + LOOSE <= content.length; i++) {
            phrases[size++] = mixed(tokens, content, i, LOOSE, seed + 1);
        }
        return Arrays.stream(phrases, 0, size).distinct().toArray();
    }

    static long exact(Tokens tokens, int[] words, int from, int length, long seed) {
        return mixed(tokens, words, from, length, seed);
    }

    private static long mixed(Tokens tokens, int[] words, int from, int length, long seed) {
        long hash = seed * 0x9E3779B97F4A7C15L;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ tokens.hash(words[i])) * 0xff51afd7ed558ccdL;
            hash ^= hash >>> 33;
        }
        // One bit less than there is room for, so that packed phrases are positive and stay in the order of phrases.
        return hash >>> (PIECE_BITS + 1);
    }

    private void countCommon() {
        long[] phrases = new long[1024];
        int[] counts = new int[1024];
        int size = 0;
        for (int from = 0; from < postings.length; ) {
            int to = endOfRow(from);
            int in = textsIn(from, to);
            if (in > 2) {
                if (size == phrases.length) {
                    phrases = Arrays.copyOf(phrases, size * 2);
                    counts = Arrays.copyOf(counts, size * 2);
                }
                phrases[size] = phrase(postings[from]);
                counts[size++] = in;
            }
            from = to;
        }
        common = Arrays.copyOf(phrases, size);
        commonTexts = Arrays.copyOf(counts, size);
    }

    /// The end of the row of postings that have one phrase.
    int endOfRow(int from) {
        int to = from + 1;
        while (to < postings.length && phrase(postings[to]) == phrase(postings[from])) {
            to++;
        }
        return to;
    }

    /// In how many texts the pieces of a row stand.
    int textsIn(int from, int to) {
        if (to - from == 1) {
            return 1;
        }
        return (int) Arrays.stream(postings, from, to)
                .mapToInt(each -> textOf[piece(each)])
                .distinct()
                .count();
    }

    /// In how many texts a phrase stands; 2 where it is in at most two.
    int textsWith(long phrase) {
        int at = Arrays.binarySearch(common, phrase);
        return at < 0 ? 2 : commonTexts[at];
    }

    /// What part of its bits each word of a piece keeps: all where it stands in a phrase of two texts alone, less the
    /// more texts have every phrase it stands in.
    double[] rarity(Piece piece, int[] words) {
        double[] rarity = new double[words.length];
        long seed = piece.language().hashCode();
        for (int i = 0; i < words.length; i++) {
            int length = Words.phraseLength(piece.tokens(), words[i]);
            if (i + length <= words.length) {
                double kept = kept(textsWith(exact(piece.tokens(), words, i, length, seed)));
                for (int j = i; j < i + length; j++) {
                    rarity[j] = Math.max(rarity[j], kept);
                }
            }
        }
        return rarity;
    }

    /// Falls from 1 for two texts to a tenth for a tenth of all texts.
    private double kept(int in) {
        if (in <= 2) {
            return 1;
        }
        double most = Math.max(8, texts * 0.1);
        double fall = Math.log(in / 2.0) / Math.log(most / 2.0);
        return Math.max(0.1, 1 - 0.9 * fall);
    }
}
