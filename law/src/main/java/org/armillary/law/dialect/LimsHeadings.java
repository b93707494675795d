package org.armillary.law.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;

/// The headings open at a place of a LIMS text, by level.
final class LimsHeadings {

    /// What labels call the divisions of an act, in English and French; a French `SECTION` is a division.
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("part", "part"),
            Map.entry("partie", "part"),
            Map.entry("division", "division"),
            Map.entry("section", "division"),
            Map.entry("subdivision", "subdivision"),
            Map.entry("sous-section", "subdivision"),
            Map.entry("chapter", "chapter"),
            Map.entry("chapitre", "chapter"),
            Map.entry("title", "title"),
            Map.entry("titre", "title"),
            Map.entry("article", "article"));

    private record Open(int level, Unit unit) {}

    private final Vessel outer;
    private final LimsBody body;
    private final Deque<Open> open = new ArrayDeque<>();

    LimsHeadings(Vessel outer, LimsBody body) {
        this.outer = outer;
        this.body = body;
    }

    /// The unit that what comes next belongs to.
    Vessel current() {
        return open.isEmpty() ? outer : open.getLast().unit;
    }

    /// Opens the unit of a heading, after closing those of its level and below.
    void open(Element heading) {
        int level = heading.find("level")
                .filter(each -> each.matches("\\d"))
                .map(Integer::parseInt)
                .orElse(9);
        while (!open.isEmpty() && open.getLast().level >= level) {
            open.removeLast();
        }
        List<Node> num = body.childLine(heading, "Label");
        String name = num.isEmpty() ? "crossHeading" : kind(Names.text(heading, "Label"));
        Unit unit = Unit.of(name).num(num);
        switch (current()) {
            case Unit around -> around.add(unit);
            case Flow ignored -> throw new IllegalStateException("headings open in units only");
        }
        body.headings(heading, unit);
        open.addLast(new Open(level, unit));
    }

    /// The kind of division a label names.
    static String kind(String label) {
        for (String word : label.toLowerCase(Locale.ROOT).split("[\\s\\u00A0]+")) {
            String kind = KINDS.get(word);
            if (kind != null) {
                return kind;
            }
        }
        return "division";
    }
}
