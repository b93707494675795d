package org.armillary.parallel;

import java.util.List;

/// A held provision whose words a clause has.
///
/// @param number from 1, in the order in which origins are shown
/// @param at where the words stand; of those who have them, the one made first
/// @param words how many words of the clause are credited to it
/// @param longest how many stand in one row
/// @param elsewhere how many other works have its longest row
/// @param text its words, with those that the clause has
public record Origin(int number, Locus at, int words, int longest, int elsewhere, Marked text) {

    /// From so many other works on, a row is a formula that says little of where it comes from.
    private static final int MANY = 8;

    /// Whether so many works have these words that they are a formula.
    public boolean isFormula() {
        return elsewhere >= MANY;
    }

    /// The clause, taken apart.
    ///
    /// @param stretches all of it, in order
    /// @param origins whose words it has, those of the longest rows first
    /// @param words how many it has
    /// @param known how many of them stand in an origin, in a row
    /// @param cut whether more was given than is looked at, and left out
    public record Clause(List<Stretch> stretches, List<Origin> origins, int words, int known, boolean cut) {

        public Clause {
            stretches = List.copyOf(stretches);
            origins = List.copyOf(origins);
        }

        /// What part of the words are known, 0 to 1.
        public double coverage() {
            return words == 0 ? 0 : (double) known / words;
        }
    }

    /// A stretch of a clause.
    ///
    /// @param origin number of the origin that has it; 0 for words that come from nowhere known
    public record Stretch(String text, int origin) {}
}
