package org.armillary.law.codification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.calendar.Calendars;
import org.armillary.law.calendar.Moment;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Matter;
import org.armillary.law.rulebook.Truth;

/// The clocks that run in a case, counted; safe for any number of threads.
///
/// Whether a clock runs is decided as of the day of the event it runs from, where that is known: what was no duty when
/// it happened is none later. Clocks of bills, and of law that isn't in force that day, don't run.
public final class Deadlines {

    private final Codex codex;
    private final Calendars calendars;

    public Deadlines(Codex codex, Calendars calendars) {
        this.codex = codex;
        this.calendars = calendars;
    }

    /// Of all rulebooks.
    ///
    /// @param answers as given, without what follows from them
    /// @param moments what is known to have happened when, in local time, by fact
    /// @param day the day asked as of, for clocks whose events aren't known
    public List<Deadline> list(Answers answers, Map<String, Moment> moments, LocalDate day) {
        Matters matters = new Matters(answers);
        return codex.list().stream()
                .flatMap(each -> of(each, matters, moments, day).stream())
                .toList();
    }

    /// Of one rulebook, in the order of its clocks.
    ///
    /// @param answers as given, without what follows from them
    public List<Deadline> of(Codification book, Answers answers, Map<String, Moment> moments, LocalDate day) {
        return of(book, new Matters(answers), moments, day);
    }

    private List<Deadline> of(Codification book, Matters matters, Map<String, Moment> moments, LocalDate day) {
        List<Deadline> running = new ArrayList<>();
        for (Clock clock : book.clocks()) {
            LocalDate asked = eventDay(clock, moments).orElse(day);
            if (!isLaw(book, asked)) {
                continue;
            }
            Matter matter = matters.of(asked);
            Truth runs =
                    and(matter.decide(book.id() + "." + clock.conclusion()), matter.decide(clock.when(), book.rules()));
            if (runs != Truth.FALSE) {
                ClockCount count = new ClockCount(calendars, book, matter, matters.answers(), moments);
                running.add(new Deadline(book.id(), clock, runs == Truth.TRUE, count.due(clock)));
            }
        }
        return running;
    }

    /// One case, put to the rules as of each day that is asked for.
    private final class Matters {

        private final Answers answers;
        private final Map<LocalDate, Matter> byDay = new HashMap<>();

        Matters(Answers answers) {
            this.answers = answers;
        }

        Answers answers() {
            return answers;
        }

        Matter of(LocalDate day) {
            return byDay.computeIfAbsent(
                    day, each -> codex.ruleBase().put(codex.derivations().complete(answers, each), each));
        }
    }

    private static boolean isLaw(Codification book, LocalDate day) {
        return book.header().standings().stream()
                .filter(each -> each.is() == Codification.Standing.Is.IN_FORCE)
                .anyMatch(each -> each.from().filter(day::isBefore).isEmpty()
                        && each.until().filter(day::isAfter).isEmpty());
    }

    private static Optional<LocalDate> eventDay(Clock clock, Map<String, Moment> moments) {
        return clock.starts().stream()
                .map(Clock.Start::moment)
                .flatMap(each -> Optional.ofNullable(moments.get(each)).stream())
                .map(Moment::day)
                .min(LocalDate::compareTo);
    }

    private static Truth and(Truth one, Truth other) {
        if (one == Truth.FALSE || other == Truth.FALSE) {
            return Truth.FALSE;
        }
        return one == Truth.TRUE && other == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
    }
}
