package org.armillary.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.armillary.assessment.Agenda;
import org.armillary.assessment.Assessment;
import org.armillary.law.codification.Deadline;
import org.armillary.observatory.ICalendar;
import org.armillary.wording.Wording;

/// What begins and what comes due for one system, as a calendar; each entry with its provisions.
public final class AgendaCalendar {

    private final Assessment assessment;
    private final Wording wording;
    private final DeadlineWords words;
    private final UnaryOperator<String> address;
    private final Map<String, Integer> ids = new HashMap<>();

    private AgendaCalendar(Assessment assessment, Wording wording, UnaryOperator<String> address) {
        this.assessment = assessment;
        this.wording = wording;
        this.words = new DeadlineWords(wording, assessment.codex());
        this.address = address;
    }

    /// @param address of the page about a conclusion
    public static ICalendar of(Assessment assessment, Wording wording, UnaryOperator<String> address) {
        return new AgendaCalendar(assessment, wording, address).calendar();
    }

    private ICalendar calendar() {
        List<ICalendar.Entry> entries = new ArrayList<>();
        assessment.agenda().entries().forEach(each -> entries.add(entry(each)));
        String name = assessment.system().name();
        return new ICalendar(
                name.isEmpty() ? wording.say("clock.calendar.unnamed") : wording.say("clock.calendar", name),
                assessment.on(),
                entries);
    }

    private ICalendar.Entry entry(Agenda.Entry entry) {
        String conclusion = entry.finding().conclusion();
        String clock = entry.deadline().map(each -> "-" + each.clock().id()).orElse("");
        String stem = conclusion + clock + "-" + entry.day();
        int number = ids.merge(stem, 1, Integer::sum);
        return new ICalendar.Entry(
                stem + "-" + number + "@armillary",
                entry.day(),
                entry.day(),
                entry.certain(),
                summary(entry),
                description(entry),
                address.apply(conclusion),
                wording.say(entry.kind() == Agenda.Kind.DUE ? "clock.calendar.due" : "clock.calendar.begins"));
    }

    private String summary(Agenda.Entry entry) {
        String place = entry.finding().origin().jurisdiction().toUpperCase(Locale.ROOT);
        return entry.deadline()
                .map(each -> wording.say("clock.calendar.due.summary", place, timed(each)))
                .orElseGet(() -> wording.say("clock.calendar.begins.summary", place, entry.act()));
    }

    private String timed(Deadline deadline) {
        Optional<String> time =
                deadline.due() instanceof Deadline.By by ? by.end().time().map(Object::toString) : Optional.empty();
        return time.map(each -> wording.say("clock.calendar.until", words.what(deadline), each))
                .orElseGet(() -> words.what(deadline));
    }

    private String description(Agenda.Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.finding().origin().title() + ": " + String.join("; ", entry.provisions()));
        lines.add(entry.act());
        entry.deadline().ifPresent(each -> {
            lines.addAll(words.steps(each));
            lines.addAll(words.besides(each));
        });
        if (!entry.certain()) {
            lines.add(wording.say("clock.calendar.doubt"));
        }
        lines.add(wording.say("assess.notice"));
        return String.join("\n", lines);
    }
}
