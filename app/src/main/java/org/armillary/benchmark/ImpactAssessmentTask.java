package org.armillary.benchmark;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Score;
import org.armillary.law.codification.Scoring;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Fact;
import org.armillary.law.rulebook.FactType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a filled-in questionnaire of Canada's impact assessment scores, by the scorecard of the directive.
///
/// The questionnaire's ids become facts by spelling alone: `riskProfile4` is `aia.risk_profile4`. What isn't a fact is
/// worth nothing.
final class ImpactAssessmentTask implements BenchmarkTask {

    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

    private final Codex codex;
    private final Scoring scoring;

    private ImpactAssessmentTask(Codex codex, Scoring scoring) {
        this.codex = codex;
        this.scoring = scoring;
    }

    static ImpactAssessmentTask of(Codex codex) {
        Codification directive = codex.get("ca_dadm");
        return new ImpactAssessmentTask(codex, Scoring.of(directive.scorecards().getFirst(), codex.vocabulary()));
    }

    @Override
    public String name() {
        return "canada-aia";
    }

    @Override
    public ObjectNode answer(JsonNode question) {
        Answers answers = Answers.NONE;
        for (var each : question.path("answers").properties()) {
            Optional<Fact> fact = codex.vocabulary().find(factOf(each.getKey()));
            Optional<Answer> given = fact.flatMap(known -> answer(known, each.getValue()));
            if (given.isPresent()) {
                answers = answers.with(fact.orElseThrow().id(), given.orElseThrow());
            }
        }
        return answer(scoring.submitted(answers));
    }

    private ObjectNode answer(Score score) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("raw", score.sums().get("raw"));
        answer.put("mitigation", score.sums().get("mitigation"));
        answer.put("current", score.current());
        answer.put("level", score.level());
        ArrayNode provisions = answer.putArray("provisions");
        scoring.card().provisions().forEach(provisions::add);
        return answer;
    }

    private static String factOf(String question) {
        return "aia." + HUMP.matcher(question).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }

    private static Optional<Answer> answer(Fact fact, JsonNode value) {
        List<String> chosen = value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList()
                : List.of(value.asString());
        return switch (fact.type()) {
            case FactType.Choice(List<String> options) ->
                chosen.stream().filter(options::contains).findFirst().map(Answer::of);
            case FactType.Choices(List<String> options) -> {
                Set<String> included = new LinkedHashSet<>(options);
                included.retainAll(chosen);
                Set<String> excluded = new LinkedHashSet<>(options);
                excluded.removeAll(included);
                yield Optional.of(new Answer.Several(included, excluded));
            }
            case FactType.Flag(), FactType.Quantity _, FactType.Day(), FactType.Moment() -> Optional.empty();
        };
    }
}
