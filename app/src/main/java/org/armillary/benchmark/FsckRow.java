package org.armillary.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.armillary.tlog.audit.Bookmark;
import org.armillary.tlog.audit.DirectoryFiles;
import org.armillary.tlog.audit.Fsck;
import org.armillary.tlog.audit.LogReader;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.store.FileStore;
import org.armillary.tlog.tile.TileGrowth;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;

/// Verifying everything that a log on disk holds, on one thread, beside building the same tree from entries that lie
/// in memory.
final class FsckRow implements LogRow {

    private static final int ENTRIES = 1 << 18;
    private static final int ENTRY = 200;
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "fsck";
    }

    @Override
    public List<LogFigure> measure() throws IOException {
        try (Scratch scratch = Scratch.open()) {
            byte[] entries = entries();
            LogReader reader = write(scratch.directory(), entries);
            Bare bare = new Bare();
            double fsck = 0;
            double limit = 0;
            for (int round = 0; round <= ROUNDS; round++) {
                fsck = Math.max(fsck, perSecond(() -> verify(reader)));
                limit = Math.max(limit, perSecond(() -> bare.root(entries)));
            }
            return List.of(new LogFigure(
                    "fsck, entries of " + ENTRY + " B, one thread", fsck, "bare tree build (B)", limit, 0.40, 500_000));
        }
    }

    private static double perSecond(Callable<byte[]> work) throws IOException {
        long start = System.nanoTime();
        try {
            if (work.call().length != Hash.LENGTH) {
                throw new IllegalStateException("no root");
            }
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return ENTRIES * 1e9 / (System.nanoTime() - start);
    }

    private static byte[] entries() {
        byte[] entries = new byte[ENTRIES * ENTRY];
        new SplittableRandom(1).nextBytes(entries);
        return entries;
    }

    private static LogReader write(Path directory, byte[] entries) throws IOException {
        LogSigner signer = LogSigner.generate("observatory.example/ledger", Clock.systemUTC());
        try (FileStore store = FileStore.open(directory)) {
            TileGrowth growth = new TileGrowth((path, tile) -> put(directory, path, tile));
            byte[] bundle = new byte[TilePath.FULL * (2 + ENTRY)];
            byte[] entry = new byte[ENTRY];
            for (int i = 0; i < ENTRIES; i++) {
                System.arraycopy(entries, i * ENTRY, entry, 0, ENTRY);
                growth.append(Hash.leaf(entry));
                int at = i % TilePath.FULL * (2 + ENTRY);
                bundle[at + 1] = (byte) ENTRY;
                System.arraycopy(entry, 0, bundle, at + 2, ENTRY);
                if (i % TilePath.FULL == TilePath.FULL - 1) {
                    put(directory, TilePath.entries(i / TilePath.FULL, TilePath.FULL), bundle);
                }
            }
            growth.partials((path, tile) -> put(directory, path, tile));
            Checkpoint checkpoint = new Checkpoint(signer.origin(), ENTRIES, Hash.of(new Bare().root(entries)));
            store.putAllIfAbsent(
                    Map.of(LogReader.CHECKPOINT, signer.sign(checkpoint).bytes()));
        }
        Policy policy = Policy.of(signer.origin(), signer.verifiers(), List.of(), 0);
        return LogReader.of(new DirectoryFiles(directory), policy, signer.origin());
    }

    private static void put(Path directory, TilePath path, byte[] bytes) {
        try {
            Path file = directory.resolve(path.toString());
            Files.createDirectories(file.resolveSibling(".").normalize());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] verify(LogReader reader) throws IOException {
        Fsck.Report report = Fsck.run(reader, Bookmark.none(), entries -> {});
        if (!report.findings().isEmpty()) {
            throw new Refused(report.findings().getFirst().toString());
        }
        return report.accepted().orElseThrow().checkpoint().root().bytes();
    }

    /// RFC 6962 over a power of two of entries, with nothing of the program's: two rows and the JDK's digest.
    private static final class Bare {

        private final MessageDigest digest;
        private final byte[] leaf = new byte[1 + ENTRY];
        private final byte[] node = new byte[1 + 2 * Hash.LENGTH];
        private final byte[] row = new byte[ENTRIES * Hash.LENGTH];

        Bare() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java knows SHA-256", e);
            }
            node[0] = 1;
        }

        byte[] root(byte[] entries) {
            try {
                for (int i = 0; i < ENTRIES; i++) {
                    System.arraycopy(entries, i * ENTRY, leaf, 1, ENTRY);
                    digest.update(leaf, 0, leaf.length);
                    digest.digest(row, i * Hash.LENGTH, Hash.LENGTH);
                }
                for (int width = ENTRIES; width > 1; width /= 2) {
                    for (int i = 0; i < width / 2; i++) {
                        System.arraycopy(row, 2 * i * Hash.LENGTH, node, 1, 2 * Hash.LENGTH);
                        digest.update(node, 0, node.length);
                        digest.digest(row, i * Hash.LENGTH, Hash.LENGTH);
                    }
                }
                return Arrays.copyOf(row, Hash.LENGTH);
            } catch (DigestException e) {
                throw new IllegalStateException("32 bytes fit", e);
            }
        }
    }
}
