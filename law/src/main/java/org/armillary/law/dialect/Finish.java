package org.armillary.law.dialect;

import org.armillary.law.akn.Akn;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.EIdNumber;
import org.armillary.law.akn.EIdNumbering;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Rendering;

/// The last step of every reader: the root element around the document, and eIds.
final class Finish {

    private Finish() {}

    /// The whole document, numbered.
    ///
    /// @param document element of a document type, such as `act`
    static AknDocument document(Element document) {
        return EIdNumbering.number(new AknDocument(ElementBuilder.of("akomaNtoso")
                .with("xmlns", Akn.NAMESPACE)
                .add(document)
                .build()));
    }

    /// The name of an attachment among the components of its work: its kind and number, such as `annex_III`.
    ///
    /// @param attachment the attachment so far, with its `num` where it has one
    /// @param position its position among the attachments, from 1
    static String component(String kind, ElementBuilder attachment, int position) {
        String number = attachment
                .build()
                .child("num")
                .map(num -> EIdNumber.of(Rendering.line(num)))
                .orElse("");
        return kind + "_" + (number.isEmpty() ? Integer.toString(position) : number);
    }
}
