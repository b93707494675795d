package org.armillary.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.armillary.home.Home;
import org.jspecify.annotations.Nullable;

/// Tells a full disk or an exhausted quota from other failures.
final class FullDisk {

    private static final long TOO_LITTLE = 64 << 10;

    private FullDisk() {}

    /// What to tell the person, where that is why something failed.
    static Optional<String> find(Home home, Throwable failure) {
        boolean said = false;
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            said |= message.contains("No space left on device")
                    || message.contains("Disk quota exceeded")
                    || message.contains("not enough space on the disk")
                    || message.contains("File too large");
        }
        return said || isFull(home)
                ? Optional.of("the disk that holds " + home.root()
                        + " is full; nothing of this document was kept. Free some space and repeat the command: what was taken before stays,"
                        + " and it goes on from there")
                : Optional.empty();
    }

    private static boolean isFull(Home home) {
        try {
            return Files.getFileStore(home.root()).getUsableSpace() < TOO_LITTLE;
        } catch (IOException e) {
            return false;
        }
    }
}
