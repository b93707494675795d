package org.armillary.corpus;

import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Identification;
import org.armillary.law.frbr.Expression;

/// A document that names its work and expression: where the engine put place-holders, what was found out or said
/// takes their place, in the document and in each of its attachments.
final class IdentifiedDocument {

    private IdentifiedDocument() {}

    static AknDocument of(AknDocument document, Identity identity) {
        return Identification.of(Expression.parse(identity.expression()), Optional.of(identity.title()))
                .applyTo(document);
    }
}
