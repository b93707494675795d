package org.armillary.law.codification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Constant;
import org.armillary.law.rulebook.Truth;

/// Whether an item of a scorecard is asked, given what the items before it were answered.
///
/// @param chosen of each fact, what was chosen; empty where nothing was, which meets no test; absent where nobody knows
record Asking(Map<String, Set<String>> chosen) {

    Truth of(Condition condition) {
        return switch (condition) {
            case Condition.Always(boolean met) -> met ? Truth.TRUE : Truth.FALSE;
            case Condition.All(List<Condition> parts) -> Truth.all(parts, this::of);
            case Condition.Any(List<Condition> parts) -> Truth.any(parts, this::of);
            case Condition.Not(Condition part) -> of(part).opposite();
            case Condition.Includes(String fact, String option) -> includes(fact, option);
            case Condition.Test(
                    String fact,
                    Condition.Comparison comparison,
                    Condition.Operand.Written(Constant.Text(String option))) ->
                switch (comparison) {
                    case EQUAL -> includes(fact, option);
                    case UNEQUAL -> differs(fact, option);
                    case LESS, AT_MOST, MORE, AT_LEAST -> throw unfit(condition);
                };
            case Condition.Test _, Condition.Named _ -> throw unfit(condition);
        };
    }

    private Truth includes(String fact, String option) {
        Set<String> answer = chosen.get(fact);
        return answer == null ? Truth.UNKNOWN : answer.contains(option) ? Truth.TRUE : Truth.FALSE;
    }

    private Truth differs(String fact, String option) {
        Set<String> answer = chosen.get(fact);
        return answer == null ? Truth.UNKNOWN : answer.isEmpty() || answer.contains(option) ? Truth.FALSE : Truth.TRUE;
    }

    /// The facts a condition looks at.
    static List<String> facts(Condition condition) {
        return switch (condition) {
            case Condition.Always _ -> List.of();
            case Condition.All(List<Condition> parts) ->
                parts.stream().flatMap(each -> facts(each).stream()).toList();
            case Condition.Any(List<Condition> parts) ->
                parts.stream().flatMap(each -> facts(each).stream()).toList();
            case Condition.Not(Condition part) -> facts(part);
            case Condition.Named(String name) -> List.of(name);
            case Condition.Test(String fact, var _, var _) -> List.of(fact);
            case Condition.Includes(String fact, var _) -> List.of(fact);
        };
    }

    private static IllegalArgumentException unfit(Condition condition) {
        return new IllegalArgumentException(
                "an item is asked because of options that were chosen; this looks at something else: " + condition);
    }
}
