package org.armillary.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.armillary.law.codification.Codification.Header;
import org.armillary.law.codification.Codification.Standing;
import org.armillary.law.codification.Codification.Stay;
import org.armillary.law.rulebook.Period;
import org.armillary.law.rulebook.Truth;

/// Joins what rules come to over time with when the instrument is law and when it is suspended.
final class Course {

    private final Header header;
    private final String conclusion;
    private final List<Period> periods;

    /// @param conclusion its id in the rulebook
    Course(Header header, String conclusion, List<Period> periods) {
        this.header = header;
        this.conclusion = conclusion;
        this.periods = periods;
    }

    /// Spells that follow each other without a gap, of which neighbours differ.
    List<Spell> spells() {
        TreeSet<LocalDate> starts = starts();
        List<Spell> spells = new ArrayList<>();
        Optional<LocalDate> from = Optional.empty();
        Spell.Is is = is(starts.isEmpty() ? LocalDate.EPOCH : starts.first().minusDays(1));
        for (LocalDate day : starts) {
            Spell.Is then = is(day);
            if (then != is) {
                spells.add(new Spell(from, Optional.of(day.minusDays(1)), is));
                from = Optional.of(day);
                is = then;
            }
        }
        spells.add(new Spell(from, Optional.empty(), is));
        return spells;
    }

    private TreeSet<LocalDate> starts() {
        TreeSet<LocalDate> starts = new TreeSet<>();
        periods.forEach(each -> each.from().ifPresent(starts::add));
        for (Standing each : header.standings()) {
            each.from().ifPresent(starts::add);
            each.until().ifPresent(day -> starts.add(day.plusDays(1)));
        }
        for (Stay each : header.stays()) {
            starts.add(each.from());
            each.until().ifPresent(day -> starts.add(day.plusDays(1)));
        }
        return starts;
    }

    private Spell.Is is(LocalDate day) {
        return is(
                day,
                periods.stream()
                        .filter(each -> each.covers(day))
                        .findFirst()
                        .orElseThrow()
                        .truth());
    }

    /// What a day's truth is as law.
    Spell.Is is(LocalDate day, Truth truth) {
        Standing.Is standing = standing(header, day);
        if (standing == Standing.Is.NOT_YET_IN_FORCE && comes(day)) {
            return Spell.Is.DOES_NOT_HOLD;
        }
        return switch (truth) {
            case FALSE -> Spell.Is.DOES_NOT_HOLD;
            case UNKNOWN -> Spell.Is.OPEN;
            case TRUE ->
                standing != Standing.Is.IN_FORCE
                        ? Spell.Is.UNBINDING
                        : stay(day).isPresent() ? Spell.Is.STAYED : Spell.Is.HOLDS;
        };
    }

    private boolean comes(LocalDate day) {
        return header.standings().stream()
                .anyMatch(each -> each.is() == Standing.Is.IN_FORCE
                        && each.from().filter(day::isBefore).isPresent());
    }

    /// What an instrument is on a day. One that says nothing of it is in force; before the first thing it says, it
    /// isn't yet.
    static Standing.Is standing(Header header, LocalDate day) {
        return header.standings().stream()
                .filter(each -> each.from().filter(day::isBefore).isEmpty()
                        && each.until().filter(day::isAfter).isEmpty())
                .findFirst()
                .map(Standing::is)
                .orElse(header.standings().isEmpty() ? Standing.Is.IN_FORCE : Standing.Is.NOT_YET_IN_FORCE);
    }

    Optional<Stay> stay(LocalDate day) {
        return header.stays().stream()
                .filter(each ->
                        each.conclusions().isEmpty() || each.conclusions().contains(conclusion))
                .filter(each -> !day.isBefore(each.from())
                        && each.until().filter(day::isAfter).isEmpty())
                .findFirst();
    }
}
