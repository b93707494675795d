package org.armillary.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Tells a full disk or an exhausted quota from other failures.
public final class FullDisk {

    private static final long TOO_LITTLE = 64 << 10;

    private FullDisk() {}

    /// Whether that is why something failed.
    ///
    /// @param place a file or directory on the disk that was written to
    public static boolean isWhy(Path place, Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (message.contains("No space left on device")
                    || message.contains("Disk quota exceeded")
                    || message.contains("not enough space on the disk")
                    || message.contains("File too large")) {
                return true;
            }
        }
        return isFull(place);
    }

    private static boolean isFull(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace() < TOO_LITTLE;
        } catch (IOException e) {
            return false;
        }
    }
}
