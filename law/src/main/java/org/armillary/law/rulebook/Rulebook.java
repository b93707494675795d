package org.armillary.law.rulebook;

import java.util.List;

/// One instrument's rules.
///
/// @param id its name
/// @param conclusions what its rules decide
/// @param parameters the numbers and days they name
/// @param rules the rules
public record Rulebook(String id, List<Conclusion> conclusions, List<Parameter> parameters, List<Rule> rules) {

    public Rulebook {
        conclusions = List.copyOf(conclusions);
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
    }
}
