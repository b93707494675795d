package org.armillary.law.markup;

import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Passage;
import org.armillary.law.layout.Notice;

/// A marked-up document in its Akoma Ntoso form, and which unit became which provision.
///
/// @param document the Akoma Ntoso document
/// @param units every unit that is a provision of the document, in document order; text quoted from other law is not
/// @param passages its running prose, with its places in the layout's text
/// @param notices what the assembly adds to the notices of the markup
public record Assembled(AknDocument document, List<Identified> units, List<Passage> passages, List<Notice> notices) {

    public Assembled {
        units = List.copyOf(units);
        passages = List.copyOf(passages);
        notices = List.copyOf(notices);
    }

    /// The same with another form of the document.
    public Assembled with(AknDocument other) {
        return new Assembled(other, units, passages, notices);
    }

    /// A unit with its identifier.
    ///
    /// @param unit the unit
    /// @param eId its identifier in the document
    /// @param parent identifier of the provision it stands in
    public record Identified(Unit unit, String eId, Optional<String> parent) {

        /// What kind of unit it is, in the words of the standard: `subparagraph`, `crossHeading`, `annex`.
        public String type() {
            return HierarchyAssembler.word(unit.type());
        }

        /// Its heading on one line.
        ///
        /// @param text the layout's text
        public Optional<String> heading(String text) {
            return unit.heading().map(heading -> {
                StringBuilder line = new StringBuilder();
                heading.stretches()
                        .forEach(each -> line.append(line.isEmpty() ? "" : " ").append(text, each.start(), each.end()));
                return line.toString();
            });
        }
    }
}
