package org.armillary.web.observatory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.observatory.Change;
import org.armillary.observatory.Chronicle;
import org.armillary.observatory.Event;
import org.armillary.observatory.Following;
import org.armillary.observatory.Observatory;
import org.armillary.observatory.Seen;
import org.armillary.observatory.Tide;
import org.armillary.web.Chart;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.Wordbook;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The timeline: what was adopted, in force and applying on a day, and what changes between two days.
@Controller
class TimelinePages {

    private final Observatory observatory;
    private final Pages pages;

    TimelinePages(Observatory observatory, Pages pages) {
        this.observatory = observatory;
        this.pages = pages;
    }

    @GetMapping("/timeline")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "") String since) {
        Wordbook words = new Wordbook(frame, observatory.catalogue());
        Following following = Narrowed.following(frame, observatory.catalogue());
        Predicate<Instrument> asked = it -> following.covers(it)
                && (frame.text("force").isEmpty() || Fields.nameOf(it.force()).equals(frame.text("force")));
        LocalDate other = since.isBlank() ? elsewhere(frame) : day(since);
        LocalDate from = other.isBefore(frame.day()) ? other : frame.day();
        LocalDate to = other.isBefore(frame.day()) ? frame.day() : other;
        List<Change> changes = Change.between(observatory.catalogue(), from, to, following).stream()
                .filter(each -> asked.test(each.instrument()))
                .toList();
        List<Instrument> instruments =
                observatory.catalogue().list().stream().filter(asked).toList();
        Tide tide = observatory.tide(following, Scrub.FIRST, Scrub.LAST);
        return pages.show(
                "timeline",
                frame,
                new TimelineView(
                        Scrub.of(frame, observatory, words),
                        other,
                        Narrowed.jurisdictions(frame, words),
                        Narrowed.forces(frame),
                        tallies(frame, asked),
                        chart(frame, words, tide),
                        years(tide),
                        onTheDay(instruments, frame.day()),
                        changes.stream().filter(Change::begins).toList(),
                        changes.stream().filter(TimelinePages::isOnGoing).toList(),
                        changes.stream().filter(Change::ends).toList(),
                        changes.stream().filter(TimelinePages::isOther).toList(),
                        words));
    }

    /// Something of it begins to bind, or binds differently, while it is a norm.
    /// The day to compare with where none was asked for: from another day today, from today a year on.
    private static LocalDate elsewhere(Frame frame) {
        LocalDate today = frame.today();
        return frame.day().equals(today) ? today.plusYears(1) : today;
    }

    private static boolean isOnGoing(Change change) {
        return !change.begins() && !change.ends() && change.events().stream().anyMatch(TimelinePages::isOfDuties);
    }

    private static boolean isOther(Change change) {
        return !change.begins() && !change.ends() && !isOnGoing(change);
    }

    private static boolean isOfDuties(Event event) {
        return switch (event.kind()) {
            case APPLICATION, TRANSITION, ENFORCEMENT, AMENDMENT -> true;
            case PROPOSED,
                    ADOPTED,
                    ENTRY_INTO_FORCE,
                    TASK,
                    MILESTONE,
                    RATIFICATION,
                    WITHDRAWAL,
                    REVIEW,
                    EXPIRY,
                    END,
                    SUPERSEDED -> false;
        };
    }

    private List<TimelineView.Tally> tallies(Frame frame, Predicate<Instrument> asked) {
        List<Seen> seen = observatory.on(frame.day()).all().stream()
                .filter(each -> asked.test(each.instrument()))
                .toList();
        List<TimelineView.Tally> tallies = new ArrayList<>();
        for (Force force : Force.values()) {
            tallies.add(new TimelineView.Tally(frame.say("timeline.tally." + Fields.nameOf(force)), (int) seen.stream()
                    .filter(each -> each.isCurrent() && each.instrument().force() == force)
                    .count()));
        }
        for (Seen.Phase phase : List.of(Seen.Phase.COMING, Seen.Phase.OVER)) {
            tallies.add(new TimelineView.Tally(frame.say("timeline.tally." + Fields.nameOf(phase)), (int)
                    seen.stream().filter(each -> each.phase() == phase).count()));
        }
        return tallies;
    }

    private static Chart chart(Frame frame, Wordbook words, Tide tide) {
        List<Chart.Series> series = List.of(Force.HARD, Force.HYBRID, Force.SOFT).stream()
                .map(force -> new Chart.Series(words.name("force.", force), Fields.nameOf(force), tide.of(force)))
                .toList();
        return Chart.of(
                "tide",
                frame.say("timeline.question"),
                new Chart.Picture.Lines(
                        tide.days().stream().map(Frame::iso).toList(),
                        series,
                        true,
                        List.of(new Chart.Mark(Frame.iso(frame.day()), words.day(frame.day())))));
    }

    private static List<TimelineView.Year> years(Tide tide) {
        List<TimelineView.Year> years = new ArrayList<>();
        for (int i = 0; i < tide.days().size(); i++) {
            if (tide.days().get(i).getMonthValue() == 1) {
                years.add(new TimelineView.Year(
                        tide.days().get(i),
                        tide.of(Force.HARD).get(i),
                        tide.of(Force.HYBRID).get(i),
                        tide.of(Force.SOFT).get(i)));
            }
        }
        return years;
    }

    private static List<Event> onTheDay(List<Instrument> instruments, LocalDate day) {
        return Chronicle.between(instruments, day, day).stream()
                .filter(event -> event.day().isDay())
                .toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal(Problem.of("bad-date", HttpStatus.BAD_REQUEST, text));
        }
    }
}
