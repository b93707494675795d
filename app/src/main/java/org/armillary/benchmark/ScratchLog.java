package org.armillary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.sequencer.Log;
import org.armillary.tlog.sequencer.LogSettings;
import org.armillary.tlog.store.FileStore;

/// A log on files that lives as long as a measurement: it is written, and published each second, as any log is.
final class ScratchLog implements AutoCloseable {

    private final Path directory;
    private final FileStore store;
    private final Log log;

    ScratchLog() throws IOException {
        this.directory = Files.createTempDirectory("armillary-log");
        this.store = FileStore.open(directory.resolve("log"));
        LogSigner signer = LogSigner.generate("observatory.example/ledger", Clock.systemUTC());
        this.log = Log.open(
                LogSettings.of(directory.resolve("journal"), store, signer).withJournalBytes(1L << 30));
    }

    Log log() {
        return log;
    }

    /// A directory on the same disk, gone with the log.
    Path directory() {
        return directory;
    }

    @Override
    public void close() throws IOException {
        log.close();
        store.close();
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
