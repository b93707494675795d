package org.armillary.query;

/// How far apart two clauses may stand.
///
/// The index knows words and no sentences, so that a sentence is [#SENTENCE] words and a paragraph [#PARAGRAPH], both
/// within one provision.
///
/// @param words at most so many words between the beginning of one and the end of the other, from 1 to [#MOST]
/// @param inOrder whether the left one must stand first: `pre/5`
public record Distance(int words, boolean inOrder) {

    /// How many words `/s` may span.
    public static final int SENTENCE = 25;

    /// How many words `/p` may span.
    public static final int PARAGRAPH = 100;

    /// Whatever more is asked for is this.
    public static final int MOST = 500;

    public Distance {
        words = Math.clamp(words, 1, MOST);
    }

    @Override
    public String toString() {
        return (inOrder ? "pre/" : "w/") + words;
    }
}
