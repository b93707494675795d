package org.armillary.tlog.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.note.SignedNote;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.store.FileStore;
import org.armillary.tlog.store.MemoryStore;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.tree.Consistency;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Subtree;
import org.armillary.tlog.tree.SubtreeConsistency;
import org.armillary.tlog.tree.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final PlayedLog LOG = PlayedLog.of("log.example/witnessed");
    private static final PlayedLog FORGED = LOG.otherView();
    private static final PlayedLog STRANGER = PlayedLog.of("stranger.example/log");
    // The same name, other keys.
    private static final PlayedLog IMPOSTOR = PlayedLog.of("log.example/witnessed");
    private static final List<SigningKey> KEYS = List.of(
            SigningKey.generate("witness.example", Algorithm.ED25519_COSIGNATURE),
            SigningKey.generate("witness.example", Algorithm.ML_DSA_COSIGNATURE));

    private static Witness witness(ObjectStore store) {
        return new Witness(List.of(LOG.watched()), KEYS, store, NOON);
    }

    private static byte[] submission(long old, List<Hash> proof, byte[] checkpoint) {
        return new Submission(old, proof, checkpoint).print();
    }

    private static List<Hash> proof(long old, long size) {
        return Consistency.of(old, size, LOG.nodes()).path();
    }

    private static byte[] text(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /// Each against a witness that has cosigned size 5.
    static Stream<Arguments> answers() {
        byte[] signed = LOG.at(8).bytes();
        return Stream.of(
                // what can't be read, whatever else is wrong with it
                Arguments.of("nothing", 400, text("")),
                Arguments.of("no old line", 400, text("\n" + LOG.at(8).note())),
                Arguments.of(
                        "old without a number", 400, text("old\n\n" + LOG.at(8).note())),
                Arguments.of("leading zero", 400, text("old 05\n\n" + LOG.at(8).note())),
                Arguments.of("signed number", 400, text("old +5\n\n" + LOG.at(8).note())),
                Arguments.of(
                        "2^63",
                        400,
                        text("old 9223372036854775808\n\n" + LOG.at(8).note())),
                Arguments.of("two spaces", 400, text("old  5\n\n" + LOG.at(8).note())),
                Arguments.of(
                        "carriage return", 400, text("old 5\r\n\r\n" + LOG.at(8).note())),
                Arguments.of(
                        "no empty line", 400, text("old 5\n" + LOG.at(8).note().text())),
                Arguments.of(
                        "a hash of 31 bytes",
                        400,
                        text("old 5\n" + "A".repeat(42) + "==\n\n" + LOG.at(8).note())),
                Arguments.of("64 hashes", 400, submission(5, java.util.Collections.nCopies(64, Hash.EMPTY), signed)),
                Arguments.of("no checkpoint", 400, text("old 5\n\nhello\n")),
                Arguments.of("a note that is no checkpoint", 400, text("old 5\n\na\nb\n\n— a AAAAAAA=\n")),
                Arguments.of(
                        "unreadable comes before unknown",
                        400,
                        text("old x\n\n" + STRANGER.at(8).note())),
                // who it is from
                Arguments.of(
                        "an unknown log",
                        404,
                        submission(5, proof(5, 8), STRANGER.at(8).bytes())),
                Arguments.of(
                        "unknown comes before old",
                        404,
                        submission(9, List.of(), STRANGER.at(8).bytes())),
                Arguments.of(
                        "keys of somebody else",
                        403,
                        submission(5, proof(5, 8), IMPOSTOR.at(8).bytes())),
                Arguments.of("a line that fails", 403, submission(5, proof(5, 8), moved(LOG.at(8), LOG.at(7)))),
                Arguments.of(
                        "unsigned comes before old",
                        403,
                        submission(9, List.of(), IMPOSTOR.at(8).bytes())),
                // what it claims
                Arguments.of(
                        "a log that shrinks",
                        400,
                        submission(5, List.of(), LOG.at(4).bytes())),
                Arguments.of(
                        "shrinking comes before old",
                        400,
                        submission(9, List.of(), LOG.at(8).bytes())),
                Arguments.of("old too small", 409, submission(4, proof(4, 8), signed)),
                Arguments.of("old too large", 409, submission(6, proof(6, 8), signed)),
                Arguments.of("old 0", 409, submission(0, List.of(), signed)),
                Arguments.of("old comes before the proof", 409, submission(4, List.of(), signed)),
                Arguments.of("no proof", 422, submission(5, List.of(), signed)),
                Arguments.of("a proof of another growth", 422, submission(5, proof(4, 8), signed)),
                Arguments.of("a hash too many", 422, submission(5, longer(proof(5, 8)), signed)),
                Arguments.of(
                        "another history",
                        422,
                        submission(5, proof(5, 8), FORGED.at(8).bytes())),
                Arguments.of("its own proof", 422, FORGED.growth(5, 8)),
                Arguments.of(
                        "same size, other root",
                        422,
                        submission(5, List.of(), FORGED.at(5).bytes())),
                Arguments.of(
                        "same size with a proof",
                        422,
                        submission(5, proof(4, 5), LOG.at(5).bytes())),
                // all good
                Arguments.of("growth", 200, LOG.growth(5, 8)),
                Arguments.of(
                        "the same again",
                        200,
                        submission(5, List.of(), LOG.at(5).bytes())),
                Arguments.of("lines of strangers", 200, submission(5, proof(5, 8), withStrangers(LOG.at(8)))));
    }

    private static List<Hash> longer(List<Hash> proof) {
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(Hash.EMPTY);
        return longer;
    }

    /// The text of one checkpoint under the lines of another.
    private static byte[] moved(SignedCheckpoint text, SignedCheckpoint lines) {
        return new SignedNote(text.note().text(), lines.note().lines()).bytes();
    }

    private static byte[] withStrangers(SignedCheckpoint checkpoint) {
        return checkpoint
                .with(List.of(new SignatureLine("somebody.example", 7, new byte[] {1, 2, 3})))
                .bytes();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("answers")
    void answersInTheOrderOfTheProtocol(String what, int status, byte[] body) {
        Witness witness = witness(new MemoryStore());
        assertThat(witness.addCheckpoint(LOG.growth(0, 5)).status()).isEqualTo(200);
        Answer answer = witness.addCheckpoint(body);
        assertThat(answer.status()).as("%s: %s", what, answer.body()).isEqualTo(status);
        if (status == 409) {
            assertThat(answer.body()).isEqualTo("5\n");
            assertThat(answer.type()).isEqualTo("text/x.tlog.size");
        }
        if (status != 200) {
            assertThat(answer.body()).doesNotContain("—");
            assertThat(witness.addCheckpoint(LOG.growth(5, 8)).status())
                    .as("the record stands where it stood")
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 255, 256, 300})
    void firstContactTakesAnySizeWithoutProof(long size) {
        Witness witness = witness(new MemoryStore());
        byte[] withProof = submission(0, List.of(Hash.EMPTY), LOG.at(size).bytes());
        assertThat(witness.addCheckpoint(withProof).status()).isEqualTo(422);
        assertThat(witness.addCheckpoint(LOG.growth(0, size)).status()).isEqualTo(200);
    }

    @Test
    void emptyTreeHasOneRoot() {
        Witness witness = witness(new MemoryStore());
        byte[] other = submission(0, List.of(), LOG.signed(0, LOG.root(1)).bytes());
        assertThat(witness.addCheckpoint(other).status()).isEqualTo(422);
        assertThat(witness.addCheckpoint(LOG.growth(0, 0)).status()).isEqualTo(200);
        assertThat(witness.addCheckpoint(LOG.growth(0, 3)).status()).isEqualTo(200);
    }

    @Test
    void cosignsWithBothKeysAndTheTime() {
        Witness witness = witness(new MemoryStore());
        Answer answer = witness.addCheckpoint(LOG.growth(0, 5));
        List<SignatureLine> lines = lines(answer);
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(Cosignature.time(line))
                        .isEqualTo(NOON.instant().getEpochSecond()));
        assertThat(LOG.at(5).with(lines).verify(witness.verifiers())).hasSize(2);
    }

    private static List<SignatureLine> lines(Answer answer) {
        return answer.body().lines().map(SignatureLine::parse).toList();
    }

    @Test
    void showsTheLastCheckpointWithTheLinesThatCountOnly() {
        Witness witness = witness(new MemoryStore());
        String hash = LastSeen.hash("log.example/witnessed");
        assertThat(witness.checkpoint(hash).status()).isEqualTo(404);
        assertThat(witness.checkpoint(LastSeen.hash("stranger.example/log")).status())
                .isEqualTo(404);
        witness.addCheckpoint(submission(0, List.of(), withStrangers(LOG.at(5))));
        SignedCheckpoint shown = SignedCheckpoint.parse(witness.checkpoint(hash).bytes());
        assertThat(shown.checkpoint()).isEqualTo(LOG.at(5).checkpoint());
        assertThat(shown.note().lines())
                .hasSize(4)
                .noneMatch(line -> line.name().equals("somebody.example"));
        assertThat(shown.verify(LOG.watched().keys())).hasSize(2);
        assertThat(shown.verify(witness.verifiers())).hasSize(2);
    }

    @Test
    void remembersOverRestarts(@TempDir Path storage) throws IOException {
        try (ObjectStore store = FileStore.open(storage)) {
            assertThat(witness(store).addCheckpoint(LOG.growth(0, 5)).status()).isEqualTo(200);
        }
        try (ObjectStore store = FileStore.open(storage)) {
            assertThat(witness(store).addCheckpoint(LOG.growth(0, 8)).body()).isEqualTo("5\n");
            assertThat(witness(store).addCheckpoint(LOG.growth(5, 8)).status()).isEqualTo(200);
        }
    }

    @Test
    void splitViewGetsNoCosignatureOfEither() {
        Witness one = witness(new MemoryStore());
        Witness two = witness(new MemoryStore());
        assertThat(one.addCheckpoint(LOG.growth(0, 5)).status()).isEqualTo(200);
        assertThat(two.addCheckpoint(FORGED.growth(0, 5)).status()).isEqualTo(200);
        List<Answer> refused = List.of(
                one.addCheckpoint(FORGED.growth(0, 8)),
                one.addCheckpoint(FORGED.growth(5, 8)),
                one.addCheckpoint(submission(5, List.of(), FORGED.at(5).bytes())),
                two.addCheckpoint(LOG.growth(0, 8)),
                two.addCheckpoint(LOG.growth(5, 8)),
                two.addCheckpoint(submission(5, List.of(), LOG.at(5).bytes())));
        assertThat(refused).extracting(Answer::status).containsExactly(409, 422, 422, 409, 422, 422);
        assertThat(refused).noneMatch(answer -> answer.body().contains("—"));
    }

    /// The request has read the record, and before it stores, another process cosigns more.
    @Test
    void slowRequestCannotRollTheRecordBack() {
        MemoryStore shared = new MemoryStore();
        assertThat(witness(shared).addCheckpoint(LOG.growth(0, 5)).status()).isEqualTo(200);
        ObjectStore slow = new Overtaken(shared, () -> witness(shared).addCheckpoint(LOG.growth(5, 21)));
        Answer answer = witness(slow).addCheckpoint(LOG.growth(5, 8));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("21\n");
        assertThat(witness(shared).addCheckpoint(LOG.growth(8, 13)).body()).isEqualTo("21\n");
    }

    /// Cosigned and stored, and the process is gone before the log hears of it.
    @Test
    void killBetweenStoreAndAnswerLosesNothing() {
        MemoryStore store = new MemoryStore();
        witness(store).addCheckpoint(LOG.growth(0, 5));
        Answer lost = witness(new Interrupted(store)).addCheckpoint(LOG.growth(5, 8));
        assertThat(lost.status()).isEqualTo(500);
        assertThat(lost.body()).doesNotContain("—");
        Witness restarted = witness(store);
        assertThat(restarted.addCheckpoint(LOG.growth(5, 8)).body()).isEqualTo("8\n");
        assertThat(restarted.addCheckpoint(LOG.growth(8, 8)).status()).isEqualTo(200);
    }

    @Test
    void oneOfManyAtOnceWins() throws Exception {
        Witness witness = witness(new MemoryStore());
        witness.addCheckpoint(LOG.growth(0, 5));
        List<Callable<Answer>> asked = new ArrayList<>();
        for (int size = 6; size < 22; size++) {
            byte[] body = LOG.growth(5, size);
            asked.add(() -> witness.addCheckpoint(body));
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> answer : threads.invokeAll(asked)) {
                statuses.add(answer.get().status());
            }
        }
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(15);
    }

    @Test
    void damagedRecordStopsCosigning() throws IOException {
        MemoryStore store = new MemoryStore();
        store.putIfAbsent(LastSeen.hash("log.example/witnessed") + "/checkpoint", text("torn"));
        assertThat(witness(store).addCheckpoint(LOG.growth(0, 5)).status()).isEqualTo(500);
        MemoryStore swapped = new MemoryStore();
        swapped.putIfAbsent(
                LastSeen.hash("log.example/witnessed") + "/checkpoint",
                STRANGER.at(1).bytes());
        assertThat(witness(swapped).addCheckpoint(LOG.growth(0, 5)).status()).isEqualTo(500);
    }

    // sign-subtree

    private static String subtreeRequest(long start, long end, Hash root, List<Hash> proof, String checkpoint) {
        StringBuilder body = new StringBuilder("subtree " + start + " " + end + "\n" + root + "\n");
        proof.forEach(hash -> body.append(hash).append('\n'));
        return body + "\n" + checkpoint;
    }

    private static SignedCheckpoint cosigned(Witness witness, long size) {
        return LOG.at(size).with(lines(witness.addCheckpoint(LOG.growth(0, size))));
    }

    @Test
    void signsSubtreesOfWhatItCosigned() {
        Witness witness = witness(new MemoryStore());
        Tree tree = Tree.of(13, LOG.nodes());
        Subtree subtree = new Subtree(4, 8);
        Answer answer = witness.signSubtree(text(subtreeRequest(
                4,
                8,
                tree.root(subtree),
                SubtreeConsistency.of(subtree, tree).path(),
                cosigned(witness, 13).note().toString())));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(lines(answer)).singleElement().satisfies(line -> {
            assertThat(Cosignature.time(line)).isZero();
            Cosignature.verify(KEYS.getLast().verifier(), line, "log.example/witnessed", subtree, tree.root(subtree));
        });
    }

    static Stream<Arguments> refusedSubtrees() {
        Witness witness = witness(new MemoryStore());
        Tree tree = Tree.of(13, LOG.nodes());
        String signed = cosigned(witness, 13).note().toString();
        Hash root = tree.root(new Subtree(4, 8));
        List<Hash> proof = SubtreeConsistency.of(new Subtree(4, 8), tree).path();
        return Stream.of(
                Arguments.of("no subtree line", 400, "old 4\n\n" + signed),
                Arguments.of("no hash", 400, "subtree 4 8\n\n" + signed),
                Arguments.of("a range that is none", 400, subtreeRequest(3, 8, root, proof, signed)),
                Arguments.of("an empty range", 400, subtreeRequest(4, 4, root, proof, signed)),
                Arguments.of("backwards", 400, subtreeRequest(8, 4, root, proof, signed)),
                Arguments.of("from leaf 0", 400, subtreeRequest(0, 8, root, proof, signed)),
                Arguments.of("beyond the tree", 400, subtreeRequest(12, 14, root, proof, signed)),
                Arguments.of(
                        "an unknown log",
                        404,
                        subtreeRequest(4, 8, root, proof, STRANGER.at(13).note().toString())),
                Arguments.of(
                        "not cosigned here",
                        403,
                        subtreeRequest(4, 8, root, proof, LOG.at(13).note().toString())),
                Arguments.of("another root", 422, subtreeRequest(4, 8, LOG.root(4), proof, signed)),
                Arguments.of("no proof", 422, subtreeRequest(4, 8, root, List.of(), signed)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refusedSubtrees")
    void refusesOtherSubtrees(String what, int status, String body) {
        Answer answer = witness(new MemoryStore()).signSubtree(text(body));
        assertThat(answer.status()).as("%s: %s", what, answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("—");
    }

    /// A store where something happens between looking and exchanging.
    private record Overtaken(ObjectStore store, Runnable meanwhile) implements Passing {
        @Override
        public Optional<Version> compareAndSet(String name, Optional<Version> seen, byte[] bytes) throws IOException {
            meanwhile.run();
            return store.compareAndSet(name, seen, bytes);
        }
    }

    /// A store whose answers get lost after the fact.
    private record Interrupted(ObjectStore store) implements Passing {
        @Override
        public Optional<Version> compareAndSet(String name, Optional<Version> seen, byte[] bytes) throws IOException {
            store.compareAndSet(name, seen, bytes);
            throw new IOException("the connection is gone");
        }
    }

    private interface Passing extends ObjectStore {
        ObjectStore store();

        @Override
        default Optional<byte[]> find(String name) throws IOException {
            return store().find(name);
        }

        @Override
        default Optional<Version> findVersion(String name) throws IOException {
            return store().findVersion(name);
        }

        @Override
        default boolean putIfAbsent(String name, byte[] bytes) throws IOException {
            return store().putIfAbsent(name, bytes);
        }

        @Override
        default void delete(String name) throws IOException {
            store().delete(name);
        }

        @Override
        default void close() {}
    }
}
