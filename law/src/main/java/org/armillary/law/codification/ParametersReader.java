package org.armillary.law.codification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.rulebook.Constant;
import org.armillary.law.rulebook.Parameter;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads `parameters.yaml`.
final class ParametersReader {

    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    void read(byte[] bytes, Faults faults) {
        YamlFile.open(bytes, faults).ifPresent(root -> root.read(file -> file.all("parameters", this::parameter)));
    }

    /// By id.
    Map<String, Parameter> parameters() {
        return parameters;
    }

    private Parameter parameter(Entry entry) {
        Parameter made = new Parameter(HeaderReader.name(entry), entry.all("values", this::dated));
        if (made.values().stream()
                        .map(each -> each.value().getClass())
                        .distinct()
                        .count()
                > 1) {
            entry.fault(
                    "values", "the values of '" + made.id() + "' are of different types: numbers or days, not both");
        }
        if (parameters.putIfAbsent(made.id(), made) != null) {
            entry.fault("id", "two parameters are called '" + made.id() + "': keep one, with several dated values");
        }
        return made;
    }

    private Parameter.Dated dated(Entry entry) {
        Optional<Constant> value = entry.findScalar("is").flatMap(at -> value(at, entry.faults()));
        if (!entry.has("is")) {
            entry.fault("is", "'is' is missing here: write the number or day");
        }
        if (!entry.has("provision")) {
            entry.fault("provision", "'provision' is missing: say what sets this value");
        }
        return new Parameter.Dated(
                value.orElse(new Constant.Truth(false)),
                entry.findDay("from"),
                entry.findDay("until"),
                List.copyOf(entry.texts("provision")).stream().findFirst().orElse(""));
    }

    private static Optional<Constant> value(ScalarNode at, Faults faults) {
        return at.getValue().matches("\\d{4}-\\d{2}-\\d{2}")
                ? Days.read(at, faults).map(Constant.Day::new)
                : Numbers.read(at, faults).map(Constant.Quantity::new);
    }
}
