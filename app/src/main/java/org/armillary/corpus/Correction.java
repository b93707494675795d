package org.armillary.corpus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What a person says is wrong with the structure of a text. A correction changes which provision words belong to and
/// what the provision is; it never changes, adds or takes away a word.
///
/// Each names its provision twice: by eId, and by the digest of its words ([Corrections#digest]), so that it finds it
/// again in another reading and never hits another one.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "correction")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Correction.Retype.class, name = "retype"),
    @JsonSubTypes.Type(value = Correction.Renumber.class, name = "renumber"),
    @JsonSubTypes.Type(value = Correction.Rehead.class, name = "rehead"),
    @JsonSubTypes.Type(value = Correction.Indent.class, name = "indent"),
    @JsonSubTypes.Type(value = Correction.Outdent.class, name = "outdent"),
    @JsonSubTypes.Type(value = Correction.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = Correction.Split.class, name = "split")
})
public sealed interface Correction {

    /// The provision, as it is called in the text the person looked at.
    String eId();

    /// Digest of its words.
    String digest();

    /// What it says, in English, for a terminal: `art_2 is a section`.
    default String describe() {
        return switch (this) {
            case Retype retype -> eId() + " is a " + retype.type();
            case Renumber renumber -> eId() + " has the number '" + renumber.num() + "'";
            case Rehead rehead -> eId() + " has the heading '" + rehead.heading() + "'";
            case Indent indent -> eId() + " belongs to the provision before it";
            case Outdent outdent -> eId() + " follows the provision around it";
            case Merge merge -> eId() + " is no provision of its own";
            case Split split -> eId() + " is two provisions";
        };
    }

    /// It is another kind of unit.
    ///
    /// @param type as Akoma Ntoso calls it (`article`, `paragraph`, …), or a word of one's own
    record Retype(String eId, String digest, String type) implements Correction {}

    /// Its number ends elsewhere.
    ///
    /// @param num the number as printed: the first words of the provision, or empty where they are no number
    record Renumber(String eId, String digest, String num) implements Correction {}

    /// Its heading ends elsewhere.
    ///
    /// @param heading the first words after its number, or empty where they are no heading
    record Rehead(String eId, String digest, String heading) implements Correction {}

    /// It belongs to the provision before it, as its last part.
    record Indent(String eId, String digest) implements Correction {}

    /// It does not belong to the provision around it, but follows it; what comes after it inside follows with it.
    record Outdent(String eId, String digest) implements Correction {}

    /// It is no provision of its own: its words belong to what stands before it.
    record Merge(String eId, String digest) implements Correction {}

    /// Another provision of its kind begins inside it.
    ///
    /// @param block which block of its own text, from 0
    /// @param offset UTF-16 index in that block's text
    /// @param num number of the new provision: the first words from there, or empty
    record Split(String eId, String digest, int block, int offset, String num) implements Correction {}
}
