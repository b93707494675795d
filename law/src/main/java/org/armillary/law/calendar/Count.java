package org.armillary.law.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.law.calendar.Counted.Alternative;
import org.armillary.law.calendar.Step.What;

/// Counts periods by one rule in one place.
final class Count {

    private final CountingRule rule;
    private final Place place;
    private final Optional<Postponement> postponement;

    Count(CountingRule rule, Place place, Optional<Postponement> postponement) {
        this.rule = rule;
        this.place = place;
        this.postponement = postponement;
    }

    Counted of(Moment event, Period period) {
        return period.unit() == Period.Unit.HOURS ? hours(event, period) : days(event, period);
    }

    private Counted hours(Moment event, Period period) {
        List<Step> steps = new ArrayList<>();
        if (event.time().isEmpty()) {
            steps.add(new Step(What.HOUR_NOT_KNOWN, event, "", ""));
        }
        LocalDateTime from = event.earliest();
        Moment minute = hoursFrom(from, What.FROM_THE_MINUTE, period, steps);
        if (rule.hours() == CountingRule.Hours.MINUTE) {
            return new Counted(minute, steps, List.of());
        }
        List<Step> others = new ArrayList<>();
        LocalDateTime full = from.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        Moment hour = hoursFrom(full, What.FROM_THE_FULL_HOUR, period, others);
        return new Counted(minute, steps, List.of(new Alternative(hour, others)));
    }

    /// Hours are counted as they pass, also where clocks are put forward or back in between.
    private Moment hoursFrom(LocalDateTime from, What start, Period period, List<Step> steps) {
        steps.add(new Step(start, Moment.of(from), "", rule.provision("hours")));
        LocalDateTime end =
                from.atZone(place.zone()).plus(Duration.ofHours(period.count())).toLocalDateTime();
        if (!end.equals(from.plusHours(period.count()))) {
            steps.add(new Step(What.CLOCKS_CHANGED, Moment.of(end), place.zone().getId(), ""));
        }
        steps.add(new Step(What.COUNTED, Moment.of(end), period.toString(), rule.provision("hours")));
        if (postponement.isEmpty()) {
            return Moment.of(end);
        }
        noteUnknownHolidays(end.toLocalDate(), steps);
        return putOff(Moment.of(end), postponement.get(), steps);
    }

    private Moment putOff(Moment end, Postponement postponement, List<Step> steps) {
        if (place.isWorkingDay(end.day())) {
            return end;
        }
        noteRest(end.day(), steps);
        Moment later = Moment.of(place.nextWorkingDay(end.day()).atTime(postponement.until()));
        steps.add(new Step(What.MOVED, later, "", postponement.provision()));
        return later;
    }

    private Counted days(Moment event, Period period) {
        List<Step> steps = new ArrayList<>();
        boolean excluded = rule.eventDay() == CountingRule.EventDay.EXCLUDED;
        steps.add(new Step(
                excluded ? What.EVENT_DAY_NOT_COUNTED : What.EVENT_DAY_COUNTED,
                event,
                "",
                rule.provision("event-day")));
        LocalDate base = excluded ? event.day() : event.day().minusDays(1);
        LocalDate end = plus(base, period, steps);
        steps.add(new Step(What.COUNTED, Moment.of(end), period.toString(), provision(period)));
        noteUnknownHolidays(end, steps);
        if (postponement.isPresent()) {
            return new Counted(putOff(Moment.of(end), postponement.get(), steps), steps, List.of());
        }
        if (rule.rest() == CountingRule.Rest.NEXT_WORKING_DAY) {
            end = moved(end, steps, rule.provision("rest"));
        }
        end = longEnough(base, end, period, steps);
        return new Counted(Moment.of(end), steps, List.of());
    }

    private String provision(Period period) {
        String unit = period.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return rule.provisions().getOrDefault(unit, rule.provision("days"));
    }

    private LocalDate plus(LocalDate base, Period period, List<Step> steps) {
        int count = period.count();
        return switch (period.unit()) {
            case HOURS -> throw new IllegalArgumentException("hours are counted from a minute");
            case DAYS -> base.plusDays(count);
            case WORKING_DAYS -> workingDays(base, count);
            case WEEKS -> base.plusWeeks(count);
            case MONTHS -> sameDay(base, base.plusMonths(count), steps);
            case YEARS -> sameDay(base, base.plusYears(count), steps);
        };
    }

    private LocalDate workingDays(LocalDate base, int count) {
        LocalDate end = base;
        for (int counted = 0; counted < count; counted++) {
            end = place.nextWorkingDay(end);
        }
        return end;
    }

    private LocalDate sameDay(LocalDate base, LocalDate end, List<Step> steps) {
        if (end.getDayOfMonth() != base.getDayOfMonth()) {
            steps.add(new Step(What.MONTH_TOO_SHORT, Moment.of(end), "", rule.provision("months")));
        }
        return end;
    }

    private void noteUnknownHolidays(LocalDate end, List<Step> steps) {
        // The end can move by more than a week at the turn of the year.
        LocalDate near = end.plusDays(7);
        if (!place.covers(end) || !place.covers(near)) {
            steps.add(new Step(What.HOLIDAYS_NOT_KNOWN, Moment.of(end), place.name(), ""));
        }
    }

    private LocalDate moved(LocalDate end, List<Step> steps, String provision) {
        if (place.isWorkingDay(end)) {
            return end;
        }
        noteRest(end, steps);
        LocalDate next = place.nextWorkingDay(end);
        steps.add(new Step(What.MOVED, Moment.of(next), "", provision));
        return next;
    }

    private void noteRest(LocalDate from, List<Step> steps) {
        for (LocalDate day = from; !place.isWorkingDay(day); day = day.plusDays(1)) {
            steps.add(rest(day));
        }
    }

    private Step rest(LocalDate day) {
        return place.findHoliday(day)
                .map(name -> new Step(What.HOLIDAY, Moment.of(day), name, ""))
                .orElseGet(() -> new Step(What.WEEKEND, Moment.of(day), "", ""));
    }

    private LocalDate longEnough(LocalDate base, LocalDate end, Period period, List<Step> steps) {
        LocalDate last = end;
        if (rule.least().isPresent()
                && ChronoUnit.DAYS.between(base, plus(base, period, new ArrayList<>()))
                        >= rule.least().get().from()) {
            long worked = base.plusDays(1)
                    .datesUntil(end.plusDays(1))
                    .filter(place::isWorkingDay)
                    .count();
            for (long more = worked; more < rule.least().get().workingDays(); more++) {
                last = place.nextWorkingDay(last);
            }
        }
        if (!last.equals(end)) {
            steps.add(new Step(What.MADE_LONGER, Moment.of(last), "", rule.provision("least")));
        }
        return last;
    }
}
