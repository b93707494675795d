package org.armillary.search;

import java.util.List;

/// Why a provision was found, of the numbers that ranked it.
public sealed interface Reason {

    /// What part of the hit's score it makes up, 0 to 1. The parts of all its reasons make up the score, but for
    /// what speaks against a hit.
    double share();

    /// Its words are those of the question.
    ///
    /// @param terms as they stand in the text, the weightiest first
    record Words(List<Term> terms, double share) implements Reason {

        public Words {
            terms = List.copyOf(terms);
        }
    }

    /// A term that was found.
    ///
    /// @param word as it was typed
    /// @param share what part of the hit's score it makes up
    record Term(String word, double share) {}

    /// It means what the question means.
    ///
    /// @param likeness of its nearest window and the question; about 0 for unrelated texts, 1 for the same
    /// @param near that window
    record Meaning(double likeness, Near near, double share) implements Reason {

        /// Where the window stands in the passage's text, in UTF-16 indexes.
        public Hit.Range window() {
            return near.at();
        }
    }

    /// Its number, or the name of the text it stands in, was typed.
    ///
    /// @param what the number or name
    record Cited(String what, double share) implements Reason {}

    /// A word of another language that means what was typed.
    ///
    /// @param typed the words of the question
    /// @param concept the entry of the term base that joins the two
    /// @param found the words of the text
    record Translated(String typed, String concept, String found, double share) implements Reason {}

    /// Something that was found links to it, or it to that.
    ///
    /// @param link the kind of the link, such as `cites`
    /// @param other address of the other end
    record Linked(String link, String other, double share) implements Reason {}

    /// What stands before and after it is about the question.
    record Beside(double share) implements Reason {}
}
