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
import java.util.stream.Stream;
import org.armillary.catalogue.Application;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Milestone;
import org.armillary.catalogue.PartialDate;
import tools.jackson.databind.JsonNode;

/// The days that an instrument names, found by words: its milestones, and the rows of its application.
///
/// A word weighs more the fewer days share it; what a question asks in its short form weighs more than its sentence.
final class EventDays {

    /// A day and what sets it.
    ///
    /// @param key the milestone's key; empty for a row
    /// @param day the day
    /// @param moved the day it was before it was moved
    /// @param provision what sets it
    record EventDay(String key, LocalDate day, Optional<LocalDate> moved, String provision) {

        static EventDay of(Milestone milestone) {
            return new EventDay(milestone.key(), milestone.day().last(), Optional.empty(), milestone.provision());
        }
    }

    private record Described(EventDay day, Set<String> words) {}

    private static final double OF_THE_SENTENCE = 0.5;
    private static final int STEM = 6;
    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "of", "to", "in", "on", "by", "and", "for", "is", "it", "as", "at", "be", "must");

    private final JsonNode synonyms;
    private final List<Described> days = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    private EventDays(JsonNode synonyms) {
        this.synonyms = synonyms;
    }

    /// @param synonyms of a word, other words for the same thing
    static EventDays of(Instrument instrument, JsonNode synonyms) {
        EventDays found = new EventDays(synonyms);
        for (Milestone each : instrument.milestones()) {
            found.add(EventDay.of(each), each.key() + " " + each.what() + " " + each.provision());
        }
        for (Application each : instrument.applications()) {
            Optional<LocalDate> moved = each.movedFrom().map(PartialDate::last);
            each.day()
                    .map(day -> new EventDay("", day.last(), moved, each.rule()))
                    .ifPresent(day -> found.add(day, each.what() + " apply " + each.provisions()));
        }
        return found;
    }

    private void add(EventDay day, String text) {
        Set<String> words = words(text);
        days.add(new Described(day, words));
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

    private Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .flatMap(each -> Stream.of(synonyms.path(each).asString(each).split("[ -]")))
                .filter(each -> !each.isEmpty() && !SMALL.contains(each))
                .map(each -> each.substring(0, Math.min(STEM, each.length())))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
