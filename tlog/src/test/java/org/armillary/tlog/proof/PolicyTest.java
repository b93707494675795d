package org.armillary.tlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTest {

    private static final LogSigner LOG = LogSigner.generate("observatory.example/ledger", Clock.systemUTC());
    private static final Checkpoint CHECKPOINT = new Checkpoint(LOG.origin(), 0, Hash.EMPTY);
    private static final List<SigningKey> KEYS = IntStream.range(0, 5)
            .mapToObj(i -> SigningKey.generate("witness.example/" + i, Algorithm.ED25519_COSIGNATURE))
            .toList();
    private static final String LOG_LINE = "log " + LOG.verifiers().getFirst();

    private static String witness(String name, int key) {
        return "witness " + name + " " + KEYS.get(key).verifier();
    }

    private static Policy parse(String... lines) {
        return Policy.parse((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static final String[] TWO_LEVELS = {
        "# whom we trust",
        LOG_LINE + " https://observatory.example/log/#x",
        "",
        witness("X1", 0),
        "  " + witness("X2", 1) + "\t https://x2.example/submit ",
        witness("X3", 2),
        "group X 2 X1 X2 X3",
        witness("Ÿ1", 3),
        "\twitness\tY2 " + KEYS.get(4).verifier(),
        "group Y any Ÿ1 Y2",
        "  # both of them",
        "group both all X Y",
        "quorum both"
    };

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "01, false",
        "3, false",
        "03, false",
        "013, true",
        "124, true",
        "01234, true",
        "34, false",
        "012, false"
    })
    void groupsAskForSomeOfTheirMembers(String signed, boolean accepted) {
        List<SignatureLine> lines = signed.chars()
                .mapToObj(c -> Cosignature.sign(KEYS.get(c - '0'), CHECKPOINT, 1))
                .toList();
        Policy policy = parse(TWO_LEVELS);
        if (accepted) {
            assertThat(policy.accept(LOG.sign(CHECKPOINT).with(lines)).witnesses())
                    .hasSize(lines.size());
        } else {
            assertThatThrownBy(() -> policy.accept(LOG.sign(CHECKPOINT).with(lines)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("quorum");
        }
    }

    @Test
    void namesAndPlacesAreRead() {
        Policy policy = parse(TWO_LEVELS);
        assertThat(policy.logs().getFirst().url()).contains("https://observatory.example/log/#x");
        assertThat(policy.witnesses()).extracting(Policy.Witness::name).containsExactly("X1", "X2", "X3", "Ÿ1", "Y2");
        assertThat(policy.witnesses().get(1).url()).contains("https://x2.example/submit");
        assertThat(policy.witnesses().get(0).url()).isEmpty();
        assertThat(Policy.parse(policy.toString().getBytes(StandardCharsets.UTF_8))
                        .witnesses())
                .hasSize(5);
    }

    @Test
    void aPolicyMadeHereCanBeReadAgain() {
        List<VerifierKey> witnesses = KEYS.stream().map(SigningKey::verifier).toList();
        for (int quorum : new int[] {0, 1, 5}) {
            Policy policy = Policy.of(LOG.origin(), LOG.verifiers(), witnesses, quorum);
            Policy read = Policy.parse(policy.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(read.logs()).extracting(Policy.Log::key).isEqualTo(LOG.verifiers());
            assertThat(read.witnesses()).extracting(Policy.Witness::key).isEqualTo(witnesses);
        }
    }

    @Test
    void fortyOfEachAreNotTooMany() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add("log " + SigningKey.generate("log" + i, Algorithm.ED25519).verifier());
            lines.add("witness w" + i + " "
                    + SigningKey.generate("w" + i, Algorithm.ED25519_COSIGNATURE)
                            .verifier());
            lines.add("group g" + i + " all w" + i);
        }
        lines.add("quorum g39");
        assertThat(parse(lines.toArray(String[]::new)).logs()).hasSize(40);
    }

    static Stream<List<String>> faults() {
        String w = witness("w", 0);
        String x = witness("x", 1);
        String renamed = VerifierKey.of(
                        "renamed",
                        Algorithm.ED25519_COSIGNATURE,
                        KEYS.getFirst().verifier().material())
                .toString();
        return Stream.of(
                List.of(LOG_LINE),
                List.of(LOG_LINE, "quorum none", "quorum none"),
                List.of(LOG_LINE, LOG_LINE, "quorum none"),
                List.of(w, "witness v " + renamed, "quorum none"),
                List.of(w, "witness w " + KEYS.get(1).verifier(), "quorum none"),
                List.of(w, "group w all w", "quorum w"),
                List.of("quorum w", w),
                List.of("group g all w", w, "quorum g"),
                List.of(w, "group g all g", "quorum g"),
                List.of(w, "group g 0 w", "quorum g"),
                List.of(w, "group g 2 w", "quorum g"),
                List.of(w, "group g 01 w", "quorum g"),
                List.of(w, "group g one w", "quorum g"),
                List.of(w, "group g all", "quorum g"),
                List.of(w, "group g 2 w w", "quorum g"),
                List.of(w, x, "group g all w x", "group h all w", "quorum h"),
                List.of(w, "group g all none", "quorum g"),
                List.of(w, "group none all w", "quorum none"),
                List.of("witness none " + KEYS.getFirst().verifier(), "quorum none"),
                List.of("witness w " + LOG.verifiers().getFirst(), "quorum none"),
                List.of("log " + KEYS.getFirst().verifier(), "quorum none"),
                List.of("log x+y+z", "quorum none"),
                List.of(LOG_LINE + " url more", "quorum none"),
                List.of("logs " + LOG.verifiers().getFirst(), "quorum none"),
                List.of("quorum"),
                List.of("quorum none none"),
                List.of("quorum none # said who"),
                List.of("quorum none\r"),
                List.of("quorum\u000bnone"),
                List.of("Quorum none"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultsAreRefusedWithTheirLine(List<String> lines) {
        assertThatThrownBy(() -> parse(lines.toArray(String[]::new)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("policy");
    }
}
