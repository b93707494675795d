package org.armillary.harvest;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Material that lies beside the checkout in a folder `shared` and is never part of it: official texts.
final class Shared {

    private Shared() {}

    /// A file or folder of it; the test is skipped, loudly, where it is absent.
    static Path path(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared").resolve(name);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        String message = "SKIPPED: no shared/" + name + " beside the checkout or above it";
        System.err.println(message);
        Assumptions.abort(message);
        throw new AssertionError(message);
    }
}
