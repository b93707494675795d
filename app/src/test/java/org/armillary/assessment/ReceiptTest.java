package org.armillary.assessment;

import static org.armillary.assessment.PierLaw.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armillary.canonical.CanonicalJson;
import org.armillary.law.rulebook.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptTest {

    private static final AiSystem BOAT = AiSystem.named("Gull \"II\"")
            .with("boat", Reply.of(Answer.of(true)).from("Register, p. 2"))
            .with("motor", Reply.unknown().noted("ask the yard"))
            .with("piers", new Answer.Several(Set.of("east"), Set.of()))
            .with("length", Answer.of(new BigDecimal("2.50E+1")))
            .with("sank", LocalDateTime.of(2026, 3, 1, 11, 30));

    @TempDir
    private Path folder;

    private Assessor assessor;

    @BeforeEach
    void read() {
        assessor = Assessor.of(new PierLaw().read(folder.resolve("law")));
    }

    private Receipt receipt() {
        return Receipt.of(assessor.assess(BOAT, DAY, Set.of("ea")));
    }

    @Test
    void writesEqualValuesWithEqualBytes() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", List.of(1, new BigDecimal("1E+3"), new BigDecimal("0.50")));
        map.put("a", "é\n\u0001\"\\");
        assertThat(CanonicalJson.write(map)).isEqualTo("{\"a\":\"é\\n\\u0001\\\"\\\\\",\"b\":[1,1000,0.5]}");
    }

    @Test
    void replaysToTheSameBytes() {
        Replay replay = Replay.of(receipt().bytes(), assessor);
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.digest()).isEqualTo(receipt().digest());
    }

    @Test
    void keepsAllThatWasSaid() {
        assertThat(receipt().toString())
                .contains("\"motor\":null")
                .contains("\"motor\":\"ask the yard\"")
                .contains("\"boat\":\"Register, p. 2\"")
                .contains("\"length\":25")
                .contains("\"sank\":\"2026-03-01T11:30\"")
                .contains("\"on\":\"2026-11-21\"");
    }

    @Test
    void saysWhichRulebookAndWhichFindingHasChanged() {
        Assessor later = Assessor.of(new PierLaw()
                .change("rulebooks/ea/boat-act/boats.rules.yaml", "length > 20", "length > 30")
                .read(folder.resolve("later")));
        Replay replay = Replay.of(receipt().bytes(), later);
        assertThat(replay.differences())
                .extracting(Replay.Difference::what)
                .containsExactly("findings.ea_boat_act.pilot", "law.rulebooks.ea_boat_act");
    }

    @Test
    void aFlippedByteIsNoticed() {
        String tampered = receipt().toString().replace("\"outcome\":\"stayed\"", "\"outcome\":\"holds\"");
        assertThat(Replay.of(tampered.getBytes(StandardCharsets.UTF_8), assessor)
                        .differences())
                .extracting(Replay.Difference::what)
                .containsExactly("findings.ea_boat_act.horn");
    }

    @Test
    void refusesWhatIsNoReceipt() throws Exception {
        Path file = Files.writeString(folder.resolve("x.json"), "{\"receipt\":1}");
        assertThatThrownBy(() -> Replay.of(Files.readAllBytes(file), assessor)).hasMessageContaining("no receipt");
        assertThatThrownBy(() -> Replay.of("nonsense".getBytes(StandardCharsets.UTF_8), assessor))
                .hasMessageContaining("no JSON");
    }

    @Test
    void comparesTwoDays() {
        Comparison comparison = Comparison.of(
                assessor.assess(BOAT, DAY, Set.of()), assessor.assess(BOAT, LocalDate.of(2028, 6, 1), Set.of()));
        assertThat(comparison.changes())
                .extracting(
                        Comparison.Change::conclusion,
                        each -> each.before().orElseThrow().outcome().word(),
                        each -> each.after().orElseThrow().outcome().word())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ea_boat_act.horn", "stayed", "holds"),
                        org.assertj.core.groups.Tuple.tuple("ea_boat_act.pilot", "not-yet", "holds"));
        assertThat(comparison.rulebooks()).isEmpty();
        assertThat(comparison.replies()).isEmpty();
    }
}
