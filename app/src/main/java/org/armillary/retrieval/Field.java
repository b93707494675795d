package org.armillary.retrieval;

/// How a text is cut into what can be matched, and how BM25 weighs it.
public enum Field {
    /// Words without endings and stop words.
    WORDS,
    /// Two such words, one after the other: most terms of law are.
    PAIRS,
    /// Two words as they are written, stop words too: wording that was copied.
    SURFACE,
    /// Five characters in a row within a word: parts of compounds, other endings.
    GRAMS;

    /// How soon a word that is repeated stops to count more (BM25's k1).
    public static final float SATURATION = 1.2f;

    /// How much a long text must say more often what it says (BM25's b).
    public static final float LENGTH = 0.65f;
}
