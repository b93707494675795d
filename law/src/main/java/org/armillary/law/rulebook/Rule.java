package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One rule of an instrument: when its condition is met and no rule that overrides it fires, its conclusion
/// holds, or is kept from holding.
///
/// @param id its name in the rulebook
/// @param concludes the conclusion
/// @param grants whether the conclusion holds by it; an exception grants nothing, it only overrides
/// @param when its condition
/// @param because the provisions it rests on, as eIds of the rulebook's instrument, or `work#eId`
/// @param overrides the rules that yield to it
/// @param from first day on which it is law; empty where it always was
/// @param until last day on which it is law; empty where no end is known
/// @param reading the reading of the law it belongs to, where two stand against each other
/// @param note what one must know besides; may be empty
public record Rule(
        String id,
        String concludes,
        boolean grants,
        Condition when,
        List<String> because,
        List<String> overrides,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Reading> reading,
        String note) {

    /// One of the ways in which a point of law is read.
    ///
    /// @param point the point that is contested
    /// @param name the reading's name, such as the office or court that follows it
    public record Reading(String point, String name) {

        /// The case as those see it who follow this reading.
        public Answers follow(Answers answers) {
            return answers.with(Axis.READING + point, Answer.of(name));
        }
    }

    public Rule {
        because = List.copyOf(because);
        overrides = List.copyOf(overrides);
        if (because.isEmpty()) {
            throw new IllegalArgumentException(
                    "rule '" + id + "' names no provision under 'because': every rule rests on one");
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("rule '" + id + "' ends before it begins");
        }
    }
}
