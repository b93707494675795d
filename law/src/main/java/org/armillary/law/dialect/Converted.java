package org.armillary.law.dialect;

import java.util.List;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.frbr.Language;
import org.armillary.law.layout.Format;

/// An official document as Akoma Ntoso.
///
/// @param format what it was written in
/// @param document the reading: numbered with eIds, identified, valid against the OASIS schema
/// @param language the language of its text, `und` where the document does not say
/// @param oddities what the reader did not expect, in the order found
public record Converted(Format format, AknDocument document, Language language, List<Oddity> oddities) {

    public Converted {
        oddities = List.copyOf(oddities);
    }
}
