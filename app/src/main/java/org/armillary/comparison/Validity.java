package org.armillary.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Binding;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;
import org.armillary.catalogue.Provision;
import org.armillary.catalogue.Situation;
import org.armillary.catalogue.Standing;
import org.armillary.catalogue.Status;

/// Whether what a finding says holds on a day, by the dates of its instrument and its provisions.
///
/// @param state whether
/// @param from the day from which it holds, where it will and that is known
/// @param standing what the instrument is on the day; empty before its first date
public record Validity(State state, Optional<LocalDate> from, Optional<Standing> standing) {

    /// Whether a finding holds.
    public enum State {
        /// It is law, or soft law in effect.
        HOLDS,
        /// Readings differ, or a date is not known.
        OPEN,
        /// It will be, or would be: proposed, adopted, not yet applying.
        NOT_YET,
        /// It was.
        ENDED,
        /// Nothing of it existed.
        NOT_THERE
    }

    /// Whether a finding holds on a day.
    public static Validity of(Finding finding, Catalogue catalogue, LocalDate day) {
        Instrument instrument = catalogue.get(finding.instrument());
        Optional<Standing> standing = catalogue.statusOn(day, instrument);
        if (standing.isEmpty()) {
            return new Validity(State.NOT_THERE, Optional.empty(), standing);
        }
        if (finding.until().filter(until -> until.isReachedOn(day.minusDays(1))).isPresent()) {
            return new Validity(State.ENDED, Optional.empty(), standing);
        }
        Optional<LocalDate> later =
                finding.since().filter(since -> !since.isReachedOn(day)).map(PartialDate::first);
        if (later.isPresent()) {
            return new Validity(State.NOT_YET, later, standing);
        }
        return of(standing.get(), finding, instrument, day);
    }

    private static Validity of(Standing standing, Finding finding, Instrument instrument, LocalDate day) {
        Optional<Standing> given = Optional.of(standing);
        Status status = standing.status();
        if (!status.isCurrent()) {
            State state = status.isOver() ? State.ENDED : status == Status.UNKNOWN ? State.OPEN : State.NOT_YET;
            return new Validity(state, Optional.empty(), given);
        }
        if (status == Status.IN_EFFECT
                || finding.provisions().isEmpty()
                || instrument.applications().isEmpty()) {
            return new Validity(
                    status == Status.NOT_YET_APPLYING ? State.NOT_YET : State.HOLDS, Optional.empty(), given);
        }
        return binding(finding, instrument, day)
                .map(each -> new Validity(state(each), each.from(), given))
                .orElseGet(() -> new Validity(
                        status == Status.NOT_YET_APPLYING ? State.NOT_YET : State.HOLDS, Optional.empty(), given));
    }

    /// The provision that binds latest decides: before that day the finding does not hold in full. What no row names
    /// applies from entry into force.
    private static Optional<Binding> binding(Finding finding, Instrument instrument, LocalDate day) {
        List<Binding> bindings = finding.provisions().stream()
                .filter(each -> each.text().startsWith("Art"))
                .map(each -> instrument.bindingOn(day, situation(each, finding)))
                .filter(each -> !each.because().isEmpty())
                .toList();
        return bindings.stream().max(java.util.Comparator.comparing(each -> rank(each.answer())));
    }

    /// A system that comes to the market on the day and is no public authority's: what the rule asks of newcomers.
    private static Situation situation(Provision provision, Finding finding) {
        return new Situation(
                provision,
                finding.systemClass(),
                new Situation.Placing.New(),
                new Situation.Change.None(),
                Optional.of(false),
                Optional.empty());
    }

    private static int rank(Binding.Answer answer) {
        return switch (answer) {
            case YES -> 0;
            case UNKNOWN -> 1;
            case CONTESTED -> 2;
            case NO -> 3;
        };
    }

    private static State state(Binding binding) {
        return switch (binding.answer()) {
            case YES -> State.HOLDS;
            case NO -> State.NOT_YET;
            case CONTESTED, UNKNOWN -> State.OPEN;
        };
    }
}
