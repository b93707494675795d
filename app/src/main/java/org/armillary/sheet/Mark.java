package org.armillary.sheet;

/// How well what a cell says is known.
public enum Mark {
    /// There is nothing to know: a name, a heading, an empty cell.
    NONE,
    /// It rests on a text or page that was read.
    VERIFIED,
    /// It does not.
    UNVERIFIED,
    /// A program found it in a text.
    COMPUTED
}
