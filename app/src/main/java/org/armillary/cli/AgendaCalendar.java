package org.armillary.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.assessment.Agenda;
import org.armillary.assessment.Assessment;
import org.armillary.law.codification.Deadline;
import org.armillary.observatory.ICalendar;

/// What begins and what comes due for one system, as a calendar.
final class AgendaCalendar {

    private static final String ADDRESS = "urn:armillary:";

    private AgendaCalendar() {}

    static ICalendar of(Assessment assessment) {
        Map<String, Integer> ids = new HashMap<>();
        List<ICalendar.Entry> entries = new ArrayList<>();
        assessment.agenda().entries().forEach(each -> entries.add(entry(each, ids)));
        String name = assessment.system().name();
        return new ICalendar(name.isEmpty() ? "What an AI system owes" : name, assessment.on(), entries);
    }

    private static ICalendar.Entry entry(Agenda.Entry entry, Map<String, Integer> ids) {
        String clock = entry.deadline().map(each -> "-" + each.clock().id()).orElse("");
        String stem = entry.finding().conclusion() + clock + "-" + entry.day();
        int number = ids.merge(stem, 1, Integer::sum);
        return new ICalendar.Entry(
                stem + "-" + number + "@armillary",
                entry.day(),
                entry.day(),
                entry.certain(),
                entry.finding().origin().jurisdiction().toUpperCase(Locale.ROOT) + ": " + summary(entry),
                description(entry),
                ADDRESS + entry.finding().conclusion(),
                entry.kind() == Agenda.Kind.DUE ? "Deadline" : "Duty begins");
    }

    private static String summary(Agenda.Entry entry) {
        return entry.deadline()
                .map(each -> DeadlineText.what(each) + time(each))
                .orElseGet(() -> "from today: " + entry.act());
    }

    private static String time(Deadline deadline) {
        return deadline.due() instanceof Deadline.By by
                ? by.end().time().map(each -> ", until " + each).orElse("")
                : "";
    }

    private static String description(Agenda.Entry entry) {
        String text = entry.finding().origin().title() + ": " + String.join("; ", entry.provisions()) + "\n" + entry.act();
        Optional<String> counted = entry.deadline()
                .map(each -> DeadlineText.details(each).stream().collect(Collectors.joining("\n")));
        return text + counted.map(each -> "\n" + each).orElse("")
                + (entry.certain() ? "" : "\nNot certain: a moment, or days of rest, are not known.")
                + "\n" + AssessmentText.NOTE;
    }
}
