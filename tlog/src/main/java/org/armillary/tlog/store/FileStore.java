package org.armillary.tlog.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// Objects as files below a directory of a POSIX file system; their names are their paths.
///
/// An object is written beside (`.tmp/`), forced, renamed into place, and its directory forced. Processes that write
/// take turns by a lock on the file `.lock`; readers need none, because a rename is seen whole or not at all. The mark
/// of a version is the digest of its bytes.
public final class FileStore implements ObjectStore {

    /// Files that are forced side by side: a file system's journal commits them together.
    private static final int SIDE_BY_SIDE = 8;

    /// Within one Java, a lock on a file is no lock between threads.
    private static final Map<Path, ReentrantLock> TURNS = new ConcurrentHashMap<>();

    private final Path root;
    private final Path beside;
    private final ReentrantLock turn;

    /// Directories whose way from the root is durable; only who has the turn looks.
    private final Set<Path> settled = new LinkedHashSet<>();

    private long written;

    private FileStore(Path root) {
        this.root = root;
        this.beside = root.resolve(".tmp");
        this.turn = TURNS.computeIfAbsent(root, _ -> new ReentrantLock());
    }

    /// The store below a directory, which is made when it is missing.
    public static FileStore open(Path directory) throws IOException {
        Path absent = directory.toAbsolutePath();
        while (absent.getParent() != null && !Files.exists(absent.getParent())) {
            absent = absent.getParent();
        }
        Files.createDirectories(directory);
        if (absent.getParent() != null) {
            force(absent.getParent());
        }
        Path root = directory.toRealPath();
        FileStore store = new FileStore(root);
        store.inTurn(store::clean);
        return store;
    }

    /// Below this directory.
    public Path root() {
        return root;
    }

    @Override
    public Optional<byte[]> find(String name) throws IOException {
        Path file = path(name);
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (FileSystemException e) {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            throw e;
        } catch (IOException e) {
            if (Files.isDirectory(file)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public Optional<Version> findVersion(String name) throws IOException {
        return find(name).map(FileStore::version);
    }

    @Override
    public boolean putIfAbsent(String name, byte[] bytes) throws IOException {
        return putAllIfAbsent(Map.of(name, bytes)).isEmpty();
    }

    @Override
    public Set<String> putAllIfAbsent(Map<String, byte[]> objects) throws IOException {
        objects.keySet().forEach(ObjectStore::checked);
        return inTurn(() -> {
            Set<String> present = new TreeSet<>();
            Set<Path> directories = new LinkedHashSet<>();
            List<Move> fresh = new ArrayList<>();
            for (Map.Entry<String, byte[]> object : objects.entrySet()) {
                Path file = path(object.getKey());
                settle(parent(file));
                directories.add(parent(file));
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    present.add(object.getKey());
                } else {
                    fresh.add(move(object.getValue(), file));
                }
            }
            place(fresh, directories);
            return present;
        });
    }

    @Override
    public Optional<Version> compareAndSet(String name, Optional<Version> seen, byte[] bytes) throws IOException {
        Path file = path(name);
        return inTurn(() -> {
            Optional<String> stands = findVersion(name).map(Version::tag);
            if (!stands.equals(seen.map(Version::tag))) {
                return Optional.empty();
            }
            settle(parent(file));
            place(List.of(move(bytes, file)), Set.of(parent(file)));
            return Optional.of(version(bytes.clone()));
        });
    }

    @Override
    public void delete(String name) throws IOException {
        Path file = path(name);
        inTurn(() -> {
            boolean there = Files.deleteIfExists(file);
            if (there) {
                force(parent(file));
            }
            return there;
        });
    }

    @Override
    public void close() {}

    private Move move(byte[] bytes, Path file) {
        return new Move(bytes, beside.resolve(Long.toString(++written)), file);
    }

    /// Writes and forces all, renames all, and forces the directories.
    private static void place(List<Move> moves, Set<Path> directories) throws IOException {
        SideBySide.run(SIDE_BY_SIDE, moves, move -> write(move.beside(), move.bytes()));
        for (Move move : moves) {
            Files.move(move.beside(), move.file(), StandardCopyOption.ATOMIC_MOVE);
        }
        SideBySide.run(SIDE_BY_SIDE, List.copyOf(directories), FileStore::force);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /// Makes a directory that outlives a power cut, however much of the way to it was there.
    private void settle(Path directory) throws IOException {
        if (settled.contains(directory)) {
            return;
        }
        if (!directory.equals(root)) {
            Path above = parent(directory);
            settle(above);
            if (!Files.isDirectory(directory)) {
                Files.createDirectory(directory);
            }
            force(above);
        }
        if (settled.size() > 10_000) {
            settled.clear();
        }
        settled.add(directory);
    }

    /// Removes what a process left that was ended while it wrote.
    private boolean clean() throws IOException {
        Files.createDirectories(beside);
        try (Stream<Path> left = Files.list(beside)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        return true;
    }

    private <T> T inTurn(Work<T> work) throws IOException {
        turn.lock();
        // Opened for each turn: a thread that is interrupted closes its channel, and must not close everybody's.
        try (FileChannel lock =
                        FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            return work.run();
        } finally {
            turn.unlock();
        }
    }

    /// Forces a directory, so that what was renamed into it stays there.
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path path(String name) {
        return root.resolve(ObjectStore.checked(name));
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no directory holds " + file);
        }
        return parent;
    }

    private static Version version(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Version(HexFormat.of().formatHex(digest), bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    /// @param beside where it is written
    /// @param file where it is renamed to
    private record Move(byte[] bytes, Path beside, Path file) {}

    private interface Work<T> {
        T run() throws IOException;
    }
}
