package org.armillary.tlog.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.sequencer.Log;
import org.armillary.tlog.sequencer.LogSettings;
import org.armillary.tlog.store.FileStore;
import org.armillary.tlog.tree.Hash;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.MLDSASigner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log that was written here, read with code and cryptography that others wrote.
class IndependentReadersTest {

    private static final Path KIT = Path.of("../../shared/kits/ledger");
    private static final LogSigner SIGNER = LogSigner.generate("log.example/others", Clock.systemUTC());
    private static final int SIZE = 700;

    @TempDir
    static Path disk;

    @BeforeAll
    static void write() throws IOException {
        try (FileStore files = FileStore.open(disk.resolve("log"));
                Log log = Log.open(
                        LogSettings.of(disk.resolve("journal"), files, SIGNER).withJournalBytes(64 << 20))) {
            List<CompletableFuture<Long>> entries = new ArrayList<>();
            for (int i = 0; i < SIZE; i++) {
                entries.add(log.append(entry(i)));
            }
            entries.forEach(CompletableFuture::join);
            log.publication(SIZE - 1).join();
            for (int index : List.of(0, 255, 256, 699)) {
                Files.write(
                        disk.resolve(index + ".tlog-proof"), log.prove(index).bytes());
            }
        }
    }

    /// Its way of checking paths doesn't look at the index and leaves hashes over (so it can't be the only one),
    /// but what it refuses is refused for good reason, and ours must never be.
    @Test
    void sigstoreReadsTheCheckpointAndFollowsEachPath() throws Exception {
        RekorEntry.Checkpoint checkpoint = Checkpoints.from(Files.readString(disk.resolve("log/checkpoint")));
        assertThat(checkpoint.getOrigin()).isEqualTo(SIGNER.origin());
        assertThat(checkpoint.getSize()).isEqualTo(SIZE);
        assertThat(checkpoint.getSignatures()).hasSize(2);
        byte[] root = Base64.getDecoder().decode(checkpoint.getBase64Hash());
        try (LogReader reader = reader()) {
            for (int index = 0; index < SIZE; index += 3) {
                List<byte[]> path = reader.prove(reader.checkpoint(), index).path().stream()
                        .map(Hash::bytes)
                        .toList();
                byte[] leaf = Hash.leaf(entry(index)).bytes();
                InclusionProofVerifier.verify(leaf, index, SIZE, path, root);
                byte[] other = Hash.leaf(entry(index + 1)).bytes();
                int at = index;
                assertThatExceptionOfType(InclusionProofVerificationException.class)
                        .isThrownBy(() -> InclusionProofVerifier.verify(other, at, SIZE, path, root));
            }
        }
    }

    @Test
    void bouncyCastleVerifiesBothSignatures() throws Exception {
        RekorEntry.Checkpoint checkpoint = Checkpoints.from(Files.readString(disk.resolve("log/checkpoint")));
        byte[] text = checkpoint.getSignedData().getBytes(UTF_8);
        Signer ed25519 = new Ed25519Signer();
        ed25519.init(false, new Ed25519PublicKeyParameters(material(0)));
        assertThat(holds(ed25519, text, checkpoint.getSignatures().get(0).getSignature()))
                .isTrue();

        ByteBuffer timed = ByteBuffer.wrap(checkpoint.getSignatures().get(1).getSignature());
        byte[] signature = new byte[2420];
        long time = timed.getLong();
        timed.get(signature);
        byte[] message = subtree(time, Base64.getDecoder().decode(checkpoint.getBase64Hash()));
        MLDSASigner mlDsa = new MLDSASigner();
        mlDsa.init(false, new MLDSAPublicKeyParameters(MLDSAParameters.ml_dsa_44, material(1)));
        assertThat(holds(mlDsa, message, signature)).isTrue();
        message[message.length - 1] ^= 1;
        mlDsa.init(false, new MLDSAPublicKeyParameters(MLDSAParameters.ml_dsa_44, material(1)));
        assertThat(holds(mlDsa, message, signature)).isFalse();
    }

    /// The kit's slow second implementation: the whole log from its files, and proofs as files.
    @Test
    void theKitsReferenceAgreesWithTheWholeLogAndItsProofs() throws Exception {
        assumeTrue(Files.exists(KIT.resolve("refcheck.py")), "SKIPPED: needs ../shared/kits/ledger/refcheck.py");
        List<String> command = new ArrayList<>(
                List.of("python3", "-c", REFERENCE, disk.toString(), SIGNER.origin(), Integer.toString(SIZE)));
        SIGNER.verifiers().stream().map(VerifierKey::toString).forEach(command::add);
        ProcessBuilder python = new ProcessBuilder(command).redirectErrorStream(true);
        python.environment().put("PYTHONPATH", KIT.toAbsolutePath().toString());
        python.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = start(python);
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said.strip()).isEqualTo("tree 700, proofs 4, forged 0");
        }
    }

    private static final String REFERENCE = """
            import base64, os, sys, refcheck as r
            disk, origin, size, *vkeys = sys.argv[1:]
            point = r.check_tree(os.path.join(disk, 'log'), 'checkpoint', vkeys, origin)
            good = forged = 0
            for name in sorted(os.listdir(disk)):
                if name.endswith('.tlog-proof'):
                    text = open(os.path.join(disk, name), encoding='utf-8', newline='').read()
                    index = int(name.split('.')[0])
                    for key in vkeys:
                        ok = r.check_proof(text, r.leaf_hash(b'entry %d' % index), origin, [key])
                        assert ok, name
                    good += 1
                    forged += r.check_proof(text, r.leaf_hash(b'entry %d' % (index + 1)), origin, vkeys)
            print('tree %d, proofs %d, forged %d' % (point['size'] if point else -1, good, forged))
            """;

    /// Test data of another writer of such logs, at each of its sizes.
    @Test
    void theKitsLogIsReadAtEachOfItsSizes() throws IOException {
        Path folder = KIT.resolve("dev/testlog");
        assumeTrue(Files.isDirectory(folder), "SKIPPED: needs ../shared/kits/ledger/dev/testlog");
        String origin = "example.com/log/testdata";
        VerifierKey key = VerifierKey.parse(origin + "+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
        Policy policy = Policy.of(origin, List.of(key), List.of(), 0);
        for (int size = 1; size <= 15; size++) {
            Path copy = disk.resolve("theirs-" + size);
            copy(folder, copy);
            Files.copy(folder.resolve("checkpoint." + size), copy.resolve("checkpoint"));
            try (LogReader reader = LogReader.of(new DirectoryFiles(copy), policy, origin)) {
                Fsck.Report report = Fsck.run(reader, Bookmark.none(), _ -> {});
                assertThat(report.isValid())
                        .as("size %d: %s", size, report.findings())
                        .isTrue();
                assertThat(report.accepted().orElseThrow().checkpoint().size()).isEqualTo(size);
                ProofFile proof = reader.prove(reader.checkpoint(), size - 1);
                assertThat(proof.index()).isEqualTo(size - 1);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve("tile"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static Process start(ProcessBuilder python) {
        try {
            return python.start();
        } catch (IOException e) {
            assumeTrue(false, "SKIPPED: needs python3 on the path: " + e.getMessage());
            throw new AssertionError(e);
        }
    }

    private static LogReader reader() {
        return LogReader.of(
                new DirectoryFiles(disk.resolve("log")),
                Policy.of(SIGNER.origin(), SIGNER.verifiers(), List.of(), 0),
                SIGNER.origin());
    }

    private static byte[] material(int key) {
        return SIGNER.verifiers().get(key).material();
    }

    private static boolean holds(Signer signer, byte[] message, byte[] signature) {
        signer.update(message, 0, message.length);
        return signer.verifySignature(signature);
    }

    /// What C2SP tlog-cosignature has a cosigner with ML-DSA-44 sign, spelled out.
    private static byte[] subtree(long time, byte[] root) {
        byte[] origin = SIGNER.origin().getBytes(UTF_8);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes("subtree/v1\n\0".getBytes(UTF_8));
        message.write(origin.length);
        message.writeBytes(origin);
        message.writeBytes(ByteBuffer.allocate(8).putLong(time).array());
        message.write(origin.length);
        message.writeBytes(origin);
        message.writeBytes(ByteBuffer.allocate(16).putLong(0).putLong(SIZE).array());
        message.writeBytes(Arrays.copyOf(root, root.length));
        return message.toByteArray();
    }

    private static byte[] entry(int index) {
        return ("entry " + index).getBytes(UTF_8);
    }
}
