package org.armillary.law.citation;

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
/// @param target the part that is changed; for an insertion the part that is put in
/// @param position where new text goes, for an insertion: after or before which part
/// @param old the words that are replaced or deleted, where only words are
/// @param fresh the new text
public record Modification(
        Operation operation,
        int start,
        int end,
        Optional<String> eId,
        Target target,
        Optional<Position> position,
        Optional<Stretch> old,
        Optional<Stretch> fresh) {

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
    /// @param part what it goes behind or before
    public record Position(boolean after, Target part) {}

    /// A stretch of the outline's text.
    ///
    /// @param start first UTF-16 index
    /// @param end end UTF-16 index, exclusive
    public record Stretch(int start, int end) {}
}
