package org.armillary.law.norm;

import java.util.List;
import org.armillary.law.akn.Outline;

/// Finds the norms of a document.
public final class Norms {

    private Norms() {}

    /// With the packaged markers.
    public static Norms standard() {
        return new Norms();
    }

    /// The norms of a document, in the order of its text.
    ///
    /// @param definitions its definitions, which are no norms
    public List<Norm> find(Outline outline, List<Definition> definitions) {
        return List.of();
    }
}
