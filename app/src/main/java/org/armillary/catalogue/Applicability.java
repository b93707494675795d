package org.armillary.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Binding.Answer;
import org.armillary.catalogue.Situation.Change;

/// Finds the row of an instrument's application dates that governs a case.
///
/// Of the rows that reach the provision and whose condition the case meets, the one that asks most of the case wins,
/// then the one that points most exactly; an exclusion beats them all. Equals that are named as readings of one rule
/// are contested.
final class Applicability {

    private static final Comparator<Application> BY_WEIGHT = Comparator.<Application>comparingInt(
                    row -> row.kind() == Application.Kind.EXCLUSION ? 1 : 0)
            .thenComparingInt(row ->
                    row.kind() == Application.Kind.TRANSITION ? row.condition().strictness() : 0)
            .thenComparingInt(row -> row.reading().isEmpty() ? 0 : 1)
            .thenComparingInt(row -> row.condition().strictness())
            .thenComparingInt(Applicability::depth);

    private final Outline outline;
    private final List<Application> rows;

    Applicability(Outline outline, List<Application> rows) {
        this.outline = outline;
        this.rows = rows;
    }

    /// A fact that is not known is taken both ways: the answer stands when it is the same in either.
    Binding on(LocalDate day, Situation situation) {
        List<Application> met = new ArrayList<>();
        List<Application> open = new ArrayList<>();
        for (Application row : rows) {
            if (reaches(row, situation.provision())) {
                Optional<Boolean> isMet = row.condition().isMetBy(situation);
                if (isMet.orElse(true)) {
                    (isMet.isPresent() ? met : open).add(row);
                }
            }
        }
        List<Binding> completions = new ArrayList<>(List.of(answer(met, day, situation)));
        for (Application row : open) {
            completions.add(answer(plus(met, row), day, situation));
        }
        return agreed(completions, Answer.UNKNOWN, open.isEmpty() ? met : open);
    }

    private static List<Application> plus(List<Application> rows, Application row) {
        List<Application> more = new ArrayList<>(rows);
        more.add(row);
        return more;
    }

    private Binding answer(List<Application> met, LocalDate day, Situation situation) {
        return met.isEmpty() ? notReached(situation) : strongest(met, day, situation);
    }

    /// What several answers to one question come to: their own where they agree, otherwise another.
    private static Binding agreed(List<Binding> answers, Answer otherwise, List<Application> because) {
        Binding first = answers.getFirst();
        if (answers.stream().anyMatch(each -> each.answer() != first.answer())) {
            return new Binding(otherwise, Optional.empty(), because);
        }
        boolean oneDay = answers.stream().allMatch(each -> each.from().equals(first.from()));
        return new Binding(first.answer(), oneDay ? first.from() : Optional.empty(), first.because());
    }

    private Binding notReached(Situation situation) {
        List<Application> near =
                rows.stream().filter(row -> reaches(row, situation.provision())).toList();
        return new Binding(near.isEmpty() ? Answer.UNKNOWN : Answer.NO, Optional.empty(), near);
    }

    private Binding strongest(List<Application> met, LocalDate day, Situation situation) {
        Application best = met.stream().max(BY_WEIGHT).orElseThrow();
        List<Application> equals =
                met.stream().filter(row -> BY_WEIGHT.compare(row, best) == 0).toList();
        List<Binding> readings =
                equals.stream().map(row -> binding(row, day, situation)).toList();
        Binding agreed = agreed(readings, Answer.CONTESTED, equals);
        return new Binding(agreed.answer(), agreed.from(), equals);
    }

    private static Binding binding(Application row, LocalDate day, Situation situation) {
        Optional<LocalDate> from = row.day().map(PartialDate::last);
        if (!row.onSignificantChange()) {
            return binding(row, day, from);
        }
        Optional<LocalDate> firstChange = row.condition().placedBefore();
        return switch (situation.change()) {
            case Change.None() -> binding(row, day, from);
            case Change.On(LocalDate changed) -> binding(row, day, earlier(from, fromChange(row, changed)));
            case Change.Unknown() ->
                agreed(
                        List.of(binding(row, day, from), binding(row, day, earlier(from, firstChange))),
                        Answer.UNKNOWN,
                        List.of(row));
        };
    }

    private static Binding binding(Application row, LocalDate day, Optional<LocalDate> from) {
        boolean binds = from.isPresent() && !from.get().isAfter(day);
        return new Binding(binds ? Answer.YES : Answer.NO, from, List.of(row));
    }

    /// A change counts from the day before which older cases were placed; an earlier one changes nothing.
    private static Optional<LocalDate> fromChange(Application row, LocalDate changed) {
        return row.condition()
                .placedBefore()
                .filter(start -> !changed.isBefore(start))
                .map(start -> changed);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return a.get().isBefore(b.get()) ? a : b;
    }

    private boolean reaches(Application row, Provision provision) {
        boolean belongs = switch (row.kind()) {
            case APPLICATION, TRANSITION, EXCLUSION -> true;
            case ENFORCEMENT, TASK, SUPERSEDED -> false;
        };
        return belongs
                && row.provisions().stream().anyMatch(each -> outline.isWithin(provision, each))
                && row.except().stream().noneMatch(each -> outline.isWithin(provision, each));
    }

    private static int depth(Application row) {
        return row.provisions().stream().mapToInt(Provision::depth).max().orElse(0);
    }
}
