package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.layout.Layout;
import org.armillary.law.layout.Line;
import org.armillary.law.layout.Notice;
import org.armillary.law.layout.Role;

/// Finds the hierarchy of a layout: which provision each line belongs to. Never refuses and never throws; what it can't
/// place stays text.
public final class Markup {

    private final Catalogue catalogue;

    /// @param catalogue the traditions to choose from
    public Markup(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Marks a layout up.
    public Marked mark(Layout layout) {
        return mark(layout, false);
    }

    /// Marks a layout up.
    ///
    /// @param judgment whether it is known to be a judgment; otherwise the document itself tells
    public Marked mark(Layout layout, boolean judgment) {
        List<Line> body = new ArrayList<>(layout.lines().size());
        for (Line line : layout.lines()) {
            if (line.role() == Role.BODY || line.role() == Role.TABLE_ROW) {
                body.add(line);
            }
        }
        List<LineShape> lines = LineShapes.of(layout, body);
        CourtChoice courts = new CourtChoice(catalogue, layout);
        Grammar grammar = judgment
                ? courts.get(lines)
                : courts.find(lines).orElseGet(() -> new Choice(catalogue, layout).best(lines));
        List<Notice> notices = new ArrayList<>();
        List<Content> content = new Reader(grammar, layout.text(), notices).read(lines);
        return new Marked(layout, grammar.tradition().name(), content, notices);
    }
}
