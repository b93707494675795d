package org.armillary.law.norm;

import java.util.List;
import java.util.Optional;

/// A prescriptive statement: who must, must not or may do what, when and unless what.
///
/// Source of the words: LegalRuleML 1.0, deontic statements.
///
/// @param modality what it does to its bearer
/// @param eId the provision it hangs on
/// @param start first UTF-16 index of its sentence or item in the outline's text
/// @param end end UTF-16 index, exclusive
/// @param bearer who is bound, forbidden or entitled: the subject of the sentence; where that is a pronoun, what it
/// stands for
/// @param agent who acts, where the bearer's verb is passive: "the log shall be kept by the keeper"
/// @param counterparty towards whom
/// @param action what is to be done, verb first
/// @param object what it is done to
/// @param conditions when it holds and when it does not, those last that stand in another sentence: "This section
/// applies if"
/// @param limits within which time
/// @param marker the words that show the modality
public record Norm(
        Modality modality,
        Optional<String> eId,
        int start,
        int end,
        Optional<Part> bearer,
        Optional<Part> agent,
        Optional<Part> counterparty,
        Optional<Part> action,
        Optional<Part> object,
        List<Condition> conditions,
        List<TimeLimit> limits,
        Part marker) {

    public Norm {
        conditions = List.copyOf(conditions);
        limits = List.copyOf(limits);
    }

    /// A stretch of the outline's text.
    ///
    /// @param start first UTF-16 index
    /// @param end end UTF-16 index, exclusive
    public record Part(int start, int end) {

        public String of(CharSequence text) {
            return text.subSequence(start, end).toString();
        }
    }

    /// A condition or an exception.
    ///
    /// @param kind what it does
    /// @param start first UTF-16 index of its words, the marker left out
    /// @param end end UTF-16 index, exclusive
    public record Condition(Kind kind, int start, int end) {

        /// What a condition does.
        public enum Kind {
            IF,
            WHERE,
            WHEN,
            UNLESS,
            EXCEPT,
            WITHOUT_PREJUDICE,
            SUBJECT_TO,
            ONLY_IF,
            BEFORE,
            AFTER
        }
    }

    /// A period within which, or a day by which, something is to be done.
    ///
    /// @param quantity how many units; empty where words such as "without undue delay" set no number
    /// @param unit `hour`, `day`, `working-day`, `week`, `month`, `year`, or empty
    /// @param from the event it runs from
    /// @param start first UTF-16 index of its words
    /// @param end end UTF-16 index, exclusive
    public record TimeLimit(Optional<Integer> quantity, String unit, Optional<Part> from, int start, int end) {}
}
