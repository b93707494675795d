package org.armillary.catalogue;

import java.net.URI;

/// What a fact rests on.
public sealed interface SourceRef {

    /// A place in a register or corpus that `catalogues/registers` describes.
    ///
    /// @param register its id
    /// @param at document, row or page in it; may be empty
    /// @param note what it holds; may be empty
    record InRegister(String register, String at, String note) implements SourceRef {}

    /// A page.
    ///
    /// @param uri its address
    /// @param note what it holds; may be empty
    record AtAddress(URI uri, String note) implements SourceRef {}

    /// A page that was read and whose address was not kept: it has to be found again before anyone relies on it.
    record Lost(String what) implements SourceRef {}

    /// No source.
    record GeneralKnowledge() implements SourceRef {}
}
