package org.armillary.tlog.sequencer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.store.MemoryStore;
import org.armillary.tlog.store.ObjectStore;

/// A log to try things with: a journal in a directory, a store, keys made once.
final class Rehearsal {

    static final LogSigner SIGNER = LogSigner.generate("log.example/rehearsal", Clock.systemUTC());

    final Path journal;
    ObjectStore store = new MemoryStore();
    Disk disk = Disk.LOCAL;

    Rehearsal(Path directory) {
        this.journal = directory.resolve("journal");
    }

    LogSettings settings() {
        return LogSettings.of(journal, store, SIGNER)
                .withInterval(Duration.ofMillis(2))
                .withJournalBytes(16 << 20);
    }

    Log open() {
        return open(UnaryOperator.identity());
    }

    Log open(UnaryOperator<LogSettings> changed) {
        return Log.open(changed.apply(settings()), disk);
    }

    /// The entries of the published log, verified.
    List<byte[]> published() throws IOException {
        return new Stranger(store, SIGNER.origin(), SIGNER.verifiers()).entries();
    }

    /// Appends entries from one index up to, without, another, and waits for them.
    static void append(Log log, int from, int to) {
        List<CompletableFuture<Long>> indices = new ArrayList<>();
        for (int i = from; i < to; i++) {
            CompletableFuture<Long> index = log.append(entry(i));
            indices.add(index);
            if (i % 1000 == 0) {
                index.join();
            }
        }
        indices.forEach(CompletableFuture::join);
    }

    static List<byte[]> entries(int size) {
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(entry(i));
        }
        return entries;
    }

    static byte[] entry(int i) {
        return ("entry " + i).getBytes(UTF_8);
    }

    /// The one segment of a journal whose last process ended.
    Path segment() throws IOException {
        try (Stream<Path> files = Files.list(journal)) {
            return files.filter(file -> file.toString().endsWith(".segment"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
