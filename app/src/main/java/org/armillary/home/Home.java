package org.armillary.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The directory an observatory keeps everything in.
///
/// @param root absolute path of the directory
public record Home(Path root) {

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /// The home that the environment names: `ARMILLARY_HOME`, or `.armillary` in the person's own directory.
    public static Home ofEnvironment() {
        return Optional.ofNullable(System.getenv("ARMILLARY_HOME"))
                .filter(named -> !named.isBlank())
                .map(named -> new Home(Path.of(named)))
                .orElseGet(() -> new Home(Path.of(System.getProperty("user.home"), ".armillary")));
    }

    /// Bytes as received, by digest.
    public Path sources() {
        return root.resolve("sources");
    }

    /// Akoma Ntoso readings, by FRBR path.
    public Path corpus() {
        return root.resolve("corpus");
    }

    /// Acts that no reading carries, a file each.
    public Path acts() {
        return root.resolve("acts");
    }

    /// Keys, journal and public files of the log of acts.
    public Path ledger() {
        return root.resolve("ledger");
    }

    /// The search index; derived.
    public Path index() {
        return root.resolve("index");
    }

    /// What models made of the texts' words, by model; derived, but dear.
    public Path vectors() {
        return root.resolve("vectors");
    }

    /// The embedded database.
    public Path database() {
        return root.resolve("db");
    }

    /// Files being written. On the same file system as the rest, so that a rename is atomic.
    public Path scratch() {
        return root.resolve("tmp");
    }

    /// There while a home is being made of a backup, and left over where that was never finished.
    public Path unfinished() {
        return root.resolve("restoring");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path owner() {
        return root.resolve("owner");
    }

    /// Whether anything was ever kept here.
    public boolean exists() {
        return Files.isDirectory(database());
    }

    /// Makes the directories that are missing.
    public Home create() {
        try {
            for (Path directory : new Path[] {sources(), corpus(), acts(), index(), database(), scratch()}) {
                Files.createDirectories(directory);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the home " + root + " can't be made: " + e.getMessage()
                            + " (set ARMILLARY_HOME to a directory you may write to)",
                    e);
        }
    }
}
