package org.armillary.web.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.armillary.assessment.AiSystem;
import org.armillary.law.rulebook.Answer;

/// A system's description as an address carries it; the other way round than [Description].
final class Parameters {

    private Parameters() {}

    static Map<String, List<String>> of(AiSystem system) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!system.name().isEmpty()) {
            parameters.put(Description.NAME, List.of(system.name()));
        }
        system.replies()
                .forEach((fact, reply) -> parameters.put(
                        Description.FACT + fact,
                        reply.answer().map(Parameters::values).orElse(List.of(Description.UNKNOWN))));
        system.moments().forEach((fact, moment) -> parameters.put(Description.FACT + fact, List.of(moment.toString())));
        return parameters;
    }

    private static List<String> values(Answer answer) {
        return switch (answer) {
            case Answer.Truth(boolean value) -> List.of(value ? "yes" : "no");
            case Answer.Chosen(String option) -> List.of(option);
            case Answer.OneOf(var options) -> options.stream().sorted().toList();
            case Answer.Several(var included, var excluded) -> {
                List<String> values = new ArrayList<>(included.stream().sorted().toList());
                excluded.stream().sorted().map(each -> Description.NOT + each).forEach(values::add);
                yield values.isEmpty() ? List.of(Description.UNKNOWN) : values;
            }
            case Answer.Between(var low, var high) -> List.of(range(low, high, each -> each.toString()));
            case Answer.Within(var first, var last) -> List.of(range(first, last, Object::toString));
        };
    }

    private static <T> String range(Optional<T> low, Optional<T> high, Function<T, String> written) {
        return low.isPresent() && low.equals(high)
                ? written.apply(low.get())
                : low.map(written).orElse("") + ".." + high.map(written).orElse("");
    }
}
