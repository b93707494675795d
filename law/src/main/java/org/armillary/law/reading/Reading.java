package org.armillary.law.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Identification;
import org.armillary.law.frbr.Language;
import org.armillary.law.layout.Notice;

/// What the engine made of a document.
///
/// @param source what was read
/// @param text its plain text; for plain text the input itself with line ends as `\n`, for official XML the rendering
///     of the document, a line for each block
/// @param language its main language, `und` where it can't be told
/// @param document its Akoma Ntoso form
/// @param provisions every provision that has an eId, in document order, with its place in `text`
/// @param metadata what the format says of the document itself, by Dublin Core name
/// @param notices what was uncertain, with its place in `text`
public record Reading(
        Source source,
        String text,
        Language language,
        AknDocument document,
        List<PlacedProvision> provisions,
        Map<String, String> metadata,
        List<Notice> notices) {

    public Reading {
        provisions = List.copyOf(provisions);
        metadata = Map.copyOf(metadata);
        notices = List.copyOf(notices);
    }

    /// Which expression of which work the document says it is; empty where its addresses follow another convention.
    public Optional<Identification> identification() {
        return Identification.of(document);
    }
}
