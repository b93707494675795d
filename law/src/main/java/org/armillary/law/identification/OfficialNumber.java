package org.armillary.law.identification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way in which a publisher numbers acts in their titles: an entry of
/// `catalogues/identification/official-numbers.yaml`.
///
/// @param name of the entry
/// @param pattern what to look for in a title
/// @param kinds for a group named `kind`: which word of the work's URI stands for which printed words
/// @param work the work's URI, with the pattern's groups in braces
/// @param dated whether the first day in such a title is the day of the act
/// @param examples texts with the URI they lead to
/// @param counterexamples texts that name no work of their own
record OfficialNumber(
        String name,
        Pattern pattern,
        Map<String, List<String>> kinds,
        String work,
        boolean dated,
        List<List<String>> examples,
        List<String> counterexamples) {

    private static final Pattern GROUP = Pattern.compile("\\{(\\w+)}");

    /// All entries, in the order of the catalogue.
    static List<OfficialNumber> list() {
        return Loaded.ENTRIES;
    }

    /// A work that a title names.
    ///
    /// @param work its URI
    /// @param dated whether the first day in the title is the day of the act
    record Named(String work, boolean dated) {}

    /// The work that a line of text names in the manner of any entry.
    static Optional<Named> find(String line) {
        return list().stream()
                .flatMap(each -> each.work(line).stream().map(work -> new Named(work, each.dated)))
                .findFirst();
    }

    /// The work that a line of text names in the manner of this entry.
    Optional<String> work(String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Map<String, String> groups = new HashMap<>();
        pattern.namedGroups().keySet().forEach(group -> groups.put(group, matcher.group(group)));
        groups.computeIfPresent("kind", (key, printed) -> kind(printed));
        return Optional.of(GROUP.matcher(work)
                .replaceAll(found -> Matcher.quoteReplacement(Objects.requireNonNull(groups.get(found.group(1))))));
    }

    private String kind(String printed) {
        String folded = Folded.of(printed);
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(folded::startsWith))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(folded);
    }

    /// Read when first needed: most commands never do.
    private static final class Loaded {

        static final List<OfficialNumber> ENTRIES =
                CatalogueFile.<List<Map<String, Object>>>read("official-numbers.yaml").stream()
                        .map(Loaded::entry)
                        .toList();

        @SuppressWarnings("unchecked") // a wrong catalogue fails here, loudly, in every test
        private static OfficialNumber entry(Map<String, Object> entry) {
            return new OfficialNumber(
                    (String) Objects.requireNonNull(entry.get("name")),
                    Pattern.compile(
                            (String) Objects.requireNonNull(entry.get("pattern")),
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    (Map<String, List<String>>) entry.getOrDefault("kinds", Map.of()),
                    (String) Objects.requireNonNull(entry.get("work")),
                    (Boolean) entry.getOrDefault("dated", true),
                    (List<List<String>>) entry.getOrDefault("examples", List.of()),
                    (List<String>) entry.getOrDefault("counterexamples", List.of()));
        }
    }
}
