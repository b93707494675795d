package org.armillary.graph;

import org.armillary.law.akn.Outline;
import org.armillary.law.reading.Annotations;
import org.armillary.law.reading.Annotator;

/// What reads the words of texts: the law library.
///
/// The graph depends on this and not on the library's finders, so that a test can say what a text says.
public interface Annotating {

    /// What the words of a document say. Called from several threads.
    Annotations annotate(Outline outline);

    /// The law library, whose catalogues are loaded when the first document comes.
    static Annotating standard() {
        final class Loaded {
            static final Annotator ANNOTATOR = Annotator.standard();
        }
        return outline -> Loaded.ANNOTATOR.annotate(outline);
    }
}
