package org.armillary.law.citation;

import org.armillary.law.pattern.Tokens;

/// Nouns for laws at the end of a law's name: 電業法第八條, „des Bundeslampengesetzes“.
final class LawNoun {

    private static final int LONGEST = 5;
    /// A shorter beginning of a compound is no word of its own.
    private static final int PREFIX = 3;

    private final Tokens tokens;
    private final Tongue tongue;

    LawNoun(Tokens tokens, Tongue tongue) {
        this.tokens = tokens;
        this.tongue = tongue;
    }

    /// Whether a noun begins at a token or ends a compound there.
    boolean isAt(int at) {
        return at < tokens.size() && (tongue.kinds().end(tokens, at) > 0 || isCompound(at));
    }

    /// „Lampengesetzes“: written in one word where the language does so.
    private boolean isCompound(int at) {
        if (tongue.habits().compounds().isEmpty() || !tokens.isWord(at) || !tokens.isCapital(at)) {
            return false;
        }
        int length = tokens.end(at) - tokens.start(at);
        String word = length > LONGEST ? tokens.text(at).toLowerCase(java.util.Locale.ROOT) : "";
        return tongue.habits().compounds().stream()
                .anyMatch(each -> word.endsWith(each) && length >= each.length() + PREFIX);
    }

    /// Where in a text without spaces a noun begins that ends before a token, what stands in parentheses between left
    /// out; -1 where none does.
    int before(int token) {
        int end = token;
        if (end > 0 && Tongue.isMark(tokens, end - 1, ')', '）')) {
            end = opening(end - 1);
        }
        if (end > 0 && Tongue.isMark(tokens, end - 1, '」', '』', '》')) {
            return end - 1;
        }
        if (end < 1 || !tokens.isIdeograph(end - 1)) {
            return -1;
        }
        for (int from = end - 1; from >= Math.max(0, end - LONGEST); from--) {
            if (tongue.kinds().end(tokens, from) == end) {
                return from;
            }
        }
        return -1;
    }

    /// The token of the parenthesis that one closes.
    int opening(int close) {
        int depth = 0;
        for (int i = close; i >= Math.max(0, close - 60); i--) {
            if (Tongue.isMark(tokens, i, ')', '）')) {
                depth++;
            } else if (Tongue.isMark(tokens, i, '(', '（') && --depth == 0) {
                return i;
            }
        }
        return close;
    }
}
