package org.armillary.law.reading;

import java.util.List;
import org.armillary.law.akn.Outline;
import org.armillary.law.citation.Citations;
import org.armillary.law.citation.Modifications;
import org.armillary.law.citation.Reference;
import org.armillary.law.norm.Definition;
import org.armillary.law.norm.Definitions;
import org.armillary.law.norm.Norms;

/// Reads the words of a document: references, modifications, definitions, norms.
///
/// Keeps no state between documents; one instance serves any number of threads.
public final class Annotator {

    private final Citations citations;
    private final Modifications modifications;
    private final Definitions definitions;
    private final Norms norms;

    private Annotator(Citations citations, Modifications modifications, Definitions definitions, Norms norms) {
        this.citations = citations;
        this.modifications = modifications;
        this.definitions = definitions;
        this.norms = norms;
    }

    /// With the packaged catalogues.
    public static Annotator standard() {
        return new Annotator(Citations.standard(), Modifications.standard(), Definitions.standard(), Norms.standard());
    }

    /// What the words of a document say.
    public Annotations annotate(Outline outline) {
        List<Reference> references = citations.find(outline);
        List<Definition> defined = definitions.find(outline);
        return new Annotations(
                references, modifications.find(outline, references), defined, norms.find(outline, defined));
    }
}
