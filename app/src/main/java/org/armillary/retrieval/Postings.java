package org.armillary.retrieval;

/// Which passages have which terms, as BM25 needs it. Passages are numbers, terms are as the field's analysis cut
/// them.
public interface Postings {

    /// Bits of rarity of a term (BM25's idf); of one that no passage has, 0.
    double rarity(Field field, String term);

    /// How many terms of a field passages have.
    ///
    /// @param passages numbers, rising
    int[] lengths(Field field, int[] passages);

    /// How many terms of a field passages have on average, at least 1.
    double mean(Field field);

    /// Visits those of some passages that have a term.
    ///
    /// @param passages numbers, rising
    void visit(Field field, String term, int[] passages, Visit visit);

    /// What is done where a passage has a term.
    interface Visit {

        /// @param at place of the passage in the list that was given
        /// @param times how often the passage has the term
        void at(int at, int times);
    }
}
