package org.armillary.law.rulebook;

import java.util.List;

/// Two rules of one conclusion that pull both ways at once, with nothing said on which one yields.
///
/// @param rulebook where they stand
/// @param granting the rule that grants the conclusion
/// @param exception the rule that keeps it from holding
/// @param witness a case in which both fire
public record Overlap(String rulebook, String granting, String exception, List<Condition> witness) {
    public Overlap {
        witness = List.copyOf(witness);
    }
}
