package org.armillary.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Pairs of pieces that share enough rare phrases to be worth aligning.
///
/// A phrase gives pairs only while it stands in few pieces, so that the work is bounded by the words of all texts;
/// of each piece the best few earlier ones are kept.
final class Candidates {

    private static final int MOST_PIECES = 24;
    private static final int MOST_PAIRS = 24_000_000;
    private static final int BEST = 10;
    private static final double ENOUGH = 12;
    /// Phrases count as among so many texts at least: of fewer each shared one would say nothing.
    private static final int FEW = 16;
    /// Quarter bits.
    private static final int SCALE = 4;

    private final List<Piece> pieces;
    private final Features features;

    Candidates(List<Piece> pieces, Features features) {
        this.pieces = pieces;
        this.features = features;
    }

    /// For each piece, as later one, the earlier pieces to align it with.
    int[][] list() {
        long[] pairs = pairs();
        Arrays.sort(pairs);
        int[][] best = new int[pieces.size()][0];
        for (int from = 0; from < pairs.length; ) {
            int later = later(pairs[from]);
            int to = from;
            while (to < pairs.length && later(pairs[to]) == later) {
                to++;
            }
            best[later] = best(pairs, from, to);
            from = to;
        }
        return best;
    }

    private static int later(long pair) {
        return (int) (pair >>> 36);
    }

    private static int earlier(long pair) {
        return (int) (pair >>> 12) & 0xFFFFFF;
    }

    private static double weight(long pair) {
        return (pair & 0xFFF) / (double) SCALE;
    }

    private int[] best(long[] pairs, int from, int to) {
        int[] earlier = new int[to - from];
        double[] weights = new double[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            if (size == 0 || earlier[size - 1] != earlier(pairs[i])) {
                earlier[size++] = earlier(pairs[i]);
            }
            weights[size - 1] += weight(pairs[i]);
        }
        return IntStream.range(0, size)
                .filter(each -> weights[each] >= ENOUGH)
                .boxed()
                .sorted((a, b) -> Double.compare(weights[b], weights[a]))
                .limit(BEST)
                .mapToInt(each -> earlier[each])
                .toArray();
    }

    /// Later piece, earlier piece and the bits of a phrase both have, packed.
    private long[] pairs() {
        long[] postings = features.sortedPostings();
        long[] pairs = new long[4096];
        int size = 0;
        for (int from = 0; from < postings.length; ) {
            int to = features.endOfRow(from);
            int in = to - from < 2 || to - from > MOST_PIECES ? 0 : features.textsIn(from, to);
            if (in > 1) {
                long weight = Math.round(SCALE * Math.log((Math.max(FEW, features.texts()) + 1.0) / in) / Math.log(2));
                for (int i = from; i < to; i++) {
                    for (int j = i + 1; j < to; j++) {
                        long pair = ordered(Features.piece(postings[i]), Features.piece(postings[j]));
                        if (pair >= 0 && size < MOST_PAIRS) {
                            pairs = size == pairs.length ? Arrays.copyOf(pairs, size * 2) : pairs;
                            pairs[size++] = pair << 12 | Math.min(0xFFF, weight);
                        }
                    }
                }
            }
            from = to;
        }
        return Arrays.copyOf(pairs, size);
    }

    /// The later of two pieces and the earlier one; -1 where they are of one text, or nobody knows which was first.
    private long ordered(int a, int b) {
        if (features.text(a) == features.text(b)) {
            return -1;
        }
        int order = pieces.get(a).day().compareTo(pieces.get(b).day());
        return order == 0 ? -1 : order > 0 ? (long) a << 24 | b : (long) b << 24 | a;
    }
}
