package org.armillary.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Outcome;
import org.armillary.law.codification.Codex;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.FactType;

/// Takes what the kit has no word for as a duty needs it, so that a finding turns on the kit's own facts alone.
final class Silence {

    private static final BigDecimal MUCH = new BigDecimal("1e40");

    private final Assessor assessor;
    private final KitFacts facts;

    Silence(Assessor assessor, KitFacts facts) {
        this.assessor = assessor;
        this.facts = facts;
    }

    Settled settle(String conclusion, Answers answers, LocalDate on) {
        Answers known = answers;
        Finding finding = find(conclusion, known, on);
        for (Optional<String> silent = silent(finding); silent.isPresent(); silent = silent(finding)) {
            known = best(conclusion, known, on, silent.orElseThrow());
            finding = find(conclusion, known, on);
        }
        return new Settled(finding, known, missing(finding, known, on));
    }

    Finding find(String conclusion, Answers answers, LocalDate on) {
        return assessor.find(conclusion, AiSystem.of("case", answers), on);
    }

    private Optional<String> silent(Finding finding) {
        return finding.missing().stream().filter(each -> kitNames(each).isEmpty()).findFirst();
    }

    /// The kit's names for a fact, or for those it follows from.
    private Set<String> kitNames(String fact) {
        Optional<String> own = facts.kitName(fact);
        Set<String> names = new LinkedHashSet<>();
        if (own.isPresent()) {
            names.add(own.orElseThrow());
        } else {
            codex().derivations().sources(fact).forEach(each -> facts.kitName(each).ifPresent(names::add));
        }
        return names;
    }

    private Codex codex() {
        return assessor.codex();
    }

    private Answers best(String conclusion, Answers answers, LocalDate on, String fact) {
        return values(codex().vocabulary().get(fact).type())
                .map(each -> answers.with(fact, each))
                .max(Comparator.comparing(each -> worth(find(conclusion, each, on))))
                .orElseThrow();
    }

    private static int worth(Finding finding) {
        return switch (finding.outcome()) {
            case Outcome.Holds() -> 1000;
            case Outcome.Contested _ -> 900;
            case Outcome.Depends(var missing) -> 800 - missing.size();
            case Outcome.NotYet(_, var missing) -> 500 - missing.size();
            case Outcome.Stayed _ -> 200;
            case Outcome.Unbinding _ -> 100;
            case Outcome.DoesNotHold() -> 0;
        };
    }

    private static Stream<Answer> values(FactType type) {
        return switch (type) {
            case FactType.Flag() -> Stream.of(Answer.of(false), Answer.of(true));
            case FactType.Choice(List<String> options) -> options.stream().map(Answer::of);
            case FactType.Choices(List<String> options) ->
                Stream.concat(
                        Stream.of(new Answer.Several(Set.of(), Set.copyOf(options))),
                        options.stream().map(each -> new Answer.Several(Set.of(each), Set.of())));
            case FactType.Quantity(_) -> Stream.of(Answer.of(BigDecimal.ZERO), Answer.of(MUCH));
            case FactType.Day() -> Stream.of(Answer.of(LocalDate.of(1900, 1, 1)), Answer.of(LocalDate.of(2100, 1, 1)));
            case FactType.Moment() -> Stream.of();
        };
    }

    /// Of the facts it turns on the one that would tell most, by the kit's name.
    private Optional<String> missing(Finding finding, Answers answers, LocalDate on) {
        if (!(finding.outcome() instanceof Outcome.Depends(var missing))) {
            return Optional.empty();
        }
        Map<String, Double> bits = codex().ruleBase()
                .put(codex().derivations().complete(answers, on), on)
                .bits(finding.conclusion());
        return missing.stream()
                .max(Comparator.comparing(each -> bits.getOrDefault(each, 0.0)))
                .flatMap(each -> kitNames(each).stream()
                        .filter(name -> answers.find(name).isEmpty())
                        .findFirst()
                        .or(() -> kitNames(each).stream().findFirst()));
    }
}
