package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.frbr.Language;

/// A document of one article, set down by hand: its paragraphs, and below it its items, which begin with a dash.
final class Sketch {

    private Sketch() {}

    static Outline of(Language language, String heading, List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<PlacedProvision> items = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        if (!heading.isEmpty()) {
            passages.add(passage("art_1", Passage.Kind.HEADING, heading, text));
        }
        for (String line : lines) {
            if (line.startsWith("- ")) {
                String eId = "art_1__point_" + (items.size() + 1);
                int start = text.length();
                passages.add(passage(eId, Passage.Kind.TEXT, line.substring(2), text));
                items.add(provision(eId, "point", start, text.length() - 1, Optional.of("art_1")));
            } else {
                passages.add(passage("art_1", Passage.Kind.TEXT, line, text));
            }
        }
        List<PlacedProvision> provisions = new ArrayList<>();
        provisions.add(provision("art_1", "article", 0, text.length() - 1, Optional.empty()));
        provisions.addAll(items);
        return Outline.of(text.toString(), language, provisions, passages);
    }

    private static PlacedProvision provision(String eId, String type, int start, int end, Optional<String> parent) {
        return new PlacedProvision(eId, type, Optional.empty(), Optional.empty(), start, end, parent);
    }

    private static Passage passage(String eId, Passage.Kind kind, String line, StringBuilder text) {
        int start = text.length();
        text.append(line).append('\n');
        return Passage.of(Optional.of(eId), kind, false, line, List.of(new Passage.Stretch(0, start)));
    }
}
