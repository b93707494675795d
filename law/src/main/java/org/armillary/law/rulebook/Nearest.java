package org.armillary.law.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The known name that a mistyped one was probably meant to be.
public final class Nearest {

    private Nearest() {}

    /// The name with the fewest letters changed; empty when a third of the letters or more would have to change.
    public static Optional<String> to(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(each -> distance(name, each)))
                .filter(each -> distance(name, each) * 3 < Math.max(name.length(), each.length()));
    }

    /// Levenshtein's distance in UTF-16 units.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
