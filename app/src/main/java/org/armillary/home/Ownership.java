package org.armillary.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The right to write to a home, held by this process until it closes it or ends, however it ends.
///
/// The right is a lock of the operating system on the file `lock`, so a killed process leaves nothing to
/// clean up; the file `owner` (readable by its owner alone) only says who has it.
public final class Ownership implements AutoCloseable {

    /// Homes this process owns. POSIX drops a process's lock when it closes any channel on the file, so a
    /// second look from inside the same process must not open it.
    private static final Map<Path, Ownership> HELD = new ConcurrentHashMap<>();

    private static final Duration POLL = Duration.ofMillis(100);

    private final Home home;
    private final FileChannel channel;
    private Owner owner;

    private Ownership(Home home, FileChannel channel, Owner owner) {
        this.home = home;
        this.channel = channel;
        this.owner = owner;
    }

    /// Takes the home, or throws at once.
    ///
    /// @param purpose what for, as a verb of the command line
    /// @throws HomeHeld when another process has it
    public static Ownership take(Home home, String purpose) {
        return find(home, purpose).orElseThrow(() -> new HomeHeld(home, Owner.find(home.owner())));
    }

    /// Takes the home, waiting for it to come free.
    ///
    /// @throws HomeHeld when another process still has it after that time
    public static Ownership take(Home home, String purpose, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<Ownership> taken = find(home, purpose);
            if (taken.isPresent()) {
                return taken.get();
            }
            if (System.nanoTime() >= end) {
                throw new HomeHeld(home, Owner.find(home.owner()));
            }
            pause();
        }
    }

    /// Takes the home if it is free.
    ///
    /// @throws HomeUnfinished when it was never wholly restored
    public static synchronized Optional<Ownership> find(Home home, String purpose) {
        if (Files.exists(home.unfinished()) && owner(home).isEmpty()) {
            throw new HomeUnfinished(home);
        }
        home.create();
        if (HELD.containsKey(home.root())) {
            return Optional.empty();
        }
        try {
            FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                return Optional.empty();
            }
            Owner owner = new Owner(ProcessHandle.current().pid(), purpose, Instant.now(), 0, newToken());
            Ownership ownership = new Ownership(home, channel, owner);
            ownership.publish(owner);
            ownership.emptyScratch();
            HELD.put(home.root(), ownership);
            return Optional.of(ownership);
        } catch (IOException e) {
            throw new UncheckedIOException("the home " + home.root() + " can't be locked: " + e.getMessage(), e);
        }
    }

    /// The owner of a home at this moment, if a process owns it.
    public static synchronized Optional<Owner> owner(Home home) {
        Ownership own = HELD.get(home.root());
        if (own != null) {
            return Optional.of(own.owner);
        }
        if (!Files.exists(home.lock())) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.WRITE)) {
            return locks(channel) ? Optional.empty() : Owner.find(home.owner());
        } catch (IOException e) {
            return Owner.find(home.owner());
        }
    }

    public Home home() {
        return home;
    }

    public Owner owner() {
        return owner;
    }

    /// Says at which port errands are taken.
    public void openedDesk(int port) throws IOException {
        publish(new Owner(owner.pid(), owner.purpose(), owner.since(), port, owner.token()));
    }

    private void publish(Owner current) throws IOException {
        Path temporary = home.root().resolve("owner.new");
        Files.deleteIfExists(temporary);
        if (Files.getFileStore(home.root()).supportsFileAttributeView("posix")) {
            Files.createFile(
                    temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(temporary, current.toBytes());
        DurableFile.rename(temporary, home.owner());
        owner = current;
    }

    /// Whatever stands in the scratch directory was being written when a process died.
    private void emptyScratch() throws IOException {
        try (var left = Files.newDirectoryStream(home.scratch())) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() {
        synchronized (Ownership.class) {
            if (HELD.remove(home.root(), this)) {
                release();
            }
        }
    }

    private void release() {
        try (channel) {
            Files.deleteIfExists(home.owner());
        } catch (IOException e) {
            throw new UncheckedIOException("the home " + home.root() + " can't be given back: " + e.getMessage(), e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String newToken() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the home", e);
        }
    }
}
