package org.armillary.law.citation;

import java.util.List;
import java.util.Optional;

/// One change that a text makes to law: a textual modification of Akoma Ntoso.
///
/// "in paragraph 1, point (b) is replaced by the following: …" under "Article 5 is amended as follows" replaces
/// `art_5__para_1__point_b`.
///
/// @param operation what is done
/// @param start first UTF-16 index of the instruction in the outline's text
/// @param end end UTF-16 index of the instruction, exclusive; the new text follows it
/// @param eId the provision the instruction stands in
/// @param target the law that is changed, and in it the part; unknown where the text does not say which law
/// @param part identifier of the part that is changed; for an insertion of the part that takes in what is new; empty
///     for the whole law. A heading or an introductory part has one of its own: `art_5__heading`,
///     `art_5__para_1__intro`
/// @param position where new text goes, for an insertion that says so: behind or before which part
/// @param additions identifiers of the parts that are put in or get a new number, where the text shows them
/// @param old the words that are replaced or deleted, where only words are
/// @param fresh the new text or words
public record Modification(
        Operation operation,
        int start,
        int end,
        Optional<String> eId,
        Target target,
        String part,
        Optional<Position> position,
        List<String> additions,
        Optional<Stretch> old,
        Optional<Stretch> fresh) {

    public Modification {
        additions = List.copyOf(additions);
    }

    /// Kinds of textual modification. Source: Akoma Ntoso 3.0, `TextualMods`.
    public enum Operation {
        REPEAL,
        SUBSTITUTION,
        INSERTION,
        RENUMBERING,
        SPLIT,
        JOIN
    }

    /// Where an insertion goes.
    ///
    /// @param after whether behind the part, else before it
    /// @param eId the part it goes behind or before
    public record Position(boolean after, String eId) {}

    /// A stretch of the outline's text.
    ///
    /// @param start first UTF-16 index
    /// @param end end UTF-16 index, exclusive
    public record Stretch(int start, int end) {}
}
