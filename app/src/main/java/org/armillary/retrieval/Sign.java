package org.armillary.retrieval;

/// What speaks for a passage as an answer to a question.
public enum Sign {
    /// BM25 of its wording as written.
    SURFACE,
    /// BM25 of its character grams.
    GRAMS,
    /// BM25 of the words of its best span.
    SPAN,
    /// What part of the question's rarity it has, 0 to 1.
    COVERAGE,
    /// Words and pairs for each bit of rarity that the question has: comparable between questions.
    SHARE,
    /// Likeness in meaning, about 0 to 1.
    MEANING,
    /// Words and pairs of the passages before and after it, together.
    BESIDE,
    /// Words and pairs of the passages two places away, the better one.
    NEARBY,
    /// Likeness in meaning of the passage before or after it, the better one.
    BESIDE_MEANING,
    /// How far its length is from that of most provisions that say one thing, about thirty words, by the square of
    /// the logarithm: headings say too little, and a text that says much says anything. At most 9.
    LENGTH,
    /// The question names the text it stands in.
    NAMED,
    /// The question cites its number.
    NUMBERED,
    /// What the other signs say together and no weighted sum of them can, by a [Forest].
    TOGETHER;

    /// The name as it stands in the file of weights.
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
