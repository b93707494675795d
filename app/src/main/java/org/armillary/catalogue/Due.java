package org.armillary.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Something in an instrument's life that comes due on a day.
///
/// @param day when
/// @param instrument whose
/// @param kind what sort of event
/// @param what in words
/// @param rule the provision that sets it; may be empty
/// @param verified whether the entry's day was verified
public record Due(PartialDate day, Instrument instrument, Kind kind, String what, String rule, boolean verified) {

    /// What comes due.
    public enum Kind {
        ENTRY_INTO_FORCE,
        APPLICATION,
        TRANSITION,
        ENFORCEMENT,
        TASK,
        REVIEW,
        EXPIRY,
        MILESTONE
    }

    private static final Comparator<Due> BY_DAY =
            Comparator.comparing(Due::day).thenComparing(due -> due.instrument().id());

    /// What comes due in some instruments from one day to another, both included; by day.
    ///
    /// A date known by month or year is listed when any day it may mean lies between. What ended before is not.
    static List<Due> between(List<Instrument> instruments, LocalDate from, LocalDate to) {
        return instruments.stream()
                .flatMap(each -> of(each).stream())
                .filter(due -> due.day().touches(from, to))
                .sorted(BY_DAY)
                .toList();
    }

    private static List<Due> of(Instrument instrument) {
        List<Due> due = new ArrayList<>();
        Optional<PartialDate> ended = instrument.dates().ended();
        instrument
                .dates()
                .inForce()
                .ifPresent(day -> due.add(new Due(
                        day,
                        instrument,
                        Kind.ENTRY_INTO_FORCE,
                        "enters into force",
                        "",
                        isSure(instrument, "dates.in-force"))));
        instrument
                .dates()
                .expires()
                .ifPresent(day -> due.add(
                        new Due(day, instrument, Kind.EXPIRY, "expires", "", isSure(instrument, "dates.expires"))));
        instrument.applications().forEach(row -> application(instrument, row).ifPresent(due::add));
        instrument
                .review()
                .ifPresent(review -> review.nextDue()
                        .ifPresent(day -> due.add(new Due(
                                day,
                                instrument,
                                Kind.REVIEW,
                                "review",
                                review.provision(),
                                review.verified() && isSure(instrument, "review")))));
        instrument
                .milestones()
                .forEach(each -> due.add(new Due(
                        each.day(),
                        instrument,
                        Kind.MILESTONE,
                        each.what(),
                        each.provision(),
                        instrument.verified() && each.verified())));
        due.removeIf(each ->
                ended.isPresent() && each.day().last().isAfter(ended.get().last()));
        return due;
    }

    private static Optional<Due> application(Instrument instrument, Application row) {
        Optional<Kind> kind = switch (row.kind()) {
            case APPLICATION -> Optional.of(Kind.APPLICATION);
            case TRANSITION -> Optional.of(Kind.TRANSITION);
            case ENFORCEMENT -> Optional.of(Kind.ENFORCEMENT);
            case TASK -> Optional.of(Kind.TASK);
            case SUPERSEDED, EXCLUSION -> Optional.empty();
        };
        boolean verified = row.verified() && isSure(instrument, "dates.applies");
        return kind.flatMap(
                each -> row.day().map(day -> new Due(day, instrument, each, row.what(), row.rule(), verified)));
    }

    private static boolean isSure(Instrument instrument, String field) {
        return instrument.verified() && instrument.unverified().stream().noneMatch(each -> each.concerns(field));
    }
}
