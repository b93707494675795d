package org.armillary.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongToDoubleFunction;
import org.armillary.law.pattern.Tokens;

/// The best local alignment of two pieces (Smith and Waterman, 1981), with words weighed by their rarity.
///
/// A pair of equal words scores the bits of the word, kept in full only inside phrases that few texts have; a pair of
/// words that begin alike scores half; a word without a partner costs a fixed price, so that small insertions and
/// changed words are bridged and long ones end the alignment.
final class LocalAlignment {

    private static final double GAP = 1.1;
    private static final double CHANGED = 1.6;
    private static final double STEM = 0.5;
    private static final double NUMBER = 0.15;
    /// What a name keeps of its bits: two texts that name the same act or office need not share wording.
    private static final double NAME = 0.35;
    /// Where more words than this begin with a capital, capitals don't tell names.
    private static final double CAPITALS = 0.3;

    private final Tokens earlier;
    private final Tokens later;
    private final int[] a;
    private final int[] b;
    private final double[] bitsA;
    private final double[] bitsB;
    private final long[] stemsA;
    private final long[] stemsB;

    /// @param features say how rare words are, and phrases
    LocalAlignment(Features features, Piece earlier, Piece later) {
        this(
                earlier.tokens(),
                later.tokens(),
                (tokens, words) -> features.rarity(tokens == earlier.tokens() ? earlier : later, words),
                features::bits);
    }

    /// @param kept what part of its bits each of some words of a text keeps
    /// @param bits of information in a word
    LocalAlignment(Tokens earlier, Tokens later, BiFunction<Tokens, int[], double[]> kept, LongToDoubleFunction bits) {
        this.earlier = earlier;
        this.later = later;
        this.a = Words.of(earlier);
        this.b = Words.of(later);
        this.bitsA = weighed(earlier, a, kept, bits);
        this.bitsB = weighed(later, b, kept, bits);
        this.stemsA = stems(earlier, a);
        this.stemsB = stems(later, b);
    }

    private static double[] weighed(
            Tokens tokens, int[] words, BiFunction<Tokens, int[], double[]> kept, LongToDoubleFunction bits) {
        double[] weighed = kept.apply(tokens, words);
        boolean named = tellsNames(tokens, words);
        for (int i = 0; i < words.length; i++) {
            boolean name = named && i > 0 && tokens.isCapital(words[i]) && words[i] == words[i - 1] + 1;
            weighed[i] *=
                    bits.applyAsDouble(tokens.hash(words[i])) * (tokens.isNumber(words[i]) ? NUMBER : name ? NAME : 1);
        }
        return weighed;
    }

    private static boolean tellsNames(Tokens tokens, int[] words) {
        long capitals = java.util.Arrays.stream(words).filter(tokens::isCapital).count();
        return capitals < CAPITALS * words.length;
    }

    private static long[] stems(Tokens tokens, int[] words) {
        long[] stems = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            stems[i] = Words.stem(tokens, words[i]);
        }
        return stems;
    }

    /// What they share.
    Reuse find(int numberOfEarlier, int numberOfLater) {
        int width = b.length + 1;
        float[] score = new float[(a.length + 1) * width];
        byte[] step = new byte[score.length];
        int best = fill(score, step, width);
        List<int[]> matches = trace(best, step, width);
        return measured(numberOfEarlier, numberOfLater, matches.reversed());
    }

    private static final byte END = 0;
    private static final byte PAIR = 1;
    private static final byte SKIP_EARLIER = 2;
    private static final byte SKIP_LATER = 3;

    private int fill(float[] score, byte[] step, int width) {
        int best = 0;
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                int at = i * width + j;
                double pair = score[at - width - 1] + pair(i - 1, j - 1);
                double up = score[at - width] - GAP;
                double left = score[at - 1] - GAP;
                double top = Math.max(pair, Math.max(up, left));
                if (top > 0) {
                    score[at] = (float) top;
                    step[at] = top == pair ? PAIR : top == up ? SKIP_EARLIER : SKIP_LATER;
                    best = score[at] > score[best] ? at : best;
                }
            }
        }
        return best;
    }

    private double pair(int i, int j) {
        if (earlier.hash(a[i]) == later.hash(b[j])) {
            // A small word that both have is worth a little: it says that the order is kept.
            return 0.2 + Math.min(bitsA[i], bitsB[j]);
        }
        return stemsA[i] != 0 && stemsA[i] == stemsB[j] ? STEM * Math.min(bitsA[i], bitsB[j]) : -CHANGED;
    }

    /// Pairs of words on the best way, the last first.
    private List<int[]> trace(int best, byte[] step, int width) {
        List<int[]> matches = new ArrayList<>();
        int at = best;
        while (step[at] != END) {
            int i = at / width - 1;
            int j = at % width - 1;
            switch (step[at]) {
                case PAIR -> {
                    if (pair(i, j) > -CHANGED) {
                        matches.add(new int[] {i, j});
                    }
                    at -= width + 1;
                }
                case SKIP_EARLIER -> at -= width;
                default -> at -= 1;
            }
        }
        return matches;
    }

    private Reuse measured(int numberOfEarlier, int numberOfLater, List<int[]> matches) {
        if (matches.isEmpty()) {
            return new Reuse(numberOfEarlier, numberOfLater, 0, 0, 0, 0, List.of());
        }
        double shared = 0;
        int longest = 0;
        int row = 0;
        int[] before = {-2, -2};
        List<Reuse.Run> runs = new ArrayList<>();
        for (int[] match : matches) {
            boolean same = earlier.hash(a[match[0]]) == later.hash(b[match[1]]);
            shared += Math.min(bitsA[match[0]], bitsB[match[1]]) * (same ? 1 : STEM);
            boolean next = match[0] == before[0] + 1 && match[1] == before[1] + 1;
            row = next && same ? row + 1 : 1;
            longest = Math.max(longest, row);
            add(runs, match, next);
            before = match;
        }
        int[] first = matches.getFirst();
        int[] last = matches.getLast();
        double around = sum(bitsA, first[0], last[0] + 1) + sum(bitsB, first[1], last[1] + 1);
        double whole = sum(bitsB, 0, bitsB.length);
        return new Reuse(
                numberOfEarlier,
                numberOfLater,
                shared,
                around == 0 ? 0 : Math.min(1, 2 * shared / around),
                whole == 0 ? 0 : Math.min(1, shared / whole),
                longest,
                runs);
    }

    private void add(List<Reuse.Run> runs, int[] match, boolean next) {
        int earlierEnd = earlier.end(a[match[0]]);
        int laterEnd = later.end(b[match[1]]);
        if (next) {
            Reuse.Run open = runs.removeLast();
            runs.add(new Reuse.Run(open.earlier(), earlierEnd, open.later(), laterEnd));
        } else {
            runs.add(new Reuse.Run(earlier.start(a[match[0]]), earlierEnd, later.start(b[match[1]]), laterEnd));
        }
    }

    private static double sum(double[] bits, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += bits[i];
        }
        return sum;
    }
}
