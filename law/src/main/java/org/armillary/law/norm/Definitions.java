package org.armillary.law.norm;

import java.util.List;
import org.armillary.law.akn.Outline;

/// Finds the definitions of a document.
public final class Definitions {

    private Definitions() {}

    /// With the packaged markers.
    public static Definitions standard() {
        return new Definitions();
    }

    /// The definitions of a document, in the order of its text.
    public List<Definition> find(Outline outline) {
        return List.of();
    }
}
