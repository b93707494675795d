package org.armillary.resemblance;

import java.util.List;

/// What two texts have in the same order, with other words between.
///
/// @param common words of the longest common subsequence
/// @param local the best stretch of both: a word in common counts 1, one that is left out or replaced half less
///     than nothing (Smith and Waterman, "Identification of Common Molecular Subsequences", 1981)
record Sequence(int common, double local) {

    private static final double LOST = 0.5;

    static Sequence of(List<String> a, List<String> b) {
        String[] others = b.toArray(String[]::new);
        int[] common = new int[others.length + 1];
        double[] local = new double[others.length + 1];
        double best = 0;
        for (String word : a) {
            int[] commonHere = new int[common.length];
            double[] localHere = new double[local.length];
            for (int j = 0; j < others.length; j++) {
                boolean same = word.equals(others[j]);
                commonHere[j + 1] = same ? common[j] + 1 : Math.max(common[j + 1], commonHere[j]);
                double over = local[j] + (same ? 1 : -LOST);
                localHere[j + 1] = Math.max(Math.max(0, over), Math.max(local[j + 1], localHere[j]) - LOST);
                best = Math.max(best, localHere[j + 1]);
            }
            common = commonHere;
            local = localHere;
        }
        return new Sequence(common[others.length], best);
    }
}
