package org.armillary.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.catalogue.Situation.Change;
import org.armillary.catalogue.Situation.Placing;
import org.armillary.law.frbr.Work;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Questions on when the AI Act binds, put by others, answered from `catalogues/instruments/eu.yaml`.
///
/// The test turns a question's facts into a [Situation] or the key of a milestone and knows no answer.
@DisplayName("questions on the dates of the AI Act")
class EuDatesTest {
    private static final String ENTRY = "entry_into_force_of_";
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Instrument ACT = CATALOGUE.get("eu-ai-act");

    static Stream<JsonNode> questions() throws IOException {
        Path cases = SharedFacts.path("kits/assess/eu-dates/dev/cases");
        try (Stream<Path> files = Files.list(cases)) {
            return files.sorted().map(EuDatesTest::parse).toList().stream();
        }
    }

    private static JsonNode parse(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnsweredByTheData(JsonNode question) {
        JsonNode facts = question.get("facts");
        String[] answer = text(facts, "ask").equals(Optional.of("date"))
                ? new String[] {null, day(text(facts, "event").orElseThrow()).toString()}
                : applies(facts);
        assertThat(answer)
                .as(question.get("id").asString() + ": "
                        + question.get("question").asString())
                .containsExactly(
                        text(question.get("expected"), "answer").orElse(null),
                        text(question.get("expected"), "date").orElse(null));
    }

    private static String[] applies(JsonNode facts) {
        Binding binding = ACT.bindingOn(LocalDate.parse(text(facts, "on").orElseThrow()), situation(facts));
        return new String[] {
            binding.answer().name().toLowerCase(Locale.ROOT),
            binding.from().map(LocalDate::toString).orElse(null)
        };
    }

    private static PartialDate day(String event) {
        if (event.startsWith(ENTRY)) {
            String number = event.substring(ENTRY.length()).replace('_', '/');
            return CATALOGUE
                    .find(Work.parse("/akn/eu/act/regulation/" + number))
                    .flatMap(each -> each.dates().inForce())
                    .orElseThrow();
        }
        return ACT.findMilestone(event.replace('_', '-')).orElseThrow().day();
    }

    private static Situation situation(JsonNode facts) {
        return new Situation(
                new Provision(text(facts, "provision").orElseThrow()),
                text(facts, "class"),
                text(facts, "first_placed").map(EuDatesTest::placing).orElseGet(Placing.Unknown::new),
                facts.has("significant_change") ? change(facts) : new Change.Unknown(),
                Optional.ofNullable(facts.get("public_authority")).map(JsonNode::asBoolean),
                text(facts, "breach").map(Provision::new));
    }

    private static Placing placing(String text) {
        return text.equals("new") ? new Placing.New() : new Placing.On(LocalDate.parse(text));
    }

    private static Change change(JsonNode facts) {
        return text(facts, "significant_change")
                .<Change>map(day -> new Change.On(LocalDate.parse(day)))
                .orElseGet(Change.None::new);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).filter(each -> !each.isNull()).map(JsonNode::asString);
    }
}
