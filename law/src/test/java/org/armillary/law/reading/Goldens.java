package org.armillary.law.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;

/// Compares what is read with a file that a person has approved.
///
/// Nothing is approved silently: a missing file, and with `-Darmillary.goldens` one that differs, is written and fails
/// the test that asked, so that someone reads it.
final class Goldens {

    private final SoftAssertions assertions = new SoftAssertions();

    void compare(Path golden, String actual) {
        try {
            boolean exists = Files.exists(golden);
            boolean differs = !exists || !Files.readString(golden).equals(actual);
            if (differs && (!exists || System.getProperty("armillary.goldens") != null)) {
                Files.createDirectories(Objects.requireNonNull(golden.getParent()));
                Files.writeString(golden, actual);
                assertions.fail((exists ? "there was another " : "there was no ") + golden
                        + "; it has been written: read it, then run the test again");
            }
            assertions
                    .assertThat(actual)
                    .as(golden + " (after a wanted change run once with -Darmillary.goldens)")
                    .isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Fails where anything compared was missing or is not as approved.
    void verify() {
        assertions.assertAll();
    }
}
