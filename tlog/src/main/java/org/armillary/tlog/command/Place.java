package org.armillary.tlog.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.armillary.tlog.audit.DirectoryFiles;
import org.armillary.tlog.audit.HttpFiles;
import org.armillary.tlog.audit.LogFiles;

/// Where a log is read: an address or a directory.
public final class Place {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Place() {}

    /// @param place starts with `http://` or `https://`, or is a directory with `checkpoint` and `tile/`
    /// @throws Failure when it is neither
    public static LogFiles open(String place) {
        if (place.startsWith("http://") || place.startsWith("https://")) {
            try {
                return HttpFiles.at(place, PATIENCE);
            } catch (IllegalArgumentException e) {
                throw new Failure("no log can be there", place, String.valueOf(e.getMessage()), e);
            }
        }
        Path directory = Path.of(place);
        if (!Files.isDirectory(directory)) {
            throw new Failure(
                    "there is no log",
                    place,
                    "give the address of one (https://…), or the directory that holds its file 'checkpoint'");
        }
        return new DirectoryFiles(directory);
    }
}
