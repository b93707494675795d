package org.armillary.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.codification.Derivation;
import org.armillary.law.codification.FactDescription;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Feel;

/// A fact of the vocabulary: what a profile may answer, and who asks.
///
/// @param type `flag`, `choice`, `choices`, `number`, `day` or `moment`
/// @param unit of a number; empty for a bare count and for other types
/// @param options of a choice, what each means
/// @param askedBy provisions that ask for it, as instrument and eId
/// @param follows what it follows from where nobody answers it; empty where it follows from nothing
record FactAnswer(
        String id,
        String type,
        String unit,
        String topic,
        String question,
        String help,
        Map<String, String> options,
        List<String> askedBy,
        Optional<String> follows) {

    static FactAnswer of(FactDescription fact) {
        return new FactAnswer(
                fact.fact().id(),
                fact.fact().type().word(),
                fact.fact().type() instanceof FactType.Quantity(String unit) ? unit : "",
                fact.topic(),
                fact.fact().question(),
                fact.fact().help(),
                fact.labels(),
                fact.fact().askedBy(),
                fact.derivation().map(FactAnswer::follows));
    }

    private static String follows(Derivation derivation) {
        return switch (derivation) {
            case Derivation.Follows(var condition) -> Feel.write(condition);
            case Derivation.Sum(var parts) -> String.join(" + ", parts);
            case Derivation.Happened(String day) -> "as_of >= " + day;
            case Derivation.Level(String scorecard) -> "level of " + scorecard;
        };
    }
}
