package org.armillary.drafting;

/// What a phrase leans on, on one line, for documents that leave the site.
final class Provenance {

    private Provenance() {}

    /// `EU AI Act, Art. 50(1): People are told …`; a question mark stands before what nobody verified.
    static String of(Draft.Lean lean) {
        String place = lean.place().isEmpty() ? "" : ", " + lean.place();
        String says = lean.says().isEmpty() ? "" : ": " + lean.says();
        return (lean.verified() ? "" : "? ") + lean.instrument().shortName() + place + says;
    }
}
