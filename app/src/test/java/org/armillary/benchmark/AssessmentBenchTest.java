package org.armillary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.catalogue.SharedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Files of cases in, files of answers out; and the cases that others wrote, where they lie beside the checkout.
class AssessmentBenchTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// Where an office departs from the Act we follow the Act.
    private static final Set<String> DEPARTURES = Set.of(
            "ANNEX_I_A_WITHOUT_THIRD_PARTY", "ANNEX_I_B_FULL_DUTIES", "THIRD_PARTY_LABEL_KEPT", "MODEL_DEPLOYER");

    @TempDir
    private Path folder;

    /// Says a case's word back, and fails where there is none.
    private static final class Echo implements BenchmarkTask {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public ObjectNode answer(JsonNode question) {
            if (!question.has("word")) {
                throw new IllegalArgumentException("no word");
            }
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            answer.set("word", question.path("word"));
            if (question.path("word").asString().equals("founded")) {
                answer.putArray("provisions").add("art_1");
            }
            return answer;
        }
    }

    @Test
    void answersWhatItCanAndSaysWhatItCannot() throws IOException {
        Files.writeString(
                folder.resolve("echo.json"),
                "[{\"id\": \"a\", \"word\": \"founded\"}, {\"id\": \"b\", \"word\": \"loose\"}, {\"id\": \"c\"}]");
        List<AssessmentBench.Tally> tallies =
                AssessmentBench.of(List.of(new Echo())).run(folder, folder.resolve("out"));
        assertThat(tallies).singleElement().satisfies(tally -> {
            assertThat(tally.cases()).isEqualTo(3);
            assertThat(tally.unfounded()).containsExactly("b");
            assertThat(tally.faults()).containsExactly("c: no word");
        });
        JsonNode answers =
                JSON.readTree(folder.resolve("out").resolve("echo.json").toFile());
        assertThat(answers.propertyNames()).containsExactly("a", "b");
    }

    @Test
    void saysWhenThereIsNothingToAnswer() {
        assertThatThrownBy(() -> AssessmentBench.of(List.of(new Echo())).run(folder, folder))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("echo");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"eu-ai-act/tree, eu-ai-act-tree", "eu-ai-act/requirements, eu-ai-act-requirements", "eu-dates, eu-dates"
    })
    void agreesWithCasesOfOthers(String kit, String name) throws IOException {
        Path cases = SharedFacts.path("kits/assess/" + kit + "/dev/cases");
        BenchmarkTask task = AssessmentBench.shipped().task(name);
        try (Stream<Path> files = Files.list(cases)) {
            for (Path file : files.sorted().toList()) {
                JsonNode question = JSON.readTree(file.toFile());
                boolean departs = question.path("divergence")
                        .valueStream()
                        .anyMatch(each -> DEPARTURES.contains(each.asString()));
                if (!departs) {
                    assertAnswered(task.answer(question), question);
                }
            }
        }
    }

    private static void assertAnswered(ObjectNode answer, JsonNode question) {
        assertThat(answer.path("provisions")).as(question.path("id").asString()).isNotEmpty();
        JsonNode expected = question.path("expected");
        for (String field : expected.propertyNames()) {
            if (answer.has(field)) {
                assertThat(comparable(answer.path(field)))
                        .as(question.path("id").asString() + " " + field)
                        .isEqualTo(comparable(expected.path(field)));
            }
        }
    }

    private static Object comparable(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::toString).collect(Collectors.toSet())
                : value.toString();
    }
}
