package org.armillary.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/// Files that are there whole or not at all, whenever the process or the machine stops.
public final class DurableFile {

    private DurableFile() {}

    /// Writes a file: into the scratch directory, forced to disk, then renamed to its place, which is the
    /// moment it exists.
    ///
    /// @throws IOException when it can't be written (a full disk, say); then nothing stands at its place and
    ///     nothing is left over
    public static void write(Home home, Path target, byte[] bytes) throws IOException {
        Path temporary = home.scratch().resolve(UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            place(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Gives a file that is forced to disk its name, and forces that too.
    ///
    /// @param temporary on the same file system
    public static void place(Path temporary, Path target) throws IOException {
        Path directory = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file is in a directory");
        create(directory);
        rename(temporary, target);
        force(directory);
    }

    /// A new directory is on disk when the one around it is.
    private static void create(Path directory) throws IOException {
        Path around = directory.getParent();
        if (around != null && !Files.isDirectory(directory)) {
            create(around);
            Files.createDirectories(directory);
            force(around);
        }
    }

    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// A rename is on disk when its directory is.
    private static void force(Path directory) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
