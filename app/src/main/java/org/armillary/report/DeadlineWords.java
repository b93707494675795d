package org.armillary.report;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armillary.law.calendar.Moment;
import org.armillary.law.calendar.Period;
import org.armillary.law.calendar.Step;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Deadline;
import org.armillary.wording.Wording;

/// What a clock comes to, in words: the end, how it was counted, what else it could be.
///
/// @param wording the language
/// @param codex whose facts name moments
public record DeadlineWords(Wording wording, Codex codex) {

    /// The end; or that there is no number, or no start yet.
    public String due(Deadline deadline) {
        return switch (deadline.due()) {
            case Deadline.By by -> at(by.end());
            case Deadline.WithoutNumber _ -> wording.say("clock.due.none");
            case Deadline.Waiting _ -> wording.say("clock.due.waiting");
        };
    }

    /// What is due, to whom, by whom.
    public String what(Deadline deadline) {
        String what = plain(deadline.clock().what());
        String to = receiver(deadline.clock().to());
        String by = deadline.clock().whose();
        if (to.isEmpty()) {
            return by.isEmpty() ? wording.say("clock.what", what) : wording.say("clock.what.by", what, by);
        }
        return by.isEmpty() ? wording.say("clock.what.to", what, to) : wording.say("clock.what.to.by", what, to, by);
    }

    /// How it was counted, step by step, each with its provision.
    public List<String> steps(Deadline deadline) {
        return deadline.due() instanceof Deadline.By by
                ? by.steps().stream().map(this::step).toList()
                : List.of();
    }

    /// Other ends, moments that are missing, what comes at latest.
    public List<String> besides(Deadline deadline) {
        List<String> besides = new ArrayList<>();
        switch (deadline.due()) {
            case Deadline.By by -> {
                by.alternatives().forEach(each -> besides.add(alternative(each)));
                if (!by.open().isEmpty()) {
                    besides.add(wording.say("clock.open", questions(by.open())));
                }
            }
            case Deadline.WithoutNumber _ -> {}
            case Deadline.Waiting(var moments, var latest) -> {
                besides.add(wording.say("clock.waits", questions(moments)));
                latest.ifPresent(by -> besides.add(wording.say("clock.latest", at(by.end()))));
            }
        }
        return besides;
    }

    private String alternative(Deadline.Alternative alternative) {
        String end = at(alternative.end());
        return switch (alternative.why()) {
            case READING -> wording.say("clock.also", end);
            case PLACE -> wording.say("clock.elsewhere", countries(alternative.places()), end);
            case MISSING_FACTS -> wording.say("clock.if", end, String.join("; ", alternative.provisions()));
        };
    }

    private String countries(List<String> places) {
        return places.stream()
                .map(each -> Locale.of("", each.toUpperCase(Locale.ROOT)).getDisplayCountry(wording.locale()))
                .collect(Collectors.joining(", "));
    }

    private String questions(Iterable<String> moments) {
        TreeSet<String> sorted = new TreeSet<>();
        moments.forEach(each -> sorted.add(codex.fact(each).fact().question()));
        return String.join(" ", sorted);
    }

    /// One step of a count.
    private String step(Step step) {
        String name = step.what() == Step.What.COUNTED ? period(step.name()) : step.name();
        String words = wording.say("clock.step." + key(step.what()), at(step.at()), name);
        return step.provision().isEmpty() ? words : wording.say("clock.step.provision", words, step.provision());
    }

    private String period(String written) {
        Period period = Period.parse(written);
        return wording.say("clock.period." + key(period.unit()), period.count());
    }

    /// A day with its weekday; with the time, where it has one.
    public String at(Moment moment) {
        LocalDate day = moment.day();
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, wording.locale());
        return moment.time()
                .map(time -> wording.say("clock.at.minute", weekday, wording.day(day), time.toString()))
                .orElseGet(() -> wording.say("clock.at", weekday, wording.day(day)));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String receiver(String id) {
        return wording.knows("clock.to." + id) ? wording.say("clock.to." + id) : plain(id);
    }

    private static String plain(String name) {
        return name.replace('_', ' ');
    }
}
