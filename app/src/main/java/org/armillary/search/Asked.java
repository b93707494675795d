package org.armillary.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question's words taken apart. Anything can be typed; what has no meaning is a word.
///
/// `"in quotes"` is a phrase, `-word` must not occur, `+word` must, `field:value` narrows (`work`, `lang`, `in`,
/// `kind`, `binding`, `eid`, `title`), all else are words, of which at least one occurs and the more the better.
///
/// @param words plain words
/// @param phrases word sequences, each of which must occur
/// @param required words that must occur
/// @param excluded words and phrases that must not occur
/// @param fields narrowing values by field
/// @param note what was not understood
record Asked(
        List<String> words,
        List<String> phrases,
        List<String> required,
        List<String> excluded,
        Map<String, String> fields,
        String note) {

    static final Set<String> FIELDS = Set.of("work", "lang", "in", "kind", "binding", "eid", "title");

    private static final Pattern TOKEN = Pattern.compile("([-+]?)(?:(\\p{L}+):)?(?:[\"“„«]([^\"”“»]*)[\"”“»]?|(\\S+))");
    private static final int MOST_WORDS = 64;

    static Asked parse(String typed) {
        List<String> words = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        List<String> required = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(typed.replace('\u3000', ' '));
        while (matcher.find() && words.size() < MOST_WORDS) {
            String sign = matcher.group(1);
            String field = matcher.group(2) == null ? "" : matcher.group(2).toLowerCase(Locale.ROOT);
            boolean quoted = matcher.group(3) != null;
            String value = (quoted ? matcher.group(3) : matcher.group(4)).strip();
            if (value.isEmpty()) {
                continue;
            }
            if (FIELDS.contains(field)) {
                fields.put(field, value);
            } else if (!field.isEmpty() && !quoted) {
                unknown.add(field + ":" + value);
                words.add(field);
                words.add(value);
            } else if (sign.equals("-")) {
                excluded.add(value);
            } else if (quoted) {
                phrases.add(value);
            } else if (sign.equals("+")) {
                required.add(value);
            } else {
                words.add(value);
            }
        }
        String note = unknown.isEmpty()
                ? ""
                : "searched as words: " + String.join(", ", unknown) + " (fields are "
                        + String.join(", ", FIELDS.stream().sorted().toList()) + ")";
        return new Asked(words, phrases, required, excluded, fields, note);
    }

    /// Everything that should occur, as one text.
    String text() {
        List<String> all = new ArrayList<>(words);
        all.addAll(required);
        all.addAll(phrases);
        return String.join(" ", all);
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && required.isEmpty();
    }
}
