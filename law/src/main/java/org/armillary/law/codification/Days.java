package org.armillary.law.codification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Days and moments as files write them: `2026-08-02`, `2026-03-01T11:30`.
final class Days {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    static Optional<LocalDate> read(ScalarNode at, Faults faults) {
        try {
            return Optional.of(LocalDate.parse(at.getValue()));
        } catch (DateTimeException e) {
            boolean shaped = DAY.matcher(at.getValue()).matches();
            faults.add(
                    at,
                    "'" + at.getValue() + "' is no day" + (shaped ? " of the calendar" : ": write it like 2026-08-02"));
            return Optional.empty();
        }
    }

    static Optional<LocalDateTime> readMoment(ScalarNode at, Faults faults) {
        try {
            return Optional.of(LocalDateTime.parse(at.getValue()));
        } catch (DateTimeException e) {
            faults.add(at, "'" + at.getValue() + "' is no moment: write it like 2026-03-01T11:30, in local time");
            return Optional.empty();
        }
    }
}
