package org.armillary.law.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;

/// Compares what is read with a file that a person has approved.
///
/// Nothing is approved silently: a missing file, and with `-Darmillary.goldens` one that differs, is written and fails
/// the test that asked, so that someone reads it.
final class Goldens {

    private static final int SHOWN = 20;

    private final SoftAssertions assertions = new SoftAssertions();

    void compare(Path golden, String actual) {
        try {
            boolean exists = Files.exists(golden);
            String expected = exists ? Files.readString(golden) : "";
            if (exists && expected.equals(actual)) {
                return;
            }
            String difference = lines("-", expected, actual) + lines("+", actual, expected);
            if (exists && System.getProperty("armillary.goldens") == null) {
                assertions.fail(
                        golden + " is another (if that is wanted, run once with -Darmillary.goldens):\n" + difference);
            } else {
                Files.createDirectories(Objects.requireNonNull(golden.getParent()));
                Files.writeString(golden, actual);
                assertions.fail(golden + " has been written: read it, then run the test again\n" + difference);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of one text that the other has not.
    private static String lines(String mark, String of, String other) {
        Set<String> known = other.lines().collect(Collectors.toSet());
        return of.lines()
                .filter(each -> !known.contains(each))
                .limit(SHOWN)
                .map(each -> mark + " " + each + "\n")
                .collect(Collectors.joining());
    }

    /// Fails where anything compared was missing or is not as approved.
    void verify() {
        assertions.assertAll();
    }
}
