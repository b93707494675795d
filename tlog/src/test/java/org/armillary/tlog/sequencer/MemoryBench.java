package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.tree.Hash;

/// Memory that a log of very many entries takes: integrates invented entries and measures what is alive after each
/// tenfold. The store keeps nothing that the log never asks for again.
///
/// ```text
/// MemoryBench [entries]
/// ```
final class MemoryBench {

    private MemoryBench() {}

    public static void main(String[] args) throws IOException {
        long entries = args.length > 0 ? Long.parseLong(args[0]) : 100_000_000;
        Forgetful store = new Forgetful();
        Integration integration = new Integration(store, new Checkpoint("log.example/memory", 0, Hash.EMPTY));
        long before = alive();
        long start = System.nanoTime();
        long shown = 100_000;
        ByteBuffer entry = ByteBuffer.allocate(16);
        for (long i = 1; i <= entries; i++) {
            integration.add(entry.putLong(0, i).array().clone());
            if (i % (1 << 16) == 0 || i == shown) {
                integration.settle();
                integration.tidy(i);
            }
            if (i == shown) {
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "%,13d entries, %,9d KiB more than at the beginning, %,10.0f entries/s, %,d objects put, root %s%n",
                        i,
                        (alive() - before) / 1024,
                        i / seconds,
                        store.put,
                        integration.root());
                shown *= 10;
            }
        }
    }

    private static long alive() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /// Takes everything and keeps nothing.
    private static final class Forgetful implements ObjectStore {

        private long put;

        @Override
        public Optional<byte[]> find(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Version> findVersion(String name) {
            return Optional.empty();
        }

        @Override
        public boolean putIfAbsent(String name, byte[] bytes) {
            put++;
            return true;
        }

        @Override
        public Optional<Version> compareAndSet(String name, Optional<Version> seen, byte[] bytes) {
            return Optional.of(new Version("", bytes));
        }

        @Override
        public void delete(String name) {}

        @Override
        public void close() {}
    }
}
