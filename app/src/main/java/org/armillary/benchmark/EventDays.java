package org.armillary.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.catalogue.Application;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Milestone;
import org.armillary.catalogue.PartialDate;

/// The days that an instrument names, found by words: its milestones, and the rows of its application.
///
/// A word weighs more the fewer days share it; what a question asks in its short form weighs more than its sentence.
final class EventDays {

    /// @param day the day
    /// @param provision what sets it
    record EventDay(LocalDate day, String provision) {}

    private record Described(EventDay day, Set<String> words) {}

    private static final double OF_THE_SENTENCE = 0.34;
    private static final int STEM = 6;

    private final List<Described> days = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    private EventDays() {}

    static EventDays of(Instrument instrument) {
        EventDays found = new EventDays();
        for (Milestone each : instrument.milestones()) {
            found.add(each.day(), each.provision(), each.key() + " " + each.what() + " " + each.provision());
        }
        for (Application each : instrument.applications()) {
            each.day().ifPresent(day -> found.add(day, each.rule(), each.what() + " " + each.provisions()));
        }
        return found;
    }

    private void add(PartialDate day, String provision, String text) {
        Set<String> words = words(text);
        days.add(new Described(new EventDay(day.last(), provision), words));
        words.forEach(word -> frequency.merge(word, 1, Integer::sum));
    }

    /// The day whose words fit best; empty where none shares a word with the short form.
    Optional<EventDay> find(String event, String sentence) {
        Set<String> asked = words(event);
        Set<String> told = words(sentence);
        told.removeAll(asked);
        return days.stream()
                .filter(each -> weight(each, asked) > 0)
                .max(Comparator.comparingDouble(each -> weight(each, asked) + OF_THE_SENTENCE * weight(each, told)))
                .map(Described::day);
    }

    private double weight(Described day, Set<String> asked) {
        double shared = asked.stream()
                .filter(day.words()::contains)
                .mapToDouble(word -> Math.log(1.0 + (double) days.size() / frequency.getOrDefault(word, 1)))
                .sum();
        return shared / Math.sqrt(Math.max(1, Math.min(day.words().size(), 2 * asked.size())));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(each -> each.length() > 2 || each.chars().allMatch(Character::isDigit))
                .filter(each -> !each.isEmpty())
                .map(each -> each.substring(0, Math.min(STEM, each.length())))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
