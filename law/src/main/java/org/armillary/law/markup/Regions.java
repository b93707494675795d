package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.layout.Role;
import org.jspecify.annotations.Nullable;

/// Tells which lines stand outside the numbering of the instrument: quoted law, contents, notes, tables, the closing
/// part.
final class Regions {
    /// Articles after a closing formula that prove it is none.
    private static final int REFUTING = 3;

    private final @Nullable Region[] byLine;

    private final List<PartStart> parts;
    private final int body;

    private Regions(List<Region> regions, List<PartStart> parts, int lines, int body) {
        this.parts = parts;
        this.body = body;
        this.byLine = new Region[lines];
        for (Region region : regions) {
            for (int i = region.from(); i < region.to(); i++) {
                byLine[i] = region;
            }
        }
    }

    static Regions find(LineLabels labels) {
        Grammar grammar = labels.grammar();
        CharSequence text = labels.text();
        List<LineShape> lines = labels.lines();
        boolean[] taken = new boolean[lines.size()];
        List<Region> found = new ArrayList<>();
        take(found, taken, tables(lines));
        take(found, taken, Quotations.find(labels));
        List<PartStart> parts = grammar.judgmentParts().find(text, lines, taken);
        take(found, taken, parts.stream().map(Regions::region).toList());
        take(found, taken, new Contents(labels).find());
        take(found, taken, notes(grammar, text, lines));
        take(found, taken, conclusions(labels));
        return new Regions(found, parts, lines.size(), body(grammar, text, lines));
    }

    private static Region region(PartStart part) {
        return new Region(Region.Kind.PART, part.from(), part.to());
    }

    /// Inside a quotation only tables are set apart.
    static Regions ofQuotation(List<LineShape> lines) {
        return new Regions(tables(lines), List.of(), lines.size(), 0);
    }

    private static void take(List<Region> found, boolean[] taken, List<Region> more) {
        for (Region region : more) {
            boolean free = true;
            for (int i = region.from(); i < region.to(); i++) {
                free &= !taken[i];
            }
            if (free || region.kind() == Region.Kind.CONCLUSIONS) {
                found.add(region);
                java.util.Arrays.fill(taken, region.from(), region.to(), true);
            }
        }
    }

    @Nullable
    Region at(int line) {
        return byLine[line];
    }

    /// The part of a judgment that begins on a line.
    @Nullable
    PartStart partAt(int line) {
        for (PartStart each : parts) {
            if (each.from() == line && byLine[line] != null && byLine[line].kind() == Region.Kind.PART) {
                return each;
            }
        }
        return null;
    }

    /// Index of the first line after the enacting formula; 0 where there is none.
    int body() {
        return body;
    }

    boolean[] closed() {
        boolean[] closed = new boolean[byLine.length];
        for (int i = 0; i < closed.length; i++) {
            closed[i] = byLine[i] != null;
        }
        return closed;
    }

    /// A formula past the first half of a document enacts something else.
    private static int body(Grammar grammar, CharSequence text, List<LineShape> lines) {
        List<String> formulas = grammar.tradition().phrases().enacting();
        for (int i = 0; i < lines.size() / 2 && !formulas.isEmpty(); i++) {
            LineShape shape = lines.get(i);
            if (shape.isParagraph()
                    && Phrases.begins(
                            formulas, text, shape.line().start(), shape.line().end())) {
                return i;
            }
        }
        return 0;
    }

    private static List<Region> tables(List<LineShape> lines) {
        List<Region> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).line().role() == Role.TABLE_ROW) {
                found.add(new Region(Region.Kind.TABLE, i, i + 1));
            }
        }
        return found;
    }

    private static List<Region> notes(Grammar grammar, CharSequence text, List<LineShape> lines) {
        List<String> openings = grammar.tradition().phrases().notes();
        List<Region> found = new ArrayList<>();
        for (int i = 0; i < lines.size() && !openings.isEmpty(); i++) {
            LineShape shape = lines.get(i);
            if (shape.isParagraph()
                    && Phrases.begins(
                            openings, text, shape.line().start(), shape.line().end())) {
                int to = i + 1;
                while (to < lines.size() && !lines.get(to).isParagraph()) {
                    to++;
                }
                found.add(new Region(Region.Kind.NOTE, i, to));
            }
        }
        return found;
    }

    /// The closing part runs from its formula to the next annex; articles after it refute it.
    private static List<Region> conclusions(LineLabels labels) {
        CharSequence text = labels.text();
        List<LineShape> lines = labels.lines();
        List<String> openings = labels.grammar().tradition().phrases().conclusions();
        for (int i = lines.size() - 1; i >= 0 && !openings.isEmpty(); i--) {
            LineShape shape = lines.get(i);
            if (shape.isParagraph()
                    && Phrases.begins(
                            openings, text, shape.line().start(), shape.line().end())) {
                int from = i;
                for (int j = i - 1; j >= Math.max(0, i - 6); j--) {
                    LineShape above = lines.get(j);
                    if (Phrases.begins(
                            openings, text, above.line().start(), above.line().end())) {
                        from = j;
                    }
                }
                int to = closing(labels, i);
                return to < 0 ? List.of() : List.of(new Region(Region.Kind.CONCLUSIONS, from, to));
            }
        }
        return List.of();
    }

    private static int closing(LineLabels labels, int from) {
        List<LineShape> lines = labels.lines();
        int basic = 0;
        for (int i = from + 1; i < lines.size(); i++) {
            LineShape shape = lines.get(i);
            for (Label label : labels.at(i)) {
                boolean alone = label.rest() >= shape.line().end();
                if (alone && label.form().opensAnnex()) {
                    return i;
                }
                boolean worded =
                        label.form().worded() != null && label.form().worded().basic();
                basic += worded && shape.isParagraph() ? 1 : 0;
                if (worded && (alone || basic > REFUTING)) {
                    return -1;
                }
            }
        }
        return lines.size();
    }
}
