package org.armillary.reuse;

import java.util.stream.IntStream;
import org.armillary.law.pattern.Tokens;

/// The tokens of a text that are compared: words, numbers and characters of scripts without spaces, no marks.
final class Words {

    private static final int ROW = 4;
    private static final int ROW_OF_CHARACTERS = 6;
    private static final int STEM = 5;
    private static final int SHORTEST_STEMMED = 6;

    private Words() {}

    /// Token numbers, in order.
    static int[] of(Tokens tokens) {
        return IntStream.range(0, tokens.size())
                .filter(each -> !tokens.isMark(each))
                .toArray();
    }

    /// How many tokens make a phrase that begins with one.
    static int phraseLength(Tokens tokens, int token) {
        return tokens.isIdeograph(token) ? ROW_OF_CHARACTERS : ROW;
    }

    /// What stands for a word whatever its ending: its first five letters where it has six or more; 0 where it has
    /// none of its own.
    static long stem(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        return tokens.isWord(token) && length >= SHORTEST_STEMMED
                ? Tokens.hash(tokens.text().subSequence(tokens.start(token), tokens.start(token) + STEM))
                : 0;
    }
}
