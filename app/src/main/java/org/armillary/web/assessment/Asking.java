package org.armillary.web.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Reply;
import org.armillary.law.codification.FactDescription;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.FactType;
import org.armillary.web.Choice;

/// Questions as forms.
final class Asking {

    private static final int MOST_REASONS = 4;

    private final AssessWords words;
    private final Citations citations;
    private final Way way;
    private final List<Way.Hidden> sent;

    /// @param sent what a form carries besides that sends its answer to be kept; empty where it only asks
    Asking(AssessWords words, Citations citations, Way way, List<Way.Hidden> sent) {
        this.words = words;
        this.citations = citations;
        this.way = way;
        this.sent = sent;
    }

    AssessView.Question question(FactDescription fact, Assessment assessment, Description description) {
        String id = fact.fact().id();
        String parameter = Description.FACT + id;
        List<Finding> turning = assessment.findings().stream()
                .filter(each -> each.missing().contains(id) || each.used().contains(id))
                .toList();
        Optional<Reply> reply = description.system().find(id);
        return new AssessView.Question(
                id,
                parameter,
                fact.fact().type().word(),
                words.question(id),
                fact.fact().help(),
                fact.fact().type() instanceof FactType.Quantity(String unit) ? unit : "",
                options(fact, reply.flatMap(Reply::answer)),
                description.carried().getOrDefault(parameter, List.of()).stream()
                        .filter(each -> !each.equals(Description.UNKNOWN))
                        .findFirst()
                        .orElse(""),
                turning.stream().limit(MOST_REASONS).map(this::why).toList(),
                Math.max(0, turning.size() - MOST_REASONS),
                Stream.concat(way.around(parameter).stream(), sent.stream()).toList(),
                !sent.isEmpty(),
                way.base());
    }

    private AssessView.Why why(Finding finding) {
        return new AssessView.Why(
                finding.origin().title(),
                finding.what(),
                citations.links(finding.provisions().stream().limit(2).toList(), finding.origin()));
    }

    private List<Choice> options(FactDescription fact, Optional<Answer> answer) {
        List<Choice> options = new ArrayList<>();
        switch (fact.fact().type()) {
            case FactType.Flag() -> {
                options.add(flag("yes", answer.filter(Answer.of(true)::equals).isPresent()));
                options.add(flag("no", answer.filter(Answer.of(false)::equals).isPresent()));
            }
            case FactType.Choice(List<String> names) ->
                names.forEach(each -> options.add(new Choice(
                        each,
                        AssessWords.label(fact, each),
                        -1,
                        answer.filter(Answer.of(each)::equals).isPresent())));
            case FactType.Choices(List<String> names) ->
                names.forEach(each -> options.add(new Choice(
                        each,
                        AssessWords.label(fact, each),
                        -1,
                        included(answer).contains(each))));
            case FactType.Quantity _, FactType.Day(), FactType.Moment() -> {
                // Written, not chosen.
            }
        }
        return options;
    }

    private Choice flag(String value, boolean chosen) {
        return new Choice(value, words.frame().say("assess." + value), -1, chosen);
    }

    private static Set<String> included(Optional<Answer> answer) {
        return answer.filter(Answer.Several.class::isInstance)
                .map(each -> ((Answer.Several) each).included())
                .orElse(Set.of());
    }
}
