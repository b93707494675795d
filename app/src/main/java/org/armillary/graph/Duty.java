package org.armillary.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.law.norm.Modality;
import org.armillary.law.norm.Norm;

/// A norm as a text states it: who must, must not or may do what, when and unless what.
///
/// @param modality what it does to its bearer
/// @param at the provision it hangs on
/// @param expression FRBR URI of the text
/// @param language of the text, ISO 639-2
/// @param date of the text
/// @param sentence the sentence or item
/// @param bearer who is bound, forbidden or entitled; empty where nobody is named
/// @param agent who acts, where the sentence is passive and says by whom
/// @param counterparty towards whom
/// @param action what is to be done
/// @param object what it is done to
/// @param conditions when it holds and when it does not
/// @param limits within which time
/// @param marker the words that show the modality
/// @param start first UTF-16 index of the sentence in the text's outline
/// @param markerStart first UTF-16 index of the marker in the text's outline
/// @param markerEnd its end, exclusive
public record Duty(
        Modality modality,
        Node at,
        String expression,
        String language,
        LocalDate date,
        String sentence,
        String bearer,
        Optional<String> agent,
        Optional<String> counterparty,
        Optional<String> action,
        Optional<String> object,
        List<Condition> conditions,
        List<Limit> limits,
        String marker,
        int start,
        int markerStart,
        int markerEnd) {

    public Duty {
        conditions = List.copyOf(conditions);
        limits = List.copyOf(limits);
    }

    /// A condition or an exception.
    public record Condition(Norm.Condition.Kind kind, String words) {}

    /// A time limit.
    ///
    /// @param quantity how many units; empty where words set no number
    /// @param unit `day`, `month`, …, or empty
    /// @param from the event it runs from
    /// @param words as printed
    public record Limit(Optional<Integer> quantity, String unit, Optional<String> from, String words) {}
}
