package org.armillary.catalogue;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// A body or forum in which norms on AI are made.
///
/// @param id its permanent name in the catalogue
/// @param name its name
/// @param shortName what people call it
/// @param kind what it is
/// @param founded when
/// @param ended when it ended or merged into another
/// @param members who belongs to it, in words
/// @param count number of members, where known
/// @param states codes of the states its binding rules hold in without an act of their own; empty where none do
/// @param rules what its outputs bind to
/// @param rulesNote in words; may be empty
/// @param scope what of AI it deals with
/// @param uri its site
/// @param adherence who joined and left
/// @param note what else has to be said; may be empty
/// @param sources what it rests on
/// @param verified whether it rests on a source that was read
public record Body(
        String id,
        String name,
        String shortName,
        Kind kind,
        Optional<PartialDate> founded,
        Optional<PartialDate> ended,
        String members,
        Optional<Integer> count,
        List<String> states,
        Rules rules,
        String rulesNote,
        String scope,
        Optional<URI> uri,
        List<Adherence> adherence,
        String note,
        List<SourceRef> sources,
        boolean verified) {

    public Body {
        states = List.copyOf(states);
        adherence = List.copyOf(adherence);
        sources = List.copyOf(sources);
    }

    /// What a body is.
    public enum Kind {
        ORGANISATION,
        UNION,
        FORUM,
        SUMMIT,
        NETWORK,
        EXPERT_PANEL,
        STANDARDS_BODY,
        PARTNERSHIP,
        CONFERENCE
    }

    /// How its outputs bind.
    public enum Rules {
        BINDING,
        NON_BINDING,
        BOTH,
        TECHNICAL,
        NONE
    }
}
