package org.armillary.law.codification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Fact;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Truth;
import org.armillary.law.rulebook.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Fills in the facts that follow from others, in the order in which they need each other.
///
/// A fact's own answer always wins. What follows from something unknown is unknown, never false, unless the known
/// part settles it alone. Safe for any number of threads.
public final class Derivations {

    /// One fact with its way to follow.
    private sealed interface Step {
        String fact();

        record Flag(String fact, Following condition) implements Step {}

        record Total(String fact, List<String> parts) implements Step {}

        record Since(String fact, String day) implements Step {}

        record Scored(String fact, List<String> options, Scoring scoring) implements Step {}
    }

    private final List<Step> steps;
    private final Map<String, Set<String>> sources;
    /// Facts that cost much to fill in and that no other fact follows from.
    private final Set<String> costly;

    private Derivations(List<Step> steps, Map<String, Set<String>> sources, Set<String> costly) {
        this.steps = List.copyOf(steps);
        this.sources = Map.copyOf(sources);
        this.costly = Set.copyOf(costly);
    }

    /// Answers that follow from others.
    ///
    /// @param known those that are filled in
    /// @param later by fact, what gives the answer when somebody asks for it, which may take a while
    public record Derived(Map<String, Answer> known, Map<String, Supplier<Optional<Answer>>> later) {}

    /// @param facts by id; no fact follows from itself
    /// @param scorecards by rulebook and scorecard, joined by a dot
    /// @throws IllegalArgumentException when a level's scorecard isn't there, or gives a level that is no option
    static Derivations of(Map<String, FactDescription> facts, Map<String, Scorecard> scorecards) {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        facts.values()
                .forEach(each ->
                        each.derivation().ifPresent(way -> needs.put(each.fact().id(), Needs.of(way, scorecards))));
        Vocabulary vocabulary =
                Vocabulary.of(facts.values().stream().map(FactDescription::fact).toList());
        List<Step> steps = new ArrayList<>();
        for (String fact : Needs.inOrder(needs)) {
            Optional.ofNullable(facts.get(fact))
                    .flatMap(each -> each.derivation().map(way -> step(each.fact(), way, vocabulary, scorecards)))
                    .ifPresent(steps::add);
        }
        Map<String, Set<String>> sources = new HashMap<>();
        needs.keySet().forEach(each -> sources.put(each, Needs.roots(each, needs)));
        Set<String> costly = new HashSet<>();
        for (Step each : steps) {
            if (each instanceof Step.Scored
                    && needs.values().stream().noneMatch(needed -> needed.contains(each.fact()))) {
                costly.add(each.fact());
            }
        }
        return new Derivations(steps, sources, costly);
    }

    private static Step step(Fact fact, Derivation way, Vocabulary vocabulary, Map<String, Scorecard> scorecards) {
        return switch (way) {
            case Derivation.Follows follows -> new Step.Flag(fact.id(), Following.of(follows.condition(), vocabulary));
            case Derivation.Sum sum -> new Step.Total(fact.id(), sum.parts());
            case Derivation.Happened happened -> new Step.Since(fact.id(), happened.day());
            case Derivation.Level level -> {
                Scorecard card = Needs.card(level.scorecard(), scorecards);
                List<String> options = ((FactType.Choice) fact.type()).options();
                card.levels().stream()
                        .filter(each -> !options.contains(each.name()))
                        .forEach(each -> {
                            throw new IllegalArgumentException("'" + fact.id() + "' takes its level from '"
                                    + level.scorecard() + "', and has no option '" + each.name() + "'");
                        });
                yield new Step.Scored(fact.id(), options, Scoring.of(card, vocabulary));
            }
        };
    }

    /// The answers given, and those that follow from them.
    ///
    /// @param day the day asked as of
    public Answers complete(Answers answers, LocalDate day) {
        Map<String, Answer> derived = derive(answers, day);
        if (derived.isEmpty()) {
            return answers;
        }
        Map<String, Answer> all = HashMap.newHashMap(answers.byFact().size() + derived.size());
        all.putAll(answers.byFact());
        all.putAll(derived);
        return new Answers(all);
    }

    /// The answers that follow alone.
    ///
    /// @param day the day asked as of
    public Map<String, Answer> derive(Answers answers, LocalDate day) {
        Known known = new Known(answers.byFact(), new HashMap<>(), day);
        for (Step step : steps) {
            if (!answers.byFact().containsKey(step.fact())) {
                Answer answer = derive(step, known, answers);
                if (answer != null) {
                    known.derived().put(step.fact(), answer);
                }
            }
        }
        return known.derived();
    }

    /// The answers that follow, with what takes long left until it is asked for.
    ///
    /// @param day the day asked as of
    public Derived deriveLazily(Answers answers, LocalDate day) {
        Known known = new Known(answers.byFact(), new HashMap<>(), day);
        Map<String, Supplier<Optional<Answer>>> later = new HashMap<>();
        for (Step step : steps) {
            if (answers.byFact().containsKey(step.fact())) {
                continue;
            }
            if (costly.contains(step.fact())) {
                later.put(step.fact(), () -> Optional.ofNullable(derive(step, known, answers)));
            } else {
                Answer answer = derive(step, known, answers);
                if (answer != null) {
                    known.derived().put(step.fact(), answer);
                }
            }
        }
        return new Derived(known.derived(), later);
    }

    private static @Nullable Answer derive(Step step, Known known, Answers answers) {
        return switch (step) {
            case Step.Flag(var _, Following condition) -> flag(condition.of(known));
            case Step.Total(var _, List<String> parts) -> total(parts, known);
            case Step.Since(var _, String day) -> since(day, known);
            case Step.Scored scored -> level(scored, answers);
        };
    }

    private static @Nullable Answer flag(Truth truth) {
        return switch (truth) {
            case TRUE -> Known.YES;
            case FALSE -> Known.NO;
            case UNKNOWN -> null;
        };
    }

    private static @Nullable Answer total(List<String> parts, Known known) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        boolean any = false;
        boolean all = true;
        for (String part : parts) {
            if (known.find(part) instanceof Answer.Between(Optional<BigDecimal> least, Optional<BigDecimal> most)) {
                any = true;
                low = low.add(least.orElse(BigDecimal.ZERO));
                high = high.add(most.orElse(BigDecimal.ZERO));
                all &= most.isPresent();
            } else {
                all = false;
            }
        }
        return any ? new Answer.Between(Optional.of(low), all ? Optional.of(high) : Optional.empty()) : null;
    }

    private static @Nullable Answer since(String day, Known known) {
        if (!(known.find(day) instanceof Answer.Within(Optional<LocalDate> first, Optional<LocalDate> last))) {
            return null;
        }
        if (last.isPresent() && !last.get().isAfter(known.day())) {
            return Known.YES;
        }
        return first.isPresent() && first.get().isAfter(known.day()) ? Known.NO : null;
    }

    private static @Nullable Answer level(Step.Scored step, Answers answers) {
        if (step.scoring().card().items().stream()
                .noneMatch(each -> answers.byFact().containsKey(each.fact()))) {
            return null;
        }
        List<String> levels = step.scoring().range(answers).levels();
        if (levels.size() == 1) {
            return Answer.of(levels.getFirst());
        }
        return levels.size() < step.options().size() ? new Answer.OneOf(Set.copyOf(levels)) : null;
    }

    /// The facts that can settle a fact where it has no answer of its own, none of which follows from others; empty
    /// for a fact that follows from nothing.
    public Set<String> sources(String fact) {
        return sources.getOrDefault(fact, Set.of());
    }

    /// The days on which facts change by themselves: where something happened, or may have, and where a condition
    /// looks at the day asked about.
    public Set<LocalDate> days(Answers answers) {
        Set<LocalDate> days = new TreeSet<>();
        for (Step step : steps) {
            if (answers.byFact().containsKey(step.fact())) {
                continue;
            }
            if (step instanceof Step.Flag(String _, Following condition)) {
                days.addAll(condition.days());
            } else if (step instanceof Step.Since(String _, String day)
                    && answers.byFact().get(day)
                            instanceof Answer.Within(Optional<LocalDate> first, Optional<LocalDate> last)) {
                first.ifPresent(days::add);
                last.ifPresent(days::add);
            }
        }
        return days;
    }
}
