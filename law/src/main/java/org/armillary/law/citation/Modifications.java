package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;

/// Finds the changes a document makes to other law.
///
/// Keeps no state between documents; one instance serves any number of threads.
public final class Modifications {

    private Modifications() {}

    /// With the packaged phrases.
    public static Modifications standard() {
        return new Modifications();
    }

    /// The modifications of a document, in the order of its text.
    ///
    /// @param references its references, in the order of its text
    public List<Modification> find(Outline outline, List<Reference> references) {
        AmendedLaw law = new AmendedLaw(outline, references);
        List<Modification> found = new ArrayList<>();
        List<Passage> passages = outline.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.isQuoted()) {
                continue;
            }
            switch (passage.kind()) {
                case HEADING -> law.heading(passage);
                case TEXT, TABLE_ROW -> law.text(i, passage, found);
                case NOTE, EDITORIAL -> {}
            }
        }
        return found;
    }
}
