package org.armillary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A directory that is gone when its user is done.
///
/// @param directory empty at first
record Scratch(Path directory) implements AutoCloseable {

    static Scratch open() throws IOException {
        return new Scratch(Files.createTempDirectory("armillary"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
