package org.armillary.law.codification;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Numbers as files write them: `5`, `-2.5`, `1e26`.
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,60}(?:\\.\\d{1,60})?(?:[eE][-+]?\\d{1,3})?");

    private Numbers() {}

    static Optional<BigDecimal> read(ScalarNode at, Faults faults) {
        Optional<BigDecimal> number = parse(at.getValue());
        if (number.isEmpty()) {
            faults.add(at, "'" + at.getValue() + "' is no number: write it like 5, 2.5 or 1e26");
        }
        return number;
    }

    static Optional<BigDecimal> parse(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
