package org.armillary.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The course of an instrument through its statuses: a list of turns made from its dates.
///
/// A turn whose date is known by month or year is taken when that is over; until then the standing is unsure. A status
/// that was stated and that no turn has led to by then is taken on the day the catalogue was compiled, unsure before.
final class Course {

    /// @param day as known
    /// @param taken the day on which it is taken
    private record Turn(PartialDate day, LocalDate taken, Status to) {
        Turn(PartialDate day, Status to) {
            this(day, day.last(), to);
        }
    }

    private final Instrument instrument;
    private final Horizon horizon;
    private final List<Turn> turns = new ArrayList<>();

    Course(Instrument instrument, Horizon horizon) {
        this.instrument = instrument;
        this.horizon = horizon;
        beginnings();
        applications();
        ends();
        turns.sort(Comparator.comparing(Turn::taken));
    }

    private Status stated() {
        return instrument.status().is();
    }

    private void beginnings() {
        Dates dates = instrument.dates();
        Optional<LocalDate> entry = dates.inForce().map(PartialDate::last);
        dates.proposed().ifPresent(day -> turns.add(new Turn(day, Status.PROPOSED)));
        dates.adopted().ifPresent(day -> {
            LocalDate latest = entry.filter(each -> each.isBefore(day.last())).orElse(day.last());
            turns.add(new Turn(day, latest, afterAdoption()));
        });
        dates.inForce().ifPresent(day -> turns.add(new Turn(day, afterEntry())));
    }

    /// Without a date of entry into force an instrument is what it was stated to be, unless that came later or is over.
    private Status afterAdoption() {
        boolean waited = instrument.applications().stream().anyMatch(row -> row.kind() == Application.Kind.SUPERSEDED);
        if (instrument.dates().inForce().isPresent() || waited) {
            return Status.ADOPTED;
        }
        return switch (stated()) {
            case PARTLY_APPLYING, NOT_YET_APPLYING -> Status.ADOPTED;
            case SUPERSEDED, REPEALED, EXPIRED, WITHDRAWN, FAILED -> afterEntry();
            case PROPOSED, ADOPTED, NOT_IN_FORCE, IN_FORCE, IN_EFFECT, UNKNOWN -> stated();
        };
    }

    private Status afterEntry() {
        boolean isSoft = instrument.force() == Force.SOFT || stated() == Status.IN_EFFECT;
        return isSoft ? Status.IN_EFFECT : Status.IN_FORCE;
    }

    /// Days of application of a hard instrument: nothing applies before one that is for everything; all does after the
    /// last one.
    private void applications() {
        List<PartialDate> days = instrument.applications().stream()
                .filter(row -> row.kind() == Application.Kind.APPLICATION)
                .flatMap(row -> row.day().stream())
                .sorted(Comparator.comparing(PartialDate::last))
                .toList();
        if (days.isEmpty() || afterEntry() == Status.IN_EFFECT) {
            return;
        }
        PartialDate first = days.getFirst();
        PartialDate last = days.getLast();
        boolean waits = instrument.applications().stream().anyMatch(Application::isForEverything);
        instrument
                .dates()
                .inForce()
                .filter(entry -> entry.last().isBefore(last.last()))
                .ifPresent(entry -> {
                    boolean nothingYet = waits && entry.last().isBefore(first.last());
                    turns.removeIf(turn -> turn.to() == afterEntry());
                    turns.add(new Turn(entry, nothingYet ? Status.NOT_YET_APPLYING : Status.PARTLY_APPLYING));
                });
        if (!first.equals(last)) {
            turns.add(new Turn(first, Status.PARTLY_APPLYING));
        }
        turns.add(new Turn(last, Status.IN_FORCE));
    }

    private void ends() {
        Dates dates = instrument.dates();
        dates.expires().ifPresent(day -> turns.add(new Turn(day, day.last().plusDays(1), Status.EXPIRED)));
        dates.ended().ifPresent(day -> {
            turns.removeIf(turn -> turn.taken().isAfter(day.last()));
            turns.add(new Turn(day, stated()));
        });
        instrument.status().since().ifPresent(day -> turns.add(new Turn(day, stated())));
    }

    Optional<Standing> on(LocalDate day) {
        boolean isDecided = turns.stream()
                .noneMatch(turn -> turn.taken().isAfter(day) && turn.day().mayBeReachedOn(day));
        if (isStatedWithoutTurn() && !day.isBefore(horizon.compiled())) {
            boolean foreseen = day.isAfter(horizon.compiled()) && !stated().isOver();
            return Optional.of(new Standing(stated(), nearest(day), isDecided, foreseen));
        }
        boolean sure = isDecided && !isStatedWithoutTurn();
        return lastTaken(day)
                .map(turn -> new Standing(turn.to(), Optional.of(turn.day()), sure, isForeseen(turn, day)));
    }

    /// The calendar says so, and nobody has seen it: the turn lies after the evidence, or the day after the catalogue.
    private boolean isForeseen(Turn turn, LocalDate day) {
        boolean turnUnseen = turn.taken().isAfter(horizon.evidence());
        return turnUnseen || day.isAfter(horizon.compiled()) && !turn.to().isOver();
    }

    private Optional<Turn> lastTaken(LocalDate day) {
        return turns.stream().filter(turn -> !turn.taken().isAfter(day)).reduce((a, b) -> b);
    }

    /// The date that may already have led to the stated status.
    private Optional<PartialDate> nearest(LocalDate day) {
        return turns.stream()
                .filter(turn -> turn.to() == stated() && turn.day().mayBeReachedOn(day))
                .map(Turn::day)
                .findFirst();
    }

    /// Whether the stated status is one that no turn leads to by the day of the compilation.
    private boolean isStatedWithoutTurn() {
        return lastTaken(horizon.compiled()).map(turn -> turn.to() != stated()).orElse(true);
    }
}
