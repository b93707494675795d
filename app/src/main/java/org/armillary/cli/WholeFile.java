package org.armillary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Files that a person named for a result: there whole or as they were before.
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, String text) {
        Path beside = file.toAbsolutePath().resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailure("can't write", file.toString(), "name a place you may write to", e);
        }
    }
}
