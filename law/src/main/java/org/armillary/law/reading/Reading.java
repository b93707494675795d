package org.armillary.law.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Identification;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.frbr.Expression;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;
import org.armillary.law.layout.Notice;

/// What the engine made of a document.
///
/// @param source what was read
/// @param outline its text, provisions and prose; for plain text the text is the input itself with line ends as `\n`,
///     for official XML the rendering of the document, a line for each block
/// @param document its Akoma Ntoso form
/// @param metadata what the format says of the document itself, by Dublin Core name
/// @param notices what was uncertain, with its place in `text`
public record Reading(
        Source source, Outline outline, AknDocument document, Map<String, String> metadata, List<Notice> notices) {

    public Reading {
        metadata = Map.copyOf(metadata);
        notices = List.copyOf(notices);
    }

    /// Its plain text.
    public String text() {
        return outline.text();
    }

    /// Its main language, `und` where it can't be told.
    public Language language() {
        return outline.language();
    }

    /// Every provision that has an eId, in document order, with its place in the text.
    public List<PlacedProvision> provisions() {
        return outline.provisions();
    }

    /// Which expression of which work the document says it is; empty where its addresses follow another convention.
    public Optional<Identification> identification() {
        return Identification.of(document);
    }

    /// Which expression of which work it is; empty where nobody said and the document carries a place-holder.
    public Optional<Expression> expression() {
        return identification().map(Identification::expression).filter(each -> !isPlaceHolder(each.work()));
    }

    private static boolean isPlaceHolder(Work work) {
        return work.jurisdiction().equals(Jurisdiction.UNKNOWN) && work.date().equals(Work.NO_DATE);
    }
}
