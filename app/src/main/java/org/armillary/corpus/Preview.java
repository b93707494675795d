package org.armillary.corpus;

import java.util.Optional;
import org.armillary.law.akn.Rendering;

/// What a document is, read without taking it in.
///
/// @param says what it says of itself, as statements
/// @param missing whether it leaves open which expression of which work it is
/// @param official whether its format is a publisher's own structure, whose word on its identity is to be trusted
/// @param provisions how many were found
/// @param text its words, metadata left out
public record Preview(Statements says, boolean missing, boolean official, int provisions, String text) {

    static Preview of(Engine.Draft draft, String fileName) {
        Identification found = Identification.of(draft, Statements.NONE, fileName);
        Rendering rendering = Rendering.of(draft.document());
        return new Preview(
                found.proposal(),
                !found.missing().isEmpty(),
                Stamp.isOfficial(draft.format()),
                rendering.provisions().size(),
                rendering.text());
    }

    /// The work it says it is, where it says so.
    public Optional<String> work() {
        return says.find("work");
    }
}
