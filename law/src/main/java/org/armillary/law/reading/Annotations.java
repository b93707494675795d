package org.armillary.law.reading;

import java.util.List;
import org.armillary.law.citation.Modification;
import org.armillary.law.citation.Reference;
import org.armillary.law.norm.Definition;
import org.armillary.law.norm.Norm;

/// What the words of a document say: what they point to, what they change, what they mean and who must do what.
///
/// @param references in the order of the text
/// @param modifications in the order of the text
/// @param definitions in the order of the text
/// @param norms in the order of the text
public record Annotations(
        List<Reference> references, List<Modification> modifications, List<Definition> definitions, List<Norm> norms) {

    /// Nothing found.
    public static final Annotations NONE = new Annotations(List.of(), List.of(), List.of(), List.of());

    public Annotations {
        references = List.copyOf(references);
        modifications = List.copyOf(modifications);
        definitions = List.copyOf(definitions);
        norms = List.copyOf(norms);
    }
}
