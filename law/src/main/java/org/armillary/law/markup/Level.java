package org.armillary.law.markup;

import java.util.List;
import java.util.Set;

/// One level of a tradition: what its units are, how their labels look, where their headings stand.
///
/// @param index its place among the tradition's levels, outermost first
/// @param unit the units of this level
/// @param labels how their numbers are printed
/// @param headings where their headings may stand, the usual place first; empty where they have none
/// @param text whether running text may begin on the label's line
/// @param zone the part of a document the level belongs to
/// @param basic whether it is the unit that the whole instrument is made of (article, section)
/// @param grouping whether bare numbers (`I.`, `A.`) with a title group units above the basic one
/// @param anew whether its numbers begin anew under each parent, rather than run through
/// @param first the number it usually begins with: 2 where the first unit of a sequence is printed without one
record Level(
        int index,
        UnitType unit,
        List<LabelPattern> labels,
        List<Heading> headings,
        boolean text,
        Set<Zone> zone,
        boolean basic,
        boolean anew,
        boolean grouping,
        int first) {

    /// Where a heading stands.
    enum Heading {
        /// On the lines after the label.
        BELOW,
        /// On the label's line.
        BESIDE,
        /// On the line before the label (marginal notes).
        BEFORE,
        /// In brackets after the label: 제2조(정의).
        BRACKETS,
        /// At the start of the text, closed by a dash: `(a) Short title.—`.
        INLINE
    }

    /// Parts of a document with numbering worlds of their own.
    enum Zone {
        PREAMBLE,
        BODY,
        ANNEX
    }

    Level {
        labels = List.copyOf(labels);
        headings = List.copyOf(headings);
        zone = Set.copyOf(zone);
    }

    /// Annexes and their like open a numbering world of their own.
    boolean opensAnnex() {
        return switch (unit) {
            case ANNEX, SCHEDULE, APPENDIX, SUPPLEMENT -> true;
            default -> false;
        };
    }

    boolean mayHave(Heading place) {
        return headings.contains(place);
    }

    boolean isWorded() {
        return labels.getFirst().isWorded();
    }

    /// A level above the basic one that groups units.
    boolean isContainer() {
        return !basic
                && (grouping || isWorded())
                && switch (unit) {
                    case BOOK,
                            PART,
                            SUBPART,
                            TITLE,
                            SUBTITLE,
                            CHAPTER,
                            SUBCHAPTER,
                            DIVISION,
                            SUBDIVISION,
                            SECTION,
                            SUBSECTION,
                            ARTICLE -> true;
                    default -> opensAnnex();
                };
    }
}
