package org.armillary.law.citation;

import java.util.List;
import org.armillary.law.akn.Outline;

/// Finds the changes a document makes to other law.
public final class Modifications {

    private Modifications() {}

    /// With the packaged forms.
    public static Modifications standard() {
        return new Modifications();
    }

    /// The modifications of a document, in the order of its text.
    ///
    /// @param references its references
    public List<Modification> find(Outline outline, List<Reference> references) {
        return List.of();
    }
}
