package org.armillary.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.armillary.home.Database;
import org.armillary.home.DatabaseTaken;
import org.armillary.home.DurableFile;
import org.armillary.home.FullDisk;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.home.TableShape;
import org.armillary.home.Transaction;
import org.armillary.ledger.PutBack;
import org.armillary.task.Progress;
import org.jspecify.annotations.Nullable;

/// Makes a home of an archive, in an empty place.
///
/// First every file of the archive is held to its digest; only then is the home touched. While it is being
/// made a file in it says so, and no process opens it; if that fails, what was made is removed again.
public final class Restoration {

    private final Path archive;
    private final Home home;

    private final boolean unwitnessed;

    private Restoration(Path archive, Home home, boolean unwitnessed) {
        this.archive = archive;
        this.home = home;
        this.unwitnessed = unwitnessed;
    }

    /// @param home of which nothing may be there yet
    /// @param unwitnessed whether its log may go on though nobody has shown that it is not behind
    public static Restoration of(Path archive, Home home, boolean unwitnessed) {
        return new Restoration(archive, home, unwitnessed);
    }

    /// Makes the home.
    ///
    /// @return what it holds, in a sentence
    /// @throws BackupFailure when it can't be made; then nothing of it is left
    public String run(Progress progress) {
        try (ArchiveReader reader = ArchiveReader.open(archive)) {
            Manifest.Head head = reader.manifest();
            if (head.schema() > Database.SCHEMA) {
                throw new BackupFailure("the archive is of a newer version (its tables are of version " + head.schema()
                        + ", this program knows " + Database.SCHEMA
                        + "); restore it with that version or a later one");
            }
            refuseTaken();
            progress.expect(2 * head.files(), 0);
            reader.check(() -> {
                progress.check();
                progress.done(1, 0);
            });
            return restored(reader, head, progress);
        } catch (IOException e) {
            throw new BackupFailure(
                    FullDisk.isWhy(nearest(home.root()), e)
                            ? "the disk that holds " + home.root()
                                    + " is full; nothing was restored. Free some space, or"
                                    + " restore to another disk with --into"
                            : archive + " can't be restored: " + e.getMessage() + "; nothing was",
                    e);
        }
    }

    private static Path nearest(Path place) {
        Path parent = place.getParent();
        return Files.exists(place) || parent == null ? place : nearest(parent);
    }

    private void refuseTaken() throws IOException {
        if (Files.exists(home.unfinished())) {
            throw new BackupFailure("in " + home.root() + " stands a home whose restoring was cut off; remove the"
                    + " directory and repeat the command");
        }
        if (Files.exists(home.root())) {
            try (Stream<Path> there = Files.list(home.root())) {
                if (there.findAny().isPresent()) {
                    throw new BackupFailure(home.root() + " is not empty, and a home is only restored to an empty"
                            + " place; name another with --into, or move this one away");
                }
            }
        }
    }

    private String restored(ArchiveReader reader, Manifest.Head head, Progress progress) throws IOException {
        boolean made = !Files.exists(home.root());
        boolean done = false;
        try (Ownership ownership = Ownership.take(home, "restore")) {
            DurableFile.write(home, home.unfinished(), Manifest.bytes(head.made()));
            long rows = fill(reader, head, ownership, progress);
            long files = copy(reader, progress);
            new PutBack(head.made(), unwitnessed).keep(home);
            Files.delete(home.unfinished());
            done = true;
            return String.format(
                    Locale.ROOT, "%s: %d files and %d rows as of %s", home.root(), files, rows, head.made());
        } finally {
            if (!done) {
                remove(made);
            }
        }
    }

    private static long fill(ArchiveReader reader, Manifest.Head head, Ownership ownership, Progress progress)
            throws IOException {
        try (Database database = Database.fresh(ownership, head.schema())) {
            long rows = database.change(transaction -> {
                try {
                    return rows(reader, transaction, progress);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            database.migrated();
            return rows;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (DatabaseTaken e) {
            throw new BackupFailure(String.valueOf(e.getMessage()), e);
        }
    }

    /// Tables stand in the archive in the order in which they can be filled.
    private static long rows(ArchiveReader reader, Transaction transaction, Progress progress) throws IOException {
        Map<String, TableShape> tables = new LinkedHashMap<>();
        transaction.tables().forEach(each -> tables.put(Backup.TABLES + each.name() + Backup.ROWS, each));
        long[] rows = new long[1];
        reader.each(path -> path.startsWith(Backup.TABLES), (line, in) -> {
            TableShape table = tables.remove(line.path());
            if (table == null) {
                throw new BackupFailure("the archive is damaged: no table of that version goes with " + line.path()
                        + "; use another backup");
            }
            rows[0] += new Rows(table).read(transaction, in, progress::check);
            progress.done(1, 0);
        });
        if (!tables.isEmpty()) {
            throw new BackupFailure("the archive is damaged: it lacks " + tables.keySet() + "; use another backup");
        }
        return rows[0];
    }

    private long copy(ArchiveReader reader, Progress progress) throws IOException {
        long[] files = new long[1];
        reader.each(path -> path.startsWith(Backup.HOME), (line, in) -> {
            progress.check();
            Path file = home.root().resolve(line.path().substring(Backup.HOME.length()));
            write(file, in);
            files[0]++;
            progress.done(1, 0);
        });
        return files[0];
    }

    private void write(Path file, InputStream in) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (FileChannel channel = isSecret(file)
                ? OwnerOnly.create(file)
                : FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            throw new BackupFailure("the archive holds " + file + " twice; it was not made by 'armillary backup'", e);
        }
    }

    private boolean isSecret(Path file) {
        return file.startsWith(home.ledger().resolve(Backup.KEYS))
                || file.startsWith(home.root().resolve(Backup.ALERTS));
    }

    /// Takes away what was made; a directory that was there stays.
    private void remove(boolean directoryToo) throws IOException {
        Files.walkFileTree(home.root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                if (directoryToo || !directory.equals(home.root())) {
                    Files.delete(directory);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
