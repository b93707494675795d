package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.PatternSet;

/// A wording that shows a norm, with the places of its parts: `it is unlawful for {bearer} to {action}`.
///
/// Between the places stand patterns of [law.pattern][org.armillary.law.pattern]. What the first captures as `verb`
/// belongs to the action too, for languages that bind by the plain present: `{bearer} <verb: veille> {action}`.
///
/// @param source as the catalogue has it
/// @param modality what it shows; empty for wordings that look like a norm and are none
/// @param lead the place before the first pattern
/// @param cue the first pattern
/// @param rest what follows: a place, then the pattern that ends it, and so on; the last place has none
record Frame(String source, Optional<Modality> modality, Optional<Place> lead, String cue, List<Slot> rest) {

    Frame {
        rest = List.copyOf(rest);
    }

    /// The part of a norm that stands in a place.
    enum Place {
        BEARER,
        ACTION,
        /// Run that are no part of the norm.
        MATTER,
        /// The provision a statement of application is about.
        PROVISION,
        /// What such a statement makes a condition.
        CONDITION
    }

    /// A place and what ends it.
    ///
    /// @param end the pattern behind it; empty for the last
    record Slot(Place place, Optional<PatternSet<Boolean>> end) {}

    /// Where the parts of a frame stand.
    record Filled(Run cue, Map<Place, Run> places) {

        /// The words in a place; empty where the frame has no such place.
        Optional<Run> find(Place place) {
            return Optional.ofNullable(places.get(place)).filter(words -> !words.isEmpty());
        }

        /// The same with other words in a place.
        Filled with(Place place, Run words) {
            Map<Place, Run> changed = new EnumMap<>(places);
            changed.put(place, words);
            return new Filled(cue, changed);
        }
    }

    /// Reads a frame.
    ///
    /// @param patterns how to read the patterns between the places
    /// @throws IllegalArgumentException when it has no words of its own
    static Frame parse(String source, Optional<Modality> modality, Function<String, PatternSet<Boolean>> patterns) {
        List<Place> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at <= source.length()) {
            int open = nextPlace(source, at);
            words.add(source.substring(at, open).strip());
            if (open == source.length()) {
                break;
            }
            int close = source.indexOf('}', open);
            places.add(placeOf(source.substring(open + 1, close)).orElseThrow());
            at = close + 1;
        }
        boolean led = words.getFirst().isEmpty() && !places.isEmpty();
        int cue = led ? 1 : 0;
        if (cue >= words.size() || words.get(cue).isEmpty()) {
            throw new IllegalArgumentException("frame '" + source + "' has no words of its own at its beginning");
        }
        List<Slot> rest = new ArrayList<>();
        for (int i = cue; i < places.size(); i++) {
            String end = words.get(i + 1);
            rest.add(new Slot(places.get(i), end.isEmpty() ? Optional.empty() : Optional.of(patterns.apply(end))));
        }
        return new Frame(
                source, modality, led ? Optional.of(places.getFirst()) : Optional.empty(), words.get(cue), rest);
    }

    private static int nextPlace(String source, int from) {
        for (int open = source.indexOf('{', from); open >= 0; open = source.indexOf('{', open + 1)) {
            int close = source.indexOf('}', open);
            if (close > 0 && placeOf(source.substring(open + 1, close)).isPresent()) {
                return open;
            }
        }
        return source.length();
    }

    private static Optional<Place> placeOf(String name) {
        return Arrays.stream(Place.values())
                .filter(place -> place.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    boolean isNorm() {
        return modality.isPresent();
    }

    /// Whether its first place stands before its first words.
    boolean isLed() {
        return lead.isPresent();
    }

    boolean isLedByAction() {
        return lead.filter(Place.ACTION::equals).isPresent();
    }

    /// The last place; empty where the frame ends with words.
    Optional<Place> last() {
        return rest.isEmpty() || rest.getLast().end().isPresent()
                ? Optional.empty()
                : Optional.of(rest.getLast().place());
    }

    /// Fills the places.
    ///
    /// @param cue where the first pattern stands
    /// @param before what stands in the place before it
    /// @param end end of the words it may reach
    /// @return empty where a later pattern is missing
    Optional<Filled> fill(Prose prose, Run cue, Run before, int end) {
        Map<Place, Run> places = new EnumMap<>(Place.class);
        lead.ifPresent(place -> places.put(place, before));
        int at = cue.to();
        for (Slot slot : rest) {
            int placeEnd = end;
            int next = end;
            if (slot.end().isPresent()) {
                Optional<Match<Boolean>> found = next(prose, slot.end().get(), at, end);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                placeEnd = found.get().from();
                next = found.get().to();
            }
            places.put(slot.place(), new Run(at, placeEnd));
            at = next;
        }
        return Optional.of(new Filled(cue, places));
    }

    private static Optional<Match<Boolean>> next(Prose prose, PatternSet<Boolean> pattern, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!prose.isAside(i) && pattern.mayBegin(prose.tokens(), i)) {
                Optional<Match<Boolean>> match = pattern.matchAt(prose.tokens(), i);
                if (match.isPresent() && match.get().to() <= end) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }
}
