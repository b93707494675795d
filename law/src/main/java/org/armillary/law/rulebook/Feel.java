package org.armillary.law.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import org.armillary.law.rulebook.Condition.All;
import org.armillary.law.rulebook.Condition.Always;
import org.armillary.law.rulebook.Condition.Any;
import org.armillary.law.rulebook.Condition.Includes;
import org.armillary.law.rulebook.Condition.Named;
import org.armillary.law.rulebook.Condition.Not;
import org.armillary.law.rulebook.Condition.Operand;
import org.armillary.law.rulebook.Condition.Test;

/// Conditions written in FEEL, so that reading what was written gives the same condition.
public final class Feel {

    private Feel() {}

    public static String write(Condition condition) {
        return switch (condition) {
            case Always(boolean met) -> String.valueOf(met);
            case All(List<Condition> parts) -> joined(parts, " and ");
            case Any(List<Condition> parts) -> joined(parts, " or ");
            case Not(Condition part) -> "not(" + write(part) + ")";
            case Named(String name) -> name;
            case Test(String fact, var comparison, Operand operand) ->
                fact + " " + comparison.sign() + " " + write(operand);
            case Includes(String fact, String option) -> "list contains(" + fact + ", \"" + option + "\")";
        };
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream().map(Feel::bracketed).collect(Collectors.joining(word));
    }

    private static String bracketed(Condition part) {
        return part instanceof All || part instanceof Any ? "(" + write(part) + ")" : write(part);
    }

    private static String write(Operand operand) {
        return switch (operand) {
            case Operand.Written(Constant value) -> value.toString();
            case Operand.Named(String name) -> name;
        };
    }
}
