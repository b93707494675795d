package org.armillary.law.codification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.calendar.Calendars;
import org.armillary.law.calendar.Counted;
import org.armillary.law.calendar.CountingRule;
import org.armillary.law.calendar.Moment;
import org.armillary.law.calendar.Place;
import org.armillary.law.calendar.Postponement;
import org.armillary.law.codification.Deadline.Alternative;
import org.armillary.law.codification.Deadline.By;
import org.armillary.law.codification.Deadline.Due;
import org.armillary.law.codification.Deadline.Waiting;
import org.armillary.law.codification.Deadline.Why;
import org.armillary.law.codification.Deadline.WithoutNumber;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Matter;
import org.armillary.law.rulebook.Truth;

/// Counts the clocks of one rulebook in one case.
final class ClockCount {

    private final Calendars calendars;
    private final Codification book;
    private final Matter matter;
    private final Answers answers;
    private final Map<String, Moment> moments;

    /// A way to count, with what came of it.
    private record Ending(Clock.Start start, Counted counted) {
        Moment end() {
            return counted.end();
        }

        /// The end by the rule's other reading, where it has one.
        Moment otherEnd() {
            return counted.alternatives().isEmpty()
                    ? end()
                    : counted.alternatives().getFirst().end();
        }
    }

    ClockCount(Calendars calendars, Codification book, Matter matter, Answers answers, Map<String, Moment> moments) {
        this.calendars = calendars;
        this.book = book;
        this.matter = matter;
        this.answers = answers;
        this.moments = moments;
    }

    Due due(Clock clock) {
        if (!clock.isFixed()) {
            return new WithoutNumber(clock.words());
        }
        Set<String> open = new HashSet<>();
        List<Clock.Start> starts = new ArrayList<>();
        List<Clock.Start> possible = new ArrayList<>();
        for (Clock.Start start : clock.starts()) {
            Truth counts =
                    start.when().map(each -> matter.decide(each, book.rules())).orElse(Truth.TRUE);
            if (counts != Truth.FALSE && !moments.containsKey(start.moment())) {
                open.add(start.moment());
            } else if (counts == Truth.TRUE) {
                starts.add(start);
            } else if (counts == Truth.UNKNOWN) {
                possible.add(start);
            }
        }
        return by(clock, starts, possible, open)
                .<Due>map(each -> each)
                .orElseGet(() -> new Waiting(open, atLatest(clock)));
    }

    private Optional<By> by(Clock clock, List<Clock.Start> starts, List<Clock.Start> possible, Set<String> open) {
        Place place = place(clock);
        return first(clock, starts, place, respite(clock) == Truth.TRUE)
                .map(first -> new By(
                        first.end(),
                        place.zone(),
                        place.id(),
                        first.start(),
                        first.counted().steps(),
                        alternatives(clock, starts, possible, place, first),
                        open));
    }

    /// What the clock comes to if what it runs from is done no sooner than that clock allows.
    private Optional<By> atLatest(Clock clock) {
        Map<String, Moment> supposed = new HashMap<>(moments);
        for (Clock.Start start : clock.starts()) {
            start.done()
                    .flatMap(this::clock)
                    .flatMap(each -> due(each) instanceof By by ? Optional.of(by) : Optional.empty())
                    .ifPresent(by -> supposed.putIfAbsent(start.moment(), by.end()));
        }
        return supposed.size() > moments.size()
                        && new ClockCount(calendars, book, matter, answers, supposed).due(clock) instanceof By by
                ? Optional.of(by)
                : Optional.empty();
    }

    private Optional<Clock> clock(String id) {
        return book.clocks().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Optional<Ending> first(Clock clock, List<Clock.Start> starts, Place place, boolean respite) {
        return endings(clock, starts, place, respite).stream().min(Comparator.comparing(Ending::end));
    }

    private List<Ending> endings(Clock clock, List<Clock.Start> starts, Place place, boolean respite) {
        List<Ending> endings = new ArrayList<>();
        for (Clock.Start start : starts) {
            Moment from = known(start.moment());
            if (start.unlessOverBy()
                    .map(each -> isOver(clock, start, from, place, each))
                    .orElse(false)) {
                continue;
            }
            endings.add(new Ending(start, count(clock, start, from, place, respite)));
        }
        return endings;
    }

    private boolean isOver(Clock clock, Clock.Start start, Moment from, Place place, String moment) {
        return moments.containsKey(moment)
                && count(clock, start, from, place, false).end().compareTo(known(moment)) < 0;
    }

    private Counted count(Clock clock, Clock.Start start, Moment from, Place place, boolean respite) {
        CountingRule rule = calendars.getRule(clock.counting());
        return respite
                ? rule.count(
                        from,
                        start.period(),
                        place,
                        postponement(clock.respite().orElseThrow()))
                : rule.count(from, start.period(), place);
    }

    private static Postponement postponement(Clock.Respite respite) {
        return new Postponement(respite.until(), respite.provision());
    }

    private Moment known(String moment) {
        return Optional.ofNullable(moments.get(moment)).orElseThrow();
    }

    private Truth respite(Clock clock) {
        return clock.respite()
                .map(each -> matter.decide(each.when(), book.rules()))
                .orElse(Truth.FALSE);
    }

    /// The clock's place, or the one that a fact names in its stead.
    private Place place(Clock clock) {
        Place place = calendars.getPlace(clock.place());
        return place.stand()
                .flatMap(stand -> answers.find(stand.fact()))
                .flatMap(this::named)
                .orElse(place);
    }

    private Optional<Place> named(Answer answer) {
        if (answer instanceof Answer.Chosen(String id)) {
            return calendars.findPlace(id);
        }
        return Optional.empty();
    }

    private List<Alternative> alternatives(
            Clock clock, List<Clock.Start> starts, List<Clock.Start> possible, Place place, Ending first) {
        boolean respite = respite(clock) == Truth.TRUE;
        List<Alternative> alternatives = new ArrayList<>();
        otherReading(clock, starts, place, first, respite).ifPresent(alternatives::add);
        if (respite(clock) == Truth.UNKNOWN) {
            first(clock, starts, place, true)
                    .filter(each -> !each.end().equals(first.end()))
                    .ifPresent(each -> alternatives.add(ifSo(
                            each,
                            clock.respite().map(Clock.Respite::provision).stream()
                                    .toList())));
        }
        endings(clock, possible, place, respite).stream()
                .filter(each -> each.end().compareTo(first.end()) < 0)
                .forEach(each -> alternatives.add(ifSo(each, each.start().provisions())));
        alternatives.addAll(elsewhere(clock, starts, place, first, respite));
        return alternatives;
    }

    private static Alternative ifSo(Ending ending, List<String> provisions) {
        return new Alternative(Why.MISSING_FACTS, ending.end(), ending.counted().steps(), List.of(), provisions);
    }

    private Optional<Alternative> otherReading(
            Clock clock, List<Clock.Start> starts, Place place, Ending first, boolean respite) {
        return endings(clock, starts, place, respite).stream()
                .min(Comparator.comparing(Ending::otherEnd))
                .filter(each -> !each.otherEnd().equals(first.end()))
                .map(each -> new Alternative(
                        Why.READING,
                        each.otherEnd(),
                        each.counted().alternatives().isEmpty()
                                ? each.counted().steps()
                                : each.counted().alternatives().getFirst().steps(),
                        List.of(),
                        List.of()));
    }

    /// What would come of the days of rest of each place that the clock's place stands in for.
    private List<Alternative> elsewhere(
            Clock clock, List<Clock.Start> starts, Place place, Ending first, boolean respite) {
        Map<Moment, List<String>> places = new LinkedHashMap<>();
        Map<Moment, Ending> endings = new HashMap<>();
        for (String id : place.stand().map(Place.Stand::members).orElse(List.of())) {
            Place member = calendars.getPlace(id);
            // Clocks differ too; but minutes are told in the time of the place that was counted in.
            first(clock, starts, member, respite)
                    .filter(each -> !each.end().day().equals(first.end().day()))
                    .ifPresent(each -> {
                        places.computeIfAbsent(each.end(), _ -> new ArrayList<>())
                                .add(id);
                        endings.putIfAbsent(each.end(), each);
                    });
        }
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Alternative(
                        Why.PLACE,
                        each.getKey(),
                        Optional.ofNullable(endings.get(each.getKey()))
                                .orElseThrow()
                                .counted()
                                .steps(),
                        each.getValue(),
                        List.of()))
                .toList();
    }
}
