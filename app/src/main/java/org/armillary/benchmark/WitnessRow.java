package org.armillary.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SignedNote;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.Spelling;
import org.armillary.tlog.store.FileStore;
import org.armillary.tlog.tree.Consistency;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Tree;
import org.armillary.tlog.witness.Answer;
import org.armillary.tlog.witness.WatchedLog;
import org.armillary.tlog.witness.Witness;

/// A witness that is asked by several logs at once, each growing by an entry at a time, beside what it can't do
/// without: replacing a file of 8 KiB durably, and verifying the log's signature with the JDK.
final class WitnessRow implements LogRow {

    private static final int LOGS = 4;
    private static final int STEPS = 400;
    private static final int ROUNDS = 3;
    private static final int FILE = 8 * 1024;

    @Override
    public String name() {
        return "witness";
    }

    @Override
    public List<LogFigure> measure() throws IOException {
        return List.of(
                measure("ML-DSA-44", List.of(Algorithm.ML_DSA_COSIGNATURE), List.of(Algorithm.ML_DSA_COSIGNATURE)),
                measure(
                        "Ed25519 and ML-DSA-44",
                        List.of(Algorithm.ED25519, Algorithm.ML_DSA_COSIGNATURE),
                        List.of(Algorithm.ED25519_COSIGNATURE, Algorithm.ML_DSA_COSIGNATURE)));
    }

    private static LogFigure measure(String keys, List<Algorithm> log, List<Algorithm> witness) throws IOException {
        List<Growing> logs = new ArrayList<>();
        for (int i = 0; i < LOGS; i++) {
            logs.add(new Growing("log" + i + ".example/w", log));
        }
        List<SigningKey> signing = witness.stream()
                .map(algorithm -> SigningKey.generate("witness.example/w", algorithm))
                .toList();
        double asked = 0;
        double files = 0;
        double checks = 0;
        for (int round = 0; round < ROUNDS; round++) {
            asked = Math.max(asked, ask(logs, signing));
            files = Math.max(files, files());
            checks = Math.max(checks, logs.getFirst().checks());
        }
        return new LogFigure(
                "witness, " + keys + ", " + LOGS + " logs",
                asked,
                files < checks ? "file of 8 KiB replaced (N)" : "JDK verify (V)",
                Math.min(files, checks),
                0.40,
                500);
    }

    /// All requests of all logs, each log in its own thread.
    private static double ask(List<Growing> logs, List<SigningKey> signing) throws IOException {
        try (Scratch scratch = Scratch.open();
                FileStore store = FileStore.open(scratch.directory());
                ExecutorService threads = Executors.newFixedThreadPool(LOGS)) {
            Witness witness =
                    new Witness(logs.stream().map(Growing::watched).toList(), signing, store, Clock.systemUTC());
            long start = System.nanoTime();
            List<Future<?>> all = new ArrayList<>();
            logs.forEach(log -> all.add(threads.submit(() -> log.bodies.forEach(body -> {
                Answer answer = witness.addCheckpoint(body);
                if (answer.status() != 200) {
                    throw new IllegalStateException(answer.status() + " " + answer.body());
                }
            }))));
            for (Future<?> each : all) {
                each.get();
            }
            return LOGS * STEPS * 1e9 / (System.nanoTime() - start);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Written beside, forced, renamed, and the directory forced.
    private static double files() throws IOException {
        try (Scratch scratch = Scratch.open()) {
            Path file = scratch.directory().resolve("file");
            Path beside = scratch.directory().resolve("beside");
            byte[] bytes = new byte[FILE];
            long start = System.nanoTime();
            for (int i = 0; i < STEPS; i++) {
                try (FileChannel channel = FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(bytes));
                    channel.force(true);
                }
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
                try (FileChannel directory = FileChannel.open(scratch.directory())) {
                    directory.force(true);
                }
            }
            return STEPS * 1e9 / (System.nanoTime() - start);
        }
    }

    /// A log that grows by one entry with each request.
    private static final class Growing {

        private final List<SigningKey> keys;
        private final List<byte[]> bodies = new ArrayList<>();
        private final byte[] message;
        private final List<byte[]> signatures = new ArrayList<>();

        Growing(String origin, List<Algorithm> algorithms) {
            keys = algorithms.stream()
                    .map(algorithm -> SigningKey.generate(origin, algorithm))
                    .toList();
            // All entries are alike, so that complete subtrees are too.
            List<Hash> subtrees = new ArrayList<>(List.of(Hash.leaf(new byte[0])));
            while (1 << subtrees.size() <= STEPS) {
                subtrees.add(Hash.node(subtrees.getLast(), subtrees.getLast()));
            }
            for (long size = 1; size <= STEPS; size++) {
                Tree tree = Tree.of(size, (level, index) -> subtrees.get(level));
                bodies.add(body(tree, sign(new Checkpoint(origin, size, tree.root()))));
            }
            message = bodies.getFirst();
            keys.forEach(key -> signatures.add(key.sign(message)));
        }

        private SignedCheckpoint sign(Checkpoint checkpoint) {
            long now = Clock.systemUTC().instant().getEpochSecond();
            return SignedCheckpoint.of(new SignedNote(
                    checkpoint.text(),
                    keys.stream()
                            .map(key -> key.algorithm() == Algorithm.ED25519
                                    ? key.line(key.sign(Spelling.utf8(checkpoint.text())))
                                    : Cosignature.sign(key, checkpoint, now))
                            .toList()));
        }

        private static byte[] body(Tree tree, SignedCheckpoint signed) {
            StringBuilder body = new StringBuilder("old " + (tree.size() - 1) + "\n");
            if (tree.size() > 1) {
                Consistency.of(tree.size() - 1, tree)
                        .path()
                        .forEach(hash -> body.append(hash).append('\n'));
            }
            return Spelling.utf8(body.append('\n').append(signed.note()).toString());
        }

        WatchedLog watched() {
            return new WatchedLog(
                    keys.getFirst().name(),
                    keys.stream().map(SigningKey::verifier).toList());
        }

        /// Verifying one message under each key of the log, one after the other.
        double checks() {
            long start = System.nanoTime();
            for (int i = 0; i < STEPS; i++) {
                for (int key = 0; key < keys.size(); key++) {
                    if (!keys.get(key).verifier().verify(message, signatures.get(key))) {
                        throw new IllegalStateException("a signature of this program does not hold");
                    }
                }
            }
            return STEPS * 1e9 / (System.nanoTime() - start);
        }
    }
}
