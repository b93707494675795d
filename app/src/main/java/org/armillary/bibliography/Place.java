package org.armillary.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armillary.law.frbr.EId;
import org.armillary.law.frbr.EId.Segment;

/// A provision as its identifier tells of it: `art_6__para_3__point_a`.
///
/// @param eId the identifier
/// @param units the steps by which it is cited, the outermost first: from the basic unit on, with the annex before it
public record Place(String eId, List<Unit> units) {

    /// Units whose numbers run through a whole text: what is around them is not cited, but annexes are.
    private static final Set<String> BASIC = Set.of("art", "sec", "rule", "rec");

    private static final Set<String> ANNEXES = Set.of("annex", "att", "sched", "schedule", "app", "appendix");

    /// Steps that nobody cites: they have no number in the text.
    private static final Set<String> SILENT = Set.of(
            "list",
            "intro",
            "content",
            "wrapUp",
            "wrap",
            "body",
            "mainBody",
            "preamble",
            "recs",
            "cits",
            "alinea",
            "hcontainer",
            "block",
            "p",
            "doc",
            "cmp",
            "background",
            "motivation",
            "decision",
            "header",
            "introduction",
            "remedies",
            "arguments",
            "conclusions");

    public Place {
        units = List.copyOf(units);
    }

    /// A step.
    ///
    /// @param kind as identifiers abbreviate it, such as `art`
    /// @param number as cleaned for identifiers, such as `6` or `a`
    public record Unit(String kind, String number) {

        boolean isAnnex() {
            return ANNEXES.contains(kind);
        }

        boolean isBasic() {
            return BASIC.contains(kind);
        }
    }

    /// Whose sections are parts of chapters and not numbered through.
    private static final Set<String> SECTIONS_IN_CHAPTERS = Set.of("eu", "coe", "un", "int", "zz");

    /// The place of an identifier; whatever it is, there is one.
    ///
    /// @param jurisdiction as in FRBR URIs: what a section is differs
    public static Place of(String eId, String jurisdiction) {
        List<Unit> units = new ArrayList<>();
        boolean sectionsInChapters = SECTIONS_IN_CHAPTERS.contains(jurisdiction);
        for (Segment segment : new EId(eId).segments()) {
            if (SILENT.contains(segment.prefix()) || segment.number().isEmpty()) {
                continue;
            }
            Unit unit = new Unit(segment.prefix(), segment.number().replace('-', ' '));
            if (unit.isBasic() && !(sectionsInChapters && unit.kind().equals("sec"))) {
                units.removeIf(each -> !each.isAnnex());
            }
            units.add(unit);
        }
        return new Place(eId, units);
    }
}
