package org.armillary.convergence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.comparison.Finding;
import org.armillary.comparison.Topic;

/// How far a topic has come on a day; every share is 0 to 1. For likeness, risk and gap two are added to what is
/// divided by, so that a share of few says little.
///
/// @param standpoints jurisdictions with a rule that holds, those with law first
/// @param breadth part of all jurisdictions with anything on record that have a rule on it
/// @param hardness part of those with a rule that have it in law
/// @param strictness mean strictness of the strictest rules, of 4
/// @param likeness how alike they are: mean overlap of what two jurisdictions answer and how
/// @param since the day from which half of them had a rule
/// @param age years since then, of five, at most 1
/// @param risk how law itself marks the topic: part of the binding rules that forbid, or are kept for systems of a
/// class
/// @param gap part of the soft rules whose instruments have neither verification nor enforcement
/// @param binding the binding rules that risk was counted on
/// @param soft the soft rules that the gap was counted on
/// @param unverified how many of the rules nobody verified
public record TopicState(
        Topic topic,
        List<Standpoint> standpoints,
        double breadth,
        double hardness,
        double strictness,
        double likeness,
        Optional<LocalDate> since,
        double age,
        double risk,
        double gap,
        List<Finding> binding,
        List<Finding> soft,
        int unverified) {

    public TopicState {
        standpoints = List.copyOf(standpoints);
        binding = List.copyOf(binding);
        soft = List.copyOf(soft);
    }

    /// How many states, parts of states and unions have a rule on it.
    public int states() {
        return (int) standpoints.stream().filter(Standpoint::state).count();
    }

    /// How many of them have it in law.
    public int withLaw() {
        return (int) standpoints.stream()
                .filter(Standpoint::state)
                .filter(Standpoint::law)
                .count();
    }

    /// How many bodies that speak to states have one.
    public int bodies() {
        return standpoints.size() - states();
    }
}
