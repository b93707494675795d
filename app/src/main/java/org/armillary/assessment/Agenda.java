package org.armillary.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.armillary.law.codification.Deadline;

/// What comes for one system, by day: duties that begin, and what running clocks make due. What turns on missing facts
/// isn't in it.
///
/// @param entries the earliest first
public record Agenda(List<Entry> entries) {

    /// What a day brings.
    public enum Kind {
        /// From that day on a duty binds.
        BEGINS,
        /// By that day, or a minute of it, something is due.
        DUE
    }

    /// @param day the day
    /// @param certain whether no fact, moment or day of rest that isn't known can change the day
    /// @param finding the duty, and why it is one
    /// @param deadline the clock, where it is one
    /// @param provisions what sets the day
    public record Entry(
            LocalDate day,
            Kind kind,
            boolean certain,
            Finding finding,
            Optional<Deadline> deadline,
            List<String> provisions) {
        public Entry {
            provisions = List.copyOf(provisions);
        }

        /// What to do, in words.
        public String act() {
            return finding.duty().map(duty -> duty.act()).orElse(finding.what());
        }
    }

    public Agenda {
        entries = List.copyOf(entries);
    }

    static Agenda of(Assessment assessment) {
        List<Entry> entries = new ArrayList<>();
        assessment
                .obligations()
                .bound()
                .forEach(each -> begins(each, assessment).ifPresent(entries::add));
        for (Deadline each : assessment.deadlines()) {
            if (each.settled() && each.due() instanceof Deadline.By by) {
                assessment
                        .find(each.conclusion())
                        .map(finding -> new Entry(
                                by.end().day(), Kind.DUE, isCertain(by), finding, Optional.of(each), each.provisions()))
                        .ifPresent(entries::add);
            }
        }
        entries.sort(Comparator.comparing(Entry::day)
                .thenComparing(Entry::kind)
                .thenComparing(each -> each.finding().conclusion()));
        return new Agenda(entries);
    }

    private static boolean isCertain(Deadline.By by) {
        return by.isCertain()
                && by.open().isEmpty()
                && by.alternatives().stream().noneMatch(each -> each.why() == Deadline.Why.MISSING_FACTS);
    }

    private static Optional<Entry> begins(Obligation obligation, Assessment assessment) {
        Finding finding = obligation.finding();
        return obligation
                .from()
                .filter(assessment.on()::isBefore)
                .map(day -> new Entry(day, Kind.BEGINS, true, finding, Optional.empty(), finding.provisions()));
    }
}
