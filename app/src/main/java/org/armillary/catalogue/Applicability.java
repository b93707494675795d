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
/// then the one that points most exactly; equals that are named as readings of one rule are contested.
final class Applicability {

    private static final Comparator<Application> BY_WEIGHT = Comparator.<Application>comparingInt(row ->
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

    Binding on(LocalDate day, Situation situation) {
        List<Application> met = new ArrayList<>();
        for (Application row : rows) {
            if (!reaches(row, situation.provision())) {
                continue;
            }
            Optional<Boolean> isMet = row.condition().isMetBy(situation);
            if (isMet.isEmpty()) {
                return new Binding(Answer.UNKNOWN, Optional.empty(), List.of(row));
            }
            if (isMet.get()) {
                met.add(row);
            }
        }
        return met.isEmpty() ? notReached(situation) : strongest(met, day, situation);
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
        List<Binding> readings = equals.stream()
                .map(row -> binding(row, day, situation))
                .distinct()
                .toList();
        boolean agreed = readings.stream().map(Binding::answer).distinct().count() == 1;
        Binding first = readings.getFirst();
        if (!agreed) {
            return new Binding(Answer.CONTESTED, Optional.empty(), equals);
        }
        boolean oneDay = readings.stream().map(Binding::from).distinct().count() == 1;
        return new Binding(first.answer(), oneDay ? first.from() : Optional.empty(), equals);
    }

    private Binding binding(Application row, LocalDate day, Situation situation) {
        Optional<LocalDate> from = row.day().map(PartialDate::last);
        if (row.onSignificantChange()) {
            switch (situation.change()) {
                case Change.Unknown() -> {
                    return new Binding(Answer.UNKNOWN, from, List.of(row));
                }
                case Change.None() -> {}
                case Change.On(LocalDate changed) -> from = earlier(from, fromChange(row, changed));
            }
        }
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
            case APPLICATION, TRANSITION -> true;
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
