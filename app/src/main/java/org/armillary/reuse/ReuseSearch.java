package org.armillary.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what later pieces share with earlier ones.
public final class ReuseSearch {

    /// What is worth keeping at all, shown or withheld.
    public static final double FLOOR = 14;

    private static final int SHORTEST = 8;
    private static final int KEPT = 4;
    private static final int STRIDE = 256;

    private final List<Piece> pieces;
    private final Runnable check;

    /// @param pieces those of a text next to each other
    /// @param check called now and then; may throw to stop the search
    public ReuseSearch(List<Piece> pieces, Runnable check) {
        this.pieces = List.copyOf(pieces);
        this.check = check;
    }

    /// Of each later piece the best few, those of later pieces in their order.
    public List<Reuse> find() {
        Features features = new Features(pieces);
        check.run();
        int[][] candidates = new Candidates(pieces, features).list();
        List<Reuse> found = new ArrayList<>();
        for (int later = 0; later < candidates.length; later++) {
            if (later % STRIDE == 0) {
                check.run();
            }
            found.addAll(best(features, later, candidates[later]));
        }
        return found;
    }

    private List<Reuse> best(Features features, int later, int[] candidates) {
        List<Reuse> aligned = new ArrayList<>();
        for (int earlier : candidates) {
            Reuse reuse = new LocalAlignment(features, pieces.get(earlier), pieces.get(later)).find(earlier, later);
            if (reuse.score() >= FLOOR && words(reuse) >= SHORTEST) {
                aligned.add(reuse);
            }
        }
        aligned.sort(Comparator.comparingDouble(Reuse::score).reversed());
        return aligned.subList(0, Math.min(KEPT, aligned.size()));
    }

    private static int words(Reuse reuse) {
        return reuse.runs().stream()
                        .mapToInt(each -> each.laterEnd() - each.later())
                        .sum()
                / 4;
    }
}
