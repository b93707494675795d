package org.armillary.tlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Inclusion;
import org.armillary.tlog.tree.NaiveTree;
import org.armillary.tlog.tree.Refused;
import org.armillary.tlog.tree.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProofFileTest {

    private static final String ORIGIN = "observatory.example/ledger";
    private static final long TIME = 1_795_000_000;
    private static final LogSigner LOG = LogSigner.generate(ORIGIN, Clock.systemUTC());
    private static final List<SigningKey> WITNESSES = IntStream.range(0, 3)
            .mapToObj(i -> SigningKey.generate(
                    "w" + i + ".example", i == 2 ? Algorithm.ML_DSA_COSIGNATURE : Algorithm.ED25519_COSIGNATURE))
            .toList();
    private static final NaiveTree TREE = NaiveTree.of(11);
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, 11, TREE.root(11));

    private static List<VerifierKey> witnessKeys() {
        return WITNESSES.stream().map(SigningKey::verifier).toList();
    }

    private static SignedCheckpoint cosigned(int... by) {
        return LOG.sign(CHECKPOINT)
                .with(IntStream.of(by)
                        .mapToObj(i -> Cosignature.sign(WITNESSES.get(i), CHECKPOINT, TIME))
                        .toList());
    }

    private static ProofFile proof(long index, SignedCheckpoint checkpoint) {
        return ProofFile.of(Inclusion.of(index, Tree.of(11, TREE.nodes())), checkpoint);
    }

    private static Policy policy(int quorum) {
        return Policy.of(ORIGIN, LOG.verifiers(), witnessKeys(), quorum);
    }

    @Test
    void showsThatAnEntryIsInTheLog() {
        for (int index = 0; index < 11; index++) {
            ProofFile read = ProofFile.parse(proof(index, cosigned(0, 2)).bytes());
            Accepted accepted = read.verify(TREE.leaf(index), policy(2));
            assertThat(accepted.logs()).isEqualTo(LOG.verifiers());
            assertThat(accepted.witnesses())
                    .extracting(Policy.Witness::key)
                    .containsExactly(witnessKeys().get(0), witnessKeys().get(2));
            Hash other = TREE.leaf((index + 1) % 11);
            assertThatThrownBy(() -> read.verify(other, policy(2))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void bytesComeBack() {
        ProofFile proof = proof(7, cosigned()).withExtra(new byte[] {1, 2, 3});
        ProofFile read = ProofFile.parse(proof.bytes());
        assertThat(read.bytes()).isEqualTo(proof.bytes());
        assertThat(read.extra()).hasValueSatisfying(extra -> assertThat(extra).containsExactly(1, 2, 3));
        assertThat(read.index()).isEqualTo(7);
        assertThat(ProofFile.parse(proof(0, cosigned()).bytes()).extra()).isEmpty();
    }

    @Test
    void aQuorumIsNeeded() {
        ProofFile proof = proof(3, cosigned(1));
        assertThat(proof.verify(TREE.leaf(3), policy(1)).witnesses()).hasSize(1);
        assertThatThrownBy(() -> proof.verify(TREE.leaf(3), policy(2)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("quorum");
        ProofFile twice = proof(3, cosigned(1, 1));
        assertThatThrownBy(() -> twice.verify(TREE.leaf(3), policy(2))).isInstanceOf(Refused.class);
    }

    @Test
    void theLogMustHaveSigned() {
        SignedCheckpoint unsigned = SignedCheckpoint.parse(cosigned(0, 1, 2).bytes());
        Policy others =
                Policy.of(ORIGIN, LogSigner.generate(ORIGIN, Clock.systemUTC()).verifiers(), witnessKeys(), 0);
        assertThatThrownBy(() -> others.accept(unsigned))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no log");
        Policy elsewhere = Policy.of("other.example/log", LOG.verifiers(), witnessKeys(), 0);
        assertThatThrownBy(() -> elsewhere.accept(unsigned)).isInstanceOf(Refused.class);
    }

    @Test
    void aKnownWitnessThatFailsKillsTheNote() {
        var line = Cosignature.sign(WITNESSES.get(0), new Checkpoint(ORIGIN, 12, TREE.root(11)), TIME);
        SignedCheckpoint bad = cosigned(1, 2).with(List.of(line));
        assertThatThrownBy(() -> policy(2).accept(bad)).isInstanceOf(Refused.class);
        Policy unaware = Policy.of(ORIGIN, LOG.verifiers(), witnessKeys().subList(1, 3), 2);
        assertThat(unaware.accept(bad).witnesses()).hasSize(2);
    }

    /// By a verifier who wants both signatures of the log and that of a witness.
    @Test
    void everyFlippedBitIsNoticed() {
        byte[] file = proof(6, cosigned(2)).bytes();
        Verifier verifier = new Verifier(policy(1));
        verifier.verify(ProofFile.parse(file), TREE.leaf(6));
        for (int bit = 0; bit < file.length * 8; bit++) {
            // Of the signatures, one bit of each byte: what fails there is one check of one signature.
            if (bit < 400 * 8 || bit % 8 == bit / 8 % 8) {
                byte[] changed = file.clone();
                changed[bit / 8] ^= (byte) (1 << bit % 8);
                assertThatThrownBy(() -> strictly(changed, verifier))
                        .as("bit %d", bit)
                        .isInstanceOf(Refused.class);
            }
        }
    }

    private static void strictly(byte[] file, Verifier verifier) {
        Accepted accepted = verifier.verify(ProofFile.parse(file), TREE.leaf(6));
        if (accepted.logs().size() < 2) {
            throw new Refused("one signature of the log is missing");
        }
    }

    static Stream<String> otherSpellings() {
        String good = new String(proof(6, cosigned()).bytes(), StandardCharsets.UTF_8);
        String hash = TREE.leaf(0).toString();
        return Stream.of(
                "",
                "\n",
                good.replace("@v1", "@v2"),
                good.replace("\n", "\r\n"),
                good.replace("index 6", "index 06"),
                good.replace("index 6", "index  6"),
                good.replace("index 6", "index -6"),
                good.replace("index 6", "index 6 "),
                good.replace("index 6", "Index 6"),
                good.replace("index 6", "index 9223372036854775808"),
                good.replace("index 6\n", ""),
                good.replace("index 6", "extra !!\nindex 6"),
                good.replace("index 6", "extra AAA\nindex 6"),
                good.replace("index 6", "extra AAB=\nindex 6"),
                good.replace("index 6", "extra\nindex 6"),
                good.replace("index 6", "extra AAAA\nextra AAAA\nindex 6"),
                good.replace("index 6", "index 6\nextra AAAA"),
                good.replace("index 6", "index 6\n"),
                good.replace("index 6", "index 6\n" + hash),
                good.replace("index 6", "index 6\n" + hash + " "),
                good.replace("index 6", "index 6\n" + hash.substring(0, 43)),
                good.substring(0, good.indexOf("\n\n") + 2),
                good.substring(0, good.indexOf("\n\n") + 1),
                good.substring(0, good.indexOf("\n\n")),
                good.replaceFirst("\n\n", "\n"),
                good.substring(0, good.length() - 1),
                good + "\n",
                " " + good);
    }

    @ParameterizedTest
    @MethodSource("otherSpellings")
    void whatIsWrittenOtherwiseProvesNothing(String text) {
        assertThatThrownBy(() ->
                        ProofFile.parse(text.getBytes(StandardCharsets.UTF_8)).verify(TREE.leaf(6), policy(0)))
                .isInstanceOf(Refused.class);
    }
}
