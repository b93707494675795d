package org.armillary.law.codification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Matter;
import org.armillary.law.rulebook.Period;
import org.armillary.law.rulebook.Truth;

/// What one case comes to over time, while law and facts change.
///
/// Between two days on which a fact changes by itself, facts are constant and the rule base tells its periods; here
/// they are put together.
public final class History {

    private static final LocalDate EARLY = LocalDate.of(1, 1, 1);

    private final TreeMap<LocalDate, Matter> stretches = new TreeMap<>();

    History(Codex codex, Answers answers) {
        TreeSet<LocalDate> starts = new TreeSet<>(List.of(EARLY));
        starts.addAll(codex.derivations().days(answers));
        for (LocalDate start : starts) {
            stretches.put(start, codex.ruleBase().put(codex.derivations().complete(answers, start), start));
        }
    }

    /// Periods that follow each other without a gap, of which neighbours differ.
    ///
    /// @throws IllegalArgumentException when there is no such conclusion
    public List<Period> periods(String conclusion) {
        List<Period> periods = new ArrayList<>();
        stretches.forEach((start, matter) -> {
            Optional<LocalDate> from = start.equals(EARLY) ? Optional.empty() : Optional.of(start);
            Optional<LocalDate> until =
                    Optional.ofNullable(stretches.higherKey(start)).map(next -> next.minusDays(1));
            for (Period each : matter.periods(conclusion)) {
                cut(each, from, until).ifPresent(part -> add(part, periods));
            }
        });
        return periods;
    }

    private static Optional<Period> cut(Period period, Optional<LocalDate> from, Optional<LocalDate> until) {
        Optional<LocalDate> first = from.filter(
                        each -> period.from().filter(each::isBefore).isEmpty())
                .or(period::from);
        Optional<LocalDate> last = until.filter(
                        each -> period.until().filter(each::isAfter).isEmpty())
                .or(period::until);
        boolean empty = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        return empty ? Optional.empty() : Optional.of(new Period(first, last, period.truth()));
    }

    private static void add(Period next, List<Period> periods) {
        Truth before = periods.isEmpty() ? null : periods.getLast().truth();
        if (before == next.truth()) {
            Period last = periods.removeLast();
            periods.add(new Period(last.from(), next.until(), next.truth()));
        } else {
            periods.add(next);
        }
    }
}
