package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.frbr.Language;

/// Norms as lines that a test can say: "obligation of the keeper: notify the Board; where it rains; 2 day after the
/// storm".
final class NormLines {

    private static final Norms NORMS = Norms.standard();

    private NormLines() {}

    /// The norms of one paragraph of prose.
    static List<String> of(String text, String language) {
        return of(Optional.of("sec_1"), List.of("sec_1|section|1|" + text), language);
    }

    /// The norms of provisions.
    ///
    /// @param provisions of each `eId|type|num|words`; one that stands again holds closing words
    static List<String> of(List<String> provisions, String language) {
        return of(Optional.empty(), provisions, language);
    }

    private static List<String> of(Optional<String> only, List<String> provisions, String language) {
        Outline outline = outline(provisions, language);
        List<String> lines = new ArrayList<>();
        for (Norm each : NORMS.find(outline, List.of())) {
            String at = only.isPresent() ? "" : each.eId().orElse("-") + ": ";
            lines.add(at + line(each, outline.text()));
        }
        return lines;
    }

    static Outline outline(List<String> provisions, String language) {
        StringBuilder text = new StringBuilder();
        List<PlacedProvision> places = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (String each : provisions) {
            String[] parts = each.split("\\|", 4);
            int start = text.length();
            text.append(parts[3]).append('\n');
            passages.add(Passage.of(
                    Optional.of(parts[0]), Passage.Kind.TEXT, false, parts[3], List.of(new Passage.Stretch(0, start))));
            starts.add(start);
        }
        Map<String, Integer> ends = new HashMap<>();
        for (int i = 0; i < provisions.size(); i++) {
            String[] parts = provisions.get(i).split("\\|", 4);
            int end = starts.get(i) + parts[3].length();
            for (int cut = parts[0].length(); cut >= 0; cut = parts[0].lastIndexOf("__", cut - 1)) {
                ends.put(parts[0].substring(0, cut), end);
            }
        }
        for (int i = 0; i < provisions.size(); i++) {
            String[] parts = provisions.get(i).split("\\|", 4);
            int end = Objects.requireNonNull(ends.get(parts[0]));
            int cut = parts[0].lastIndexOf("__");
            places.add(new PlacedProvision(
                    parts[0],
                    parts[1],
                    Optional.of(parts[2]),
                    Optional.empty(),
                    starts.get(i),
                    end,
                    cut < 0 ? Optional.empty() : Optional.of(parts[0].substring(0, cut))));
        }
        return Outline.of(text.toString(), Language.parse(language), places, passages);
    }

    static String line(Norm norm, String text) {
        StringBuilder line = new StringBuilder(norm.modality().name().toLowerCase(Locale.ROOT));
        norm.bearer().ifPresent(part -> line.append(" of ").append(part.of(text)));
        norm.action().ifPresent(part -> line.append(": ").append(flat(part.of(text))));
        for (Norm.Condition each : norm.conditions()) {
            line.append("; ")
                    .append(each.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append(' ')
                    .append(flat(text.substring(each.start(), each.end())));
        }
        return line.toString();
    }

    static String flat(String words) {
        return words.replace('\n', ' ');
    }
}
