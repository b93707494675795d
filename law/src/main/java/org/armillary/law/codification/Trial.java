package org.armillary.law.codification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.codification.Sample.Expected;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Matter;
import org.armillary.law.rulebook.Outcome;
import org.armillary.law.rulebook.Period;
import org.armillary.law.rulebook.Rule;
import org.armillary.law.rulebook.Truth;

/// The samples of one codification, tried: what they come to, and which rules they reach.
public final class Trial {

    private final Codex codex;
    private final Codification book;
    private final Set<String> reached = new HashSet<>();
    private final List<Surprise> surprises = new ArrayList<>();

    /// A sample that comes to something else than its author says.
    ///
    /// @param sample name of the sample
    /// @param conclusion the conclusion, without its rulebook
    /// @param expected what it should come to
    /// @param found what it comes to
    public record Surprise(String sample, String conclusion, Expected expected, Outcome found) {
        @Override
        public String toString() {
            return "case '" + sample + "': " + conclusion + " should be " + expected + " and is " + found;
        }
    }

    private Trial(Codex codex, Codification book) {
        this.codex = codex;
        this.book = book;
        book.samples().forEach(this::run);
    }

    public static Trial of(Codex codex, Codification book) {
        return new Trial(codex, book);
    }

    /// What samples come to against what is expected of them.
    public List<Surprise> surprises() {
        return List.copyOf(surprises);
    }

    /// Ids of rules whose condition no sample meets.
    public List<String> unreached() {
        return book.rules().rules().stream()
                .map(Rule::id)
                .filter(each -> !reached.contains(each) && codex.ruleBase().canBeMet(book.id(), each))
                .toList();
    }

    private void run(Sample sample) {
        Answers answers = codex.derivations().complete(sample.answers(), sample.on());
        Matter matter = codex.ruleBase().put(answers, sample.on());
        for (Rule each : book.rules().rules()) {
            Matter own = each.reading()
                    .map(reading -> codex.ruleBase().put(reading.follow(answers), sample.on()))
                    .orElse(matter);
            if (!reached.contains(each.id()) && own.meets(book.id(), each.id()) == Truth.TRUE) {
                reached.add(each.id());
            }
        }
        sample.expected().forEach((conclusion, expected) -> {
            Outcome found = outcome(codex, book.id() + "." + conclusion, sample.answers(), sample.on());
            if (!fits(expected, found)) {
                surprises.add(new Surprise(sample.name(), conclusion, expected, found));
            }
        });
    }

    /// What a case comes to under one conclusion, coming days on which facts change included.
    static Outcome outcome(Codex codex, String conclusion, Answers given, LocalDate day) {
        Answers answers = codex.derivations().complete(given, day);
        Outcome outcome = codex.ruleBase().find(conclusion, answers, day).outcome();
        if (outcome instanceof Outcome.DoesNotHold
                && !codex.derivations().days(given).isEmpty()) {
            return next(codex.periods(conclusion, given), day)
                    .filter(each -> each.truth() == Truth.TRUE)
                    .flatMap(Period::from)
                    .<Outcome>map(Outcome.NotYet::new)
                    .orElse(outcome);
        }
        return outcome;
    }

    private static Optional<Period> next(List<Period> periods, LocalDate day) {
        return periods.stream()
                .filter(each -> each.from().filter(day::isBefore).isPresent())
                .findFirst();
    }

    private boolean fits(Expected expected, Outcome found) {
        return switch (expected) {
            case Expected.Holds() -> found instanceof Outcome.Holds;
            case Expected.DoesNotHold() -> found instanceof Outcome.DoesNotHold;
            case Expected.Contested() -> found instanceof Outcome.Contested;
            case Expected.NotYet(LocalDate from) -> found.equals(new Outcome.NotYet(from));
            case Expected.Depends(Set<String> on) ->
                found instanceof Outcome.Depends(Set<String> missing)
                        && withSources(missing).containsAll(on);
        };
    }

    /// A fact that follows from others may be named by these.
    private Set<String> withSources(Set<String> missing) {
        Set<String> all = new LinkedHashSet<>(missing);
        missing.forEach(each -> all.addAll(codex.derivations().sources(each)));
        return all;
    }
}
