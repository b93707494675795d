package org.armillary.law.citation;

import java.util.Optional;

/// What a reference points to.
public sealed interface Target {

    /// A part of the same document.
    ///
    /// @param eId the part's identifier in this document
    record Internal(String eId) implements Target {}

    /// Another work, or a part of one.
    ///
    /// @param work address of the work, such as `/akn/eu/act/regulation/2016/679`
    /// @param official the publisher's own identifier, where the form gives one: `OJ:L:2016:119:1`,
    ///     `/us/usc/t42/s1396a`, `urn:lex:br:federal:lei:2002-01-10;10406`, a link code
    /// @param eId the part by the naming convention of its tradition, such as `art_6__para_2`
    record External(String work, Optional<String> official, Optional<String> eId) implements Target {}

    /// Nothing that can be named with enough certainty.
    ///
    /// @param reason why, for people: "no act of this title is known", "two articles 5 in this document"
    record Unknown(String reason) implements Target {}
}
