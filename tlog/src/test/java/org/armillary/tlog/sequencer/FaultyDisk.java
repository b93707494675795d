package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// A disk that fails when it is told to, and that forgets on a power cut what was not forced.
final class FaultyDisk implements Disk {

    private static final int SECTOR = 512;

    /// Bytes by which files can still grow before the disk is full.
    volatile long room = Long.MAX_VALUE;

    /// Whether forcing fails, as a disk with a bad block does.
    volatile boolean broken;

    /// Forces that were asked for while it was broken.
    final AtomicInteger failedForces = new AtomicInteger();

    /// Forces wait here while none is left.
    final Semaphore forces = new Semaphore(Integer.MAX_VALUE / 2);

    private final Map<Path, Unforced> files = new ConcurrentHashMap<>();

    @Override
    public FileChannel open(Path file, OpenOption... options) throws IOException {
        Unforced unforced = Files.isDirectory(file) ? new Unforced() : files.computeIfAbsent(file, _ -> new Unforced());
        return new FaultyChannel(FileChannel.open(file, options), this, unforced);
    }

    void reading() {}

    void growing(long bytes) throws IOException {
        if (bytes > room) {
            throw new IOException("No space left on device");
        }
        room -= room == Long.MAX_VALUE ? 0 : bytes;
    }

    void forcing() throws IOException {
        forces.acquireUninterruptibly();
        forces.release();
        if (broken) {
            failedForces.incrementAndGet();
            throw new IOException("Input/output error");
        }
    }

    /// Takes away sectors that were written and not forced, each or not as chance will have it. Files that were
    /// renamed since keep what they have.
    void cutPower(Random chance) throws IOException {
        for (Map.Entry<Path, Unforced> each : files.entrySet()) {
            if (Files.exists(each.getKey())) {
                try (FileChannel real = FileChannel.open(each.getKey(), StandardOpenOption.WRITE)) {
                    each.getValue().lose(real, chance);
                }
            }
        }
    }

    /// What stood in the sectors of a file before they were written and not forced.
    static final class Unforced {

        private final Map<Long, byte[]> before = new TreeMap<>();

        synchronized void remember(FileChannel real, long position, int length) throws IOException {
            for (long sector = position / SECTOR; sector <= (position + length - 1) / SECTOR; sector++) {
                if (!before.containsKey(sector) && sector * SECTOR < real.size() && readable(real)) {
                    ByteBuffer old = ByteBuffer.allocate(SECTOR);
                    real.read(old, sector * SECTOR);
                    before.put(sector, java.util.Arrays.copyOf(old.array(), old.position()));
                }
            }
        }

        private static boolean readable(FileChannel real) {
            try {
                return real.read(ByteBuffer.allocate(1), 0) >= 0;
            } catch (IOException | java.nio.channels.NonReadableChannelException e) {
                return false;
            }
        }

        synchronized void forget() {
            before.clear();
        }

        synchronized void lose(FileChannel real, Random chance) throws IOException {
            for (Map.Entry<Long, byte[]> sector : before.entrySet()) {
                if (chance.nextBoolean()) {
                    real.write(ByteBuffer.wrap(sector.getValue()), sector.getKey() * SECTOR);
                }
            }
            before.clear();
        }
    }
}
