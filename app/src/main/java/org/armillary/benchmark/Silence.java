package org.armillary.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Finding;
import org.armillary.law.codification.Codex;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Matter;
import org.armillary.law.rulebook.Outcome;
import org.armillary.law.rulebook.Truth;

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
        for (Optional<String> silent = silent(conclusion, known, on);
                silent.isPresent();
                silent = silent(conclusion, known, on)) {
            known = best(conclusion, known, on, silent.orElseThrow());
        }
        Matter matter = matter(known, on);
        List<String> alone = alone(conclusion, known, on);
        List<String> shortest = alone.isEmpty() ? shortest(matter, conclusion) : alone;
        int distance = alone.isEmpty() ? shortest.size() : 1;
        return new Settled(find(conclusion, known, on), known, telling(matter, conclusion, shortest, known), distance);
    }

    Finding find(String conclusion, Answers answers, LocalDate on) {
        return assessor.find(conclusion, AiSystem.of("case", answers), on);
    }

    /// What a rule's condition comes to with the facts of a case.
    Truth meets(String rulebook, String rule, Answers answers, LocalDate on) {
        return matter(answers, on).meets(rulebook, rule);
    }

    private Matter matter(Answers answers, LocalDate on) {
        return codex().ruleBase().put(codex().derivations().complete(answers, on), on);
    }

    /// A fact that decides, and that the kit has no word for.
    private Optional<String> silent(String conclusion, Answers answers, LocalDate on) {
        return missing(matter(answers, on).find(conclusion).outcome()).stream()
                .filter(each -> kitNames(each, answers).isEmpty())
                .findFirst();
    }

    private static Set<String> missing(Outcome outcome) {
        return outcome instanceof Outcome.Depends(Set<String> missing) ? new TreeSet<>(missing) : Set.of();
    }

    /// The kit's names for a fact, or for those unanswered ones that it follows from.
    private Set<String> kitNames(String fact, Answers answers) {
        Optional<String> own = facts.kitName(fact);
        Set<String> names = new LinkedHashSet<>();
        if (own.isPresent() && !isSumInPart(fact, answers)) {
            names.add(own.orElseThrow());
        } else {
            codex().derivations().sources(fact).stream()
                    .filter(each -> answers.find(each).isEmpty())
                    .sorted()
                    .forEach(each -> facts.kitName(each).ifPresent(names::add));
        }
        return names;
    }

    /// Whether a number is missing because one of its parts is.
    private boolean isSumInPart(String fact, Answers answers) {
        return codex().vocabulary().get(fact).type() instanceof FactType.Quantity
                && codex().derivations().sources(fact).stream()
                        .anyMatch(each -> answers.find(each).isPresent());
    }

    private Codex codex() {
        return assessor.codex();
    }

    private Answers best(String conclusion, Answers answers, LocalDate on, String fact) {
        return values(codex().vocabulary().get(fact).type())
                .map(each -> answers.with(fact, each))
                .max(Comparator.comparing(
                        each -> worth(matter(each, on).find(conclusion).outcome())))
                .orElseThrow();
    }

    private static int worth(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Holds() -> 1000;
            case Outcome.Contested _ -> 900;
            case Outcome.Depends(var missing) -> 800 - missing.size();
            case Outcome.NotYet _ -> 100;
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
            case FactType.Quantity _ -> Stream.of(Answer.of(BigDecimal.ZERO), Answer.of(MUCH));
            case FactType.Day() -> Stream.of(Answer.of(LocalDate.of(1900, 1, 1)), Answer.of(LocalDate.of(2100, 1, 1)));
            case FactType.Moment() -> Stream.of();
        };
    }

    /// The facts that are missing and of which one alone would make the conclusion hold.
    private List<String> alone(String conclusion, Answers answers, LocalDate on) {
        return missing(matter(answers, on).find(conclusion).outcome()).stream()
                .filter(fact -> values(codex().vocabulary().get(fact).type())
                        .anyMatch(each -> matter(answers.with(fact, each), on).decide(conclusion) == Truth.TRUE))
                .toList();
    }

    /// The fewest facts that are missing and would have to be so for the conclusion to hold; all that it turns on where
    /// that takes other answers than those given.
    private static List<String> shortest(Matter matter, String conclusion) {
        Set<String> missing = missing(matter.find(conclusion).outcome());
        return missing.isEmpty()
                ? List.of()
                : matter.flips(conclusion, true).stream()
                        .map(way -> way.stream().map(Silence::fact).toList())
                        .filter(missing::containsAll)
                        .min(Comparator.comparing(List::size))
                        .orElseGet(() -> List.copyOf(missing));
    }

    private static String fact(Condition change) {
        return switch (change) {
            case Condition.Named(String name) -> name;
            case Condition.Test(String name, var _, var _) -> name;
            case Condition.Includes(String name, var _) -> name;
            case Condition.Not(Condition part) -> fact(part);
            case Condition.All(List<Condition> parts) -> fact(parts.getFirst());
            case Condition.Any(List<Condition> parts) -> fact(parts.getFirst());
            case Condition.Always _ -> "";
        };
    }

    /// Of some facts that are missing the one that would tell most, by the kit's name.
    private Optional<String> telling(Matter matter, String conclusion, List<String> missing, Answers answers) {
        Map<String, Double> bits = missing.size() > 1 ? matter.bits(conclusion) : Map.of();
        return missing.stream()
                .max(Comparator.comparing(each -> bits.getOrDefault(each, 0.0)))
                .flatMap(each -> kitNames(each, answers).stream().findFirst());
    }
}
