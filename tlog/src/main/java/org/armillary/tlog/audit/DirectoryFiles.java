package org.armillary.tlog.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// A log's files in a directory: the one its keeper writes, or anybody's copy.
///
/// @param root the directory with `checkpoint` and `tile/`
public record DirectoryFiles(Path root) implements LogFiles {

    @Override
    public Optional<byte[]> find(String path, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve(path))) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new IOException(path + " has more than " + limit + " bytes");
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /// Goes through the paths of all files under `tile/`, in no order.
    void list(PathReader reader) throws IOException {
        Path tiles = root.resolve("tile");
        if (!Files.isDirectory(tiles)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tiles)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (!Files.isDirectory(file)) {
                    String path = root.relativize(file).toString();
                    reader.path(path.replace(file.getFileSystem().getSeparator(), "/"));
                }
            }
        }
    }

    /// Told one path after the other.
    @FunctionalInterface
    interface PathReader {

        void path(String path) throws IOException;
    }

    @Override
    public String place() {
        return root.toString();
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
