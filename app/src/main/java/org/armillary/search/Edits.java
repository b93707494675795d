package org.armillary.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Slips of who types: two letters swapped, one too many.
final class Edits {

    private Edits() {}

    /// A word with two neighbours swapped, or one of its letters left out, behind its first letter.
    static List<String> of(String word) {
        List<String> edits = new ArrayList<>();
        for (int at = 1; at < word.length(); at++) {
            String before = word.substring(0, at);
            if (at + 1 < word.length()) {
                edits.add(before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
            }
            edits.add(before + word.substring(at + 1));
        }
        return edits;
    }

    /// How many slips lie between two words, whatever their case: letters changed, left out, added, or swapped.
    static int between(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int cheapest(int[][] edits, String a, String b, int i, int j) {
        int changed = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
