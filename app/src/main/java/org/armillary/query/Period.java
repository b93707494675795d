package org.armillary.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A stretch of days as typed: `2026-08-02`, `2024-08`, `2024`, `2024..2026`, `..2025`, `2024-08..`.
///
/// @param from first day
/// @param to last day
public record Period(LocalDate from, LocalDate to) {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /// The stretch that something typed means; empty where it is none.
    public static Optional<Period> find(String typed) {
        int dots = typed.indexOf("..");
        if (dots < 0) {
            return one(typed);
        }
        Optional<Period> first = dots == 0 ? Optional.of(new Period(FIRST, FIRST)) : one(typed.substring(0, dots));
        String end = typed.substring(dots + 2);
        Optional<Period> last = end.isEmpty() ? Optional.of(new Period(LAST, LAST)) : one(end);
        return first.flatMap(from -> last.map(to -> new Period(from.from, to.to)));
    }

    private static Optional<Period> one(String typed) {
        try {
            return switch (typed.length()) {
                case 4 -> {
                    int year = Integer.parseInt(typed);
                    yield Optional.of(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(typed);
                    yield Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
                }
                default -> {
                    LocalDate day = LocalDate.parse(typed);
                    yield Optional.of(new Period(day, day));
                }
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
