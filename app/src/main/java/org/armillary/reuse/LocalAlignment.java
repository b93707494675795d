package org.armillary.reuse;

import java.util.ArrayList;
import java.util.List;
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

    private final Features features;
    private final Piece earlier;
    private final Piece later;
    private final int[] a;
    private final int[] b;
    private final double[] bitsA;
    private final double[] bitsB;
    private final long[] stemsA;
    private final long[] stemsB;

    LocalAlignment(Features features, Piece earlier, Piece later) {
        this.features = features;
        this.earlier = earlier;
        this.later = later;
        this.a = Words.of(earlier.tokens());
        this.b = Words.of(later.tokens());
        this.bitsA = weighed(earlier, a);
        this.bitsB = weighed(later, b);
        this.stemsA = stems(earlier.tokens(), a);
        this.stemsB = stems(later.tokens(), b);
    }

    private double[] weighed(Piece piece, int[] words) {
        double[] weighed = features.rarity(piece, words);
        boolean named = tellsNames(piece.tokens(), words);
        for (int i = 0; i < words.length; i++) {
            double bits = features.bits(piece.tokens().hash(words[i]));
            boolean name = named && i > 0 && piece.tokens().isCapital(words[i]) && words[i] == words[i - 1] + 1;
            weighed[i] *= bits * (piece.tokens().isNumber(words[i]) ? NUMBER : name ? NAME : 1);
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
        if (earlier.tokens().hash(a[i]) == later.tokens().hash(b[j])) {
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
            boolean same = earlier.tokens().hash(a[match[0]]) == later.tokens().hash(b[match[1]]);
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
        int earlierEnd = earlier.tokens().end(a[match[0]]);
        int laterEnd = later.tokens().end(b[match[1]]);
        if (next) {
            Reuse.Run open = runs.removeLast();
            runs.add(new Reuse.Run(open.earlier(), earlierEnd, open.later(), laterEnd));
        } else {
            runs.add(new Reuse.Run(
                    earlier.tokens().start(a[match[0]]),
                    earlierEnd,
                    later.tokens().start(b[match[1]]),
                    laterEnd));
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
