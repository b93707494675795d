package org.armillary.law.codification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.rulebook.Answers;

/// What somebody told of one system: answers to facts, and the moments at which things happened.
///
/// @param name what the system is called; empty where nobody said
/// @param on the day asked as of, where the profile names one
/// @param answers what is known, by fact
/// @param moments local time of each moment known, by fact
/// @param unknown facts that somebody was asked for and said not to know
/// @param notes what was said besides, by fact
/// @param sources where an answer is from, by fact
public record Profile(
        String name,
        Optional<LocalDate> on,
        Answers answers,
        Map<String, LocalDateTime> moments,
        Set<String> unknown,
        Map<String, String> notes,
        Map<String, String> sources) {

    public Profile {
        moments = Map.copyOf(moments);
        unknown = Set.copyOf(unknown);
        notes = Map.copyOf(notes);
        sources = Map.copyOf(sources);
    }
}
