package org.armillary.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.armillary.home.DurableFile;
import org.armillary.home.Home;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.MalformedDocumentException;

/// The files below `corpus/`: readings, written once each and never changed.
final class Readings {

    private final Home home;

    Readings(Home home) {
        this.home = home;
    }

    /// Writes a reading. When this returns the reading exists, whatever happens next.
    ///
    /// @return its path below the corpus directory
    String write(StampedDocument reading) throws IOException {
        String path = reading.stamp().path();
        DurableFile.write(home, file(path), reading.document().toBytes());
        return path;
    }

    /// Takes back a reading that no table came to know.
    void remove(String path) throws IOException {
        Files.deleteIfExists(file(path));
    }

    StampedDocument read(String path) throws IOException {
        return StampedDocument.of(document(file(path)), path);
    }

    boolean exists(String path) {
        return Files.exists(file(path));
    }

    Path file(String path) {
        return WorkUri.below(home.corpus(), path);
    }

    /// The paths of all readings below the corpus directory, sorted.
    List<String> list() throws IOException {
        try (Stream<Path> files = Files.walk(home.corpus())) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .map(file -> home.corpus().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static AknDocument document(Path file) throws IOException {
        try {
            return AknDocument.read(Files.readAllBytes(file), file.toString());
        } catch (MalformedDocumentException e) {
            throw new CorpusDamaged(file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
