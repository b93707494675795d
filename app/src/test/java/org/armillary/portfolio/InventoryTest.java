package org.armillary.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.RandomSystems;
import org.armillary.assessment.Reply;
import org.armillary.law.codification.Codex;
import org.armillary.law.rulebook.Answer;
import org.armillary.sheet.Book;
import org.armillary.sheet.Form;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InventoryTest {

    private static Codex codex;

    @BeforeAll
    static void read() {
        codex = Codex.load();
    }

    private static List<AiSystem> read(String csv) {
        return new Inventory(codex).read("list.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesIdsAndPlainQuestionsAndLabels() {
        List<AiSystem> systems = read("""
                name,territories,"Does it make text, pictures, sound or video?",training_flop,open_source,first_placed
                Gull,"eu; Korea",yes,1e25,?,2026-08-02
                "Tern, the ""small"" one",none,no,,,
                """);
        assertThat(systems).extracting(AiSystem::name).containsExactly("Gull", "Tern, the \"small\" one");
        AiSystem gull = systems.getFirst();
        assertThat(gull.find("territories").flatMap(Reply::answer).orElseThrow())
                .isInstanceOfSatisfying(
                        Answer.Several.class,
                        several -> assertThat(several.included()).isEqualTo(Set.of("eu", "kr")));
        assertThat(gull.find("generative")).contains(Reply.of(Answer.of(true)).from("list.csv, line 2"));
        assertThat(gull.find("training_flop").flatMap(Reply::answer)).contains(Answer.of(new BigDecimal("1e25")));
        assertThat(gull.find("open_source")).contains(Reply.unknown());
        assertThat(systems.getLast().find("training_flop")).isEmpty();
    }

    @Test
    void saysAllThatIsWrongWithItsLineAndTakesNothing() {
        assertThatThrownBy(() -> read("name,generativ,open_source\nGull,yes,maybe\n,yes,no\n"))
                .isInstanceOfSatisfying(
                        InventoryFault.class,
                        fault -> assertThat(fault.faults())
                                .anyMatch(each ->
                                        each.startsWith("line 1: ") && each.contains("did you mean 'generative'?"))
                                .anyMatch(each -> each.startsWith("line 2: ") && each.contains("'maybe'"))
                                .anyMatch(each -> each.equals("line 3: the system has no name")));
        assertThatThrownBy(() -> read("title\nx\n")).hasMessageContaining("no column is called 'name'");
        assertThatThrownBy(() -> read("name\n\"open\n")).hasMessageContaining("never closed");
        assertThatThrownBy(() -> read("")).hasMessageContaining("empty");
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"CSV", "XLSX"})
    void whatGoesOutComesIn(Form form) {
        List<AiSystem> systems = new RandomSystems(codex, 5).partial(20, 0.2);
        byte[] file = form.write(Book.of(Inventory.table(systems)));
        List<AiSystem> read = new Inventory(codex).read("list", file);
        assertThat(read).hasSize(20);
        for (int i = 0; i < systems.size(); i++) {
            assertThat(shown(read.get(i))).isEqualTo(shown(systems.get(i)));
        }
    }

    private static String shown(AiSystem system) {
        return Inventory.table(List.of(system)).rows().stream()
                .map(row -> row.stream().map(cell -> cell.asText()).collect(Collectors.joining("|")))
                .collect(Collectors.joining());
    }

    @Test
    void takesFromAModelCardOnlyWhatItSays() {
        AiSystem system = new ModelCard(codex).read("README.md", """
                ---
                license: apache-2.0
                pipeline_tag: text-generation
                tags: [agents]
                ---
                # Gull
                Total training compute was about 3.8e25 FLOPs.
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(system.replies()).containsOnlyKeys("generative", "open_source", "training_flop");
        assertThat(system.find("generative"))
                .contains(Reply.of(Answer.of(true)).from("model card, pipeline_tag: text-generation"));
        assertThat(system.find("open_source").orElseThrow().isKnown()).isFalse();
        assertThat(system.find("open_source").orElseThrow().source()).isEqualTo("model card, license: apache-2.0");
        assertThat(system.find("training_flop").orElseThrow()).satisfies(reply -> {
            assertThat(reply.answer()).contains(Answer.of(new BigDecimal("3.8E+25")));
            assertThat(reply.source()).startsWith("model card, line 7: ");
        });
        assertThat(new ModelCard(codex)
                        .read("x", "# No front matter".getBytes(StandardCharsets.UTF_8))
                        .replies())
                .isEmpty();
        assertThatThrownBy(() -> new ModelCard(codex).read("x", "---\na: [b\n---\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("no YAML");
    }
}
