package org.armillary.query;

/// How much of what is typed is read.
public final class Limits {

    /// UTF-16 characters.
    public static final int LENGTH = 8_000;

    /// Words, phrases and values.
    public static final int TERMS = 256;

    /// Brackets in brackets.
    public static final int DEPTH = 24;

    /// Clauses near each other, one in the other.
    public static final int NEAR = 8;

    /// Letters before an asterisk, in scripts with an alphabet.
    public static final int BEGINNING = 3;

    private Limits() {}
}
