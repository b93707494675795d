package org.armillary.observatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Adherence;
import org.armillary.catalogue.Application;
import org.armillary.catalogue.Dates;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;

/// Every day on record in the life of an instrument, in order.
public final class Chronicle {

    private final Instrument instrument;
    private final List<Event> events = new ArrayList<>();

    private Chronicle(Instrument instrument) {
        this.instrument = instrument;
    }

    /// The days of one instrument, ascending.
    public static List<Event> of(Instrument instrument) {
        Chronicle chronicle = new Chronicle(instrument);
        chronicle.life();
        instrument.applications().forEach(chronicle::application);
        chronicle.others();
        chronicle.events.sort(Event.BY_DAY);
        return List.copyOf(chronicle.events);
    }

    /// The days of some instruments that may lie from one day to another, both included; ascending.
    public static List<Event> between(List<Instrument> instruments, LocalDate from, LocalDate to) {
        return instruments.stream()
                .flatMap(each -> of(each).stream())
                .filter(event -> event.day().touches(from, to))
                .sorted(Event.BY_DAY)
                .toList();
    }

    private void life() {
        Dates dates = instrument.dates();
        add(dates.proposed(), Event.Kind.PROPOSED, "dates.proposed");
        add(dates.adopted(), Event.Kind.ADOPTED, "dates.adopted");
        add(dates.inForce(), Event.Kind.ENTRY_INTO_FORCE, "dates.in-force");
        add(dates.ended(), Event.Kind.END, "dates.ended");
        add(dates.expires(), Event.Kind.EXPIRY, "dates.expires");
        if (instrument.status().is().isOver() && dates.ended().isEmpty()) {
            add(instrument.status().since(), Event.Kind.END, "status");
        }
    }

    private void add(Optional<PartialDate> day, Event.Kind kind, String field) {
        day.ifPresent(each -> add(each, kind, "", "", isSure(field)));
    }

    private void add(PartialDate day, Event.Kind kind, String what, String rule, boolean verified) {
        events.add(new Event(day, instrument, kind, what, rule, Optional.empty(), Optional.empty(), verified));
    }

    private void application(Application row) {
        Optional<Event.Kind> kind = switch (row.kind()) {
            case APPLICATION -> Optional.of(Event.Kind.APPLICATION);
            case TRANSITION -> Optional.of(Event.Kind.TRANSITION);
            case ENFORCEMENT -> Optional.of(Event.Kind.ENFORCEMENT);
            case TASK -> Optional.of(Event.Kind.TASK);
            case SUPERSEDED -> Optional.of(Event.Kind.SUPERSEDED);
            case EXCLUSION -> Optional.empty();
        };
        boolean verified = row.verified() && isSure("dates.applies");
        kind.ifPresent(each -> row.day()
                .ifPresent(day -> events.add(new Event(
                        day, instrument, each, row.what(), row.rule(), row.movedFrom(), Optional.empty(), verified))));
    }

    private void others() {
        instrument
                .amendments()
                .forEach(each -> each.day()
                        .ifPresent(day -> events.add(new Event(
                                day,
                                instrument,
                                Event.Kind.AMENDMENT,
                                each.what(),
                                "",
                                Optional.empty(),
                                each.by(),
                                each.verified() && isSure("dates.amended")))));
        instrument
                .milestones()
                .forEach(each -> add(
                        each.day(),
                        Event.Kind.MILESTONE,
                        each.what(),
                        each.provision(),
                        each.verified() && instrument.verified()));
        instrument
                .review()
                .ifPresent(review -> review.nextDue()
                        .ifPresent(day -> add(
                                day,
                                Event.Kind.REVIEW,
                                review.note(),
                                review.provision(),
                                review.verified() && isSure("review"))));
        instrument.adherence().forEach(this::adherence);
    }

    /// Who ratified or left is news; who signed is listed with the others.
    private void adherence(Adherence each) {
        boolean verified = each.verified() && instrument.verified();
        switch (each.did()) {
            case RATIFIED ->
                each.day().ifPresent(day -> add(day, Event.Kind.RATIFICATION, each.who(), each.note(), verified));
            case WITHDREW ->
                each.day().ifPresent(day -> add(day, Event.Kind.WITHDRAWAL, each.who(), each.note(), verified));
            case SIGNED,
                    APPROVED,
                    ADHERES,
                    ADOPTED,
                    ENDORSED,
                    PLEDGED,
                    REPORTED,
                    VOTED_FOR,
                    JOINED,
                    REFUSED,
                    STAYED_OUT -> {}
        }
    }

    private boolean isSure(String field) {
        return instrument.verified() && instrument.unverified().stream().noneMatch(each -> each.concerns(field));
    }
}
