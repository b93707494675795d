package org.armillary.web;

/// A link from or to a provision, as a row.
///
/// @param type name of the kind of link: `cites`, `amends`, …
/// @param label what stands at the other end
/// @param language BCP 47 tag of the label and the words
/// @param href address of the other end; empty where it is not held
/// @param note what else is to be said: that it cites a part, that it is not held
/// @param before words before the reference
/// @param cited the reference
/// @param after words behind it
/// @param work the work at the other end
public record Tie(
        String type,
        String label,
        String language,
        String href,
        String note,
        String before,
        String cited,
        String after,
        String work) {

    /// The same with something more to be said of it.
    Tie noted(String more) {
        String both = note.isEmpty() || more.isEmpty() ? note + more : note + " · " + more;
        return new Tie(type, label, language, href, both, before, cited, after, work);
    }
}
