package org.armillary.resemblance;

import java.util.ArrayList;
import java.util.List;

/// The runs of words that two texts share in the same order: the longest run, then the longest before it and
/// after it, and so on (Ratcliff and Metzener, "Pattern Matching: The Gestalt Approach", 1988).
///
/// @param runs lengths in words, in the order of the texts
record Alignment(List<Integer> runs) {

    static Alignment of(List<String> a, List<String> b) {
        List<Integer> runs = new ArrayList<>();
        find(a, b, runs);
        return new Alignment(List.copyOf(runs));
    }

    private static void find(List<String> a, List<String> b, List<Integer> runs) {
        Run longest = longest(a, b);
        if (longest.length() == 0) {
            return;
        }
        find(a.subList(0, longest.inFirst()), b.subList(0, longest.inSecond()), runs);
        runs.add(longest.length());
        find(
                a.subList(longest.inFirst() + longest.length(), a.size()),
                b.subList(longest.inSecond() + longest.length(), b.size()),
                runs);
    }

    /// Where a shared run begins in each text.
    private record Run(int inFirst, int inSecond, int length) {}

    private static Run longest(List<String> a, List<String> b) {
        Run best = new Run(0, 0, 0);
        String[] others = b.toArray(String[]::new);
        int[] before = new int[others.length + 1];
        for (int i = 0; i < a.size(); i++) {
            String word = a.get(i);
            int[] here = new int[others.length + 1];
            for (int j = 0; j < others.length; j++) {
                if (word.equals(others[j])) {
                    here[j + 1] = before[j] + 1;
                    if (here[j + 1] > best.length()) {
                        best = new Run(i + 1 - here[j + 1], j + 1 - here[j + 1], here[j + 1]);
                    }
                }
            }
            before = here;
        }
        return best;
    }

    int longest() {
        return runs.stream().mapToInt(each -> each).max().orElse(0);
    }

    /// Words in runs of at least so many.
    int words(int least) {
        return runs.stream()
                .mapToInt(each -> each)
                .filter(each -> each >= least)
                .sum();
    }

    /// Runs of at least so many words.
    long count(int least) {
        return runs.stream().filter(each -> each >= least).count();
    }
}
