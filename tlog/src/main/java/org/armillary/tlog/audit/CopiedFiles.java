package org.armillary.tlog.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A log's files, each kept in a directory when it is read: a mirror of what is being verified.
///
/// Tiles never change, so that those the directory has are read from there; a copy that is wrong is found like any
/// other file. The checkpoint is kept last, by [#finish], so that a copy that has one was verified under it.
public final class CopiedFiles implements LogFiles {

    private final LogFiles source;
    private final DirectoryFiles copy;
    private Optional<byte[]> checkpoint = Optional.empty();

    /// @param directory of the copy; need not exist
    public CopiedFiles(LogFiles source, Path directory) {
        this.source = source;
        this.copy = new DirectoryFiles(directory);
    }

    @Override
    public Optional<byte[]> find(String path, int limit) throws IOException {
        if (path.equals(LogReader.CHECKPOINT)) {
            checkpoint = source.find(path, limit);
            return checkpoint;
        }
        Optional<byte[]> kept = copy.find(path, limit);
        if (kept.isPresent()) {
            return kept;
        }
        Optional<byte[]> read = source.find(path, limit);
        if (read.isPresent()) {
            write(path, read.get());
        }
        return read;
    }

    @Override
    public void expect(String path, int limit) {
        if (!Files.exists(copy.root().resolve(path))) {
            source.expect(path, limit);
        }
    }

    /// Keeps the checkpoint too: all that it signs is there and was verified.
    ///
    /// @throws UncheckedIOException when it can't be written
    public void finish() {
        try {
            write(LogReader.CHECKPOINT, checkpoint.orElseThrow(() -> new NoSuchFileException(LogReader.CHECKPOINT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = copy.root().resolve(path);
        Path draft = copy.root().resolve(path + ".new");
        Files.createDirectories(draft.resolveSibling(".").normalize());
        Files.write(draft, bytes);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String place() {
        return source.place();
    }

    @Override
    public void close() {
        source.close();
    }
}
