package org.armillary.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Material that lies beside the checkout in a folder `shared` and is never part of it: source records, questions.
public final class SharedFacts {

    private SharedFacts() {}

    /// A file or folder of it; the test is skipped, loudly, where it is absent.
    public static Path path(String name) {
        Path here = Path.of("").toAbsolutePath();
        for (Path at = here; at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared").resolve(name);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        String message = "SKIPPED: no shared/" + name + " beside " + here + " or above it";
        System.err.println(message);
        Assumptions.abort(message);
        throw new AssertionError(message);
    }
}
