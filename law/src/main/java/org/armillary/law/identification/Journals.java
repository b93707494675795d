package org.armillary.law.identification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The head of an issue of an official journal above an act: its name, series, number, day.
final class Journals {

    /// Within so many lines the name of the journal stands.
    private static final int HEAD = 12;

    private static final Pattern ISSUE = Pattern.compile("[^\\p{L}]*|\\p{L}{1,3}|(?=.*\\d).{1,24}|\\p{L} \\p{L}{4,8}");

    private Journals() {}

    /// The lines below the head of the journal; all of them where there is none.
    ///
    /// @param lines the first lines of a document, none of them blank
    static List<String> below(List<String> lines) {
        int at = 0;
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            if (names(lines.get(i))) {
                at = i + 1;
            } else if (names(lines.get(i) + " " + next)) {
                at = i + 2;
            }
        }
        while (at > 0 && at < lines.size() && ISSUE.matcher(lines.get(at)).matches()) {
            at++;
        }
        return at < lines.size() ? lines.subList(at, lines.size()) : lines;
    }

    /// Whether a line begins with the name of a journal, or ends with one.
    static boolean names(String line) {
        String folded = Folded.of(line).strip();
        return Loaded.NAMES.stream().anyMatch(name -> folded.startsWith(name) || folded.endsWith(name));
    }

    /// The examples of the catalogue: lines that name a journal.
    static List<String> examples() {
        return Loaded.ENTRIES.stream()
                .flatMap(entry -> Loaded.words(entry, "examples").stream())
                .toList();
    }

    /// Read when first needed.
    private static final class Loaded {

        static final List<Map<String, Object>> ENTRIES = CatalogueFile.read("journals.yaml");
        static final List<String> NAMES = ENTRIES.stream()
                .flatMap(entry -> words(entry, "names").stream())
                .map(Folded::of)
                .toList();

        @SuppressWarnings("unchecked") // a wrong catalogue fails here, loudly, in every test
        static List<String> words(Map<String, Object> entry, String key) {
            return (List<String>) Objects.requireNonNull(entry.get(key), key);
        }
    }
}
