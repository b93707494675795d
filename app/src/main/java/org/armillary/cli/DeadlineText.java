package org.armillary.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.armillary.law.calendar.Moment;
import org.armillary.law.calendar.Period;
import org.armillary.law.calendar.Step;
import org.armillary.law.codification.Deadline;

/// What a clock comes to, in words: the end, and how it was counted.
final class DeadlineText {

    private DeadlineText() {}

    static String due(Deadline deadline) {
        return switch (deadline.due()) {
            case Deadline.By by -> by.end().toString().replace('T', ' ');
            case Deadline.WithoutNumber _ -> "no number";
            case Deadline.Waiting _ -> "not started";
        };
    }

    static String what(Deadline deadline) {
        String to = deadline.clock().to().isEmpty() ? "" : " to " + plain(deadline.clock().to());
        String whose = deadline.clock().whose().isEmpty() ? "" : " by the " + deadline.clock().whose();
        return plain(deadline.clock().what()) + to + whose;
    }

    static List<String> details(Deadline deadline) {
        List<String> details = new ArrayList<>();
        if (!deadline.clock().words().isEmpty()) {
            details.add(deadline.clock().words());
        }
        switch (deadline.due()) {
            case Deadline.By by -> counted(by, details);
            case Deadline.WithoutNumber _ -> {}
            case Deadline.Waiting(var moments, var atLatest) -> {
                details.add("runs from " + String.join(", ", new TreeSet<>(moments)) + ", not known yet");
                atLatest.ifPresent(by -> details.add(
                        "at latest " + by.end().toString().replace('T', ' ')
                                + ", if the step before is taken on its own last day"));
            }
        }
        return details;
    }

    private static void counted(Deadline.By by, List<String> details) {
        by.steps().stream().map(DeadlineText::step).forEach(details::add);
        by.alternatives().forEach(each -> details.add((each.places().isEmpty()
                        ? "also read as "
                        : "in " + String.join(", ", each.places()).toUpperCase(Locale.ROOT) + " ")
                + each.end().toString().replace('T', ' ')));
        if (!by.open().isEmpty()) {
            details.add("can be earlier: " + String.join(", ", new TreeSet<>(by.open())) + " is not known");
        }
    }

    /// One step of a count, with its provision.
    static String step(Step step) {
        String at = at(step.at());
        String words =
                switch (step.what()) {
                    case EVENT_DAY_NOT_COUNTED -> at + " not counted";
                    case EVENT_DAY_COUNTED -> at + " counted as the first day";
                    case FROM_THE_MINUTE -> "from " + at;
                    case FROM_THE_FULL_HOUR -> "from the next full hour, " + at;
                    case HOUR_NOT_KNOWN -> "no hour is known for " + at + ", so from its beginning";
                    case COUNTED -> period(step.name()) + " end " + at;
                    case CLOCKS_CHANGED -> "clocks change in between";
                    case MONTH_TOO_SHORT -> "that month has no such day";
                    case WEEKEND -> at + " is no working day";
                    case HOLIDAY -> at + " is " + step.name();
                    case MOVED -> "moved to " + at;
                    case MADE_LONGER -> "made longer to " + at + ", to hold enough working days";
                    case HOLIDAYS_NOT_KNOWN -> "public holidays there and then (" + step.name() + ") are not known";
                };
        return step.provision().isEmpty() ? words : words + " (" + step.provision() + ")";
    }

    private static String at(Moment moment) {
        LocalDate day = moment.day();
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " "
                + moment.toString().replace('T', ' ');
    }

    private static String period(String written) {
        Period period = Period.parse(written);
        String unit = period.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return period.count() + " " + unit;
    }

    private static String plain(String name) {
        return name.replace('_', ' ');
    }
}
