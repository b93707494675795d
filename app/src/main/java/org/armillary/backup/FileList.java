package org.armillary.backup;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import java.util.function.Predicate;
import org.armillary.home.Home;

/// The files of a home at a moment, kept on disk: there may be millions.
final class FileList implements AutoCloseable {

    private final Path root;
    private final Path list;
    private long files;
    private long bytes;

    private FileList(Path root, Path list) {
        this.root = root;
        this.list = list;
    }

    /// Lists what is there now.
    ///
    /// @param wanted whether a path, relative to the home, is carried; asked of directories too
    static FileList of(Home home, Predicate<Path> wanted) throws IOException {
        FileList made = new FileList(home.root(), home.scratch().resolve(UUID.randomUUID() + ".list"));
        try (BufferedWriter out = Files.newBufferedWriter(made.list)) {
            Files.walkFileTree(home.root(), made.visitor(out, wanted));
        }
        return made;
    }

    long files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    /// Takes one path.
    @FunctionalInterface
    interface Taker {
        void take(String path, Path file) throws IOException;
    }

    /// Hands over each path, relative to the home and with slashes.
    void each(Taker taker) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(list)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                taker.take(line, root.resolve(line));
            }
        }
    }

    private SimpleFileVisitor<Path> visitor(BufferedWriter out, Predicate<Path> wanted) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.equals(root) || wanted.test(root.relativize(directory))
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path path = root.relativize(file);
                if (attributes.isRegularFile() && wanted.test(path)) {
                    out.write(path.toString().replace('\\', '/'));
                    out.newLine();
                    files++;
                    bytes += attributes.size();
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE; // taken back while we looked: it was never committed
                }
                throw e;
            }
        };
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(list);
    }
}
