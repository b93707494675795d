package org.armillary.retrieval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which numbers a text bears and which it cites, and how strongly.
///
/// What an act says it implements, and what stands in its title, counts in full; what it only mentions counts for a
/// third, what it amends for a fifth.
///
/// @param own the number it bears; empty where its head has none before it speaks of other acts
/// @param cited numbers it cites, each with its strength from 0 to 1
record ActNumbers(Optional<ActNumber> own, Map<ActNumber, Double> cited) {

    private static final int HEAD = 240;
    private static final int TITLE = 700;
    private static final int LONGEST = 60_000;
    private static final int AROUND = 160;
    private static final double MENTIONED = 0.33;
    private static final double AMENDED = 0.2;

    /// Reads a text.
    ///
    /// @param id what the text is called; official numbers in it are its own
    static ActNumbers of(String id, String text) {
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String lower = read.toLowerCase(java.util.Locale.ROOT);
        List<ActNumber.Place> places = ActNumber.list(read);
        Optional<ActNumber> own = ActNumber.list(id.toUpperCase(java.util.Locale.ROOT)).stream()
                .map(ActNumber.Place::number)
                .findFirst()
                .or(() -> places.stream()
                        .findFirst()
                        .filter(each -> each.start() < HEAD
                                && !ActWords.OTHERS
                                        .matcher(lower.substring(0, each.start()))
                                        .find())
                        .map(ActNumber.Place::number));
        Map<ActNumber, Double> cited = new HashMap<>();
        for (ActNumber.Place each : places) {
            if (own.filter(each.number()::equals).isEmpty()) {
                cited.merge(each.number(), strength(lower, each), Math::max);
            }
        }
        return new ActNumbers(own, Map.copyOf(cited));
    }

    private static double strength(String text, ActNumber.Place place) {
        String before = text.substring(Math.max(0, place.start() - AROUND), place.start());
        int implementing = last(ActWords.IMPLEMENTS, before);
        int amending = last(ActWords.AMENDS, before);
        if (amending > implementing) {
            return AMENDED;
        }
        return implementing >= 0 || place.start() < TITLE ? 1 : MENTIONED;
    }

    private static int last(Pattern pattern, String text) {
        int last = -1;
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            last = matcher.start();
        }
        return last;
    }

    /// How strongly one of two texts says that it belongs to the other: 0 where neither cites the other.
    double ties(ActNumbers other) {
        double from = other.own().map(each -> cited.getOrDefault(each, 0.0)).orElse(0.0);
        double to = own.map(each -> other.cited().getOrDefault(each, 0.0)).orElse(0.0);
        return Math.max(from, to);
    }

    /// All numbers it has.
    Set<ActNumber> all() {
        Set<ActNumber> all = new HashSet<>(cited.keySet());
        own.ifPresent(all::add);
        return all;
    }
}
