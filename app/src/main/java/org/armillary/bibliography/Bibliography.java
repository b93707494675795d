package org.armillary.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// References that go out together.
///
/// @param title what they are, such as the question they answer
/// @param references at most [#MOST], in the order they are to stand in
/// @param style how they are put into words
/// @param occasion when they were looked up
/// @param snippets whether words of each text go along
public record Bibliography(String title, List<Reference> references, Style style, Occasion occasion, boolean snippets) {

    /// How many references go into one file.
    public static final int MOST = 1_000;

    public Bibliography {
        title = Clean.line(title);
        references = List.copyOf(references);
        if (references.size() > MOST) {
            throw new IllegalArgumentException(
                    references.size() + " references are too many for one file; at most " + MOST);
        }
    }

    /// A single reference.
    public static Bibliography of(Reference reference, Style style, Occasion occasion) {
        return new Bibliography(reference.called(), List.of(reference), style, occasion, false);
    }

    /// A reference's citation in words.
    Cited cite(Reference reference) {
        return style.cite(reference, occasion);
    }

    /// The references by keys that are unique here and the same each time: ASCII letters, digits, `.`, `-`, `_`, `:`.
    Map<String, Reference> keyed() {
        Map<String, Reference> keyed = new LinkedHashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Reference each : references) {
            String key = key(each);
            int use = uses.merge(key, 1, Integer::sum);
            while (keyed.containsKey(use == 1 ? key : key + "-" + use)) {
                use = uses.merge(key, 1, Integer::sum);
            }
            keyed.put(use == 1 ? key : key + "-" + use, each);
        }
        return keyed;
    }

    private static String key(Reference reference) {
        List<String> parts = new ArrayList<>(List.of(reference.name()));
        reference.language().ifPresent(language -> parts.add(language.code()));
        reference.text().ifPresent(day -> parts.add(day.toString()));
        reference.place().ifPresent(place -> parts.add(place.eId()));
        return String.join(":", parts).replaceAll("[^A-Za-z0-9.:_-]+", "-").replaceAll("^-|-$", "");
    }
}
