package org.armillary.law.norm;

import static org.armillary.law.norm.QuotedWords.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.norm.Statement.Stretch;
import org.armillary.law.pattern.Tokens;

/// The same term in the other language of a bilingual text: in parentheses behind the full stop of its definition.
final class PairedTerm {

    private static final int LONGEST = 30;

    private PairedTerm() {}

    /// First tokens of the paragraphs of a passage: the first, and what follows a paired term.
    static List<Integer> paragraphs(Tokens tokens) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (mark(tokens, i) == ')' && tokens.isWord(i + 1)) {
                int open = opening(tokens, i);
                if (open > 0 && endsSentence(tokens, open - 1)) {
                    starts.add(i + 1);
                }
            }
        }
        return starts;
    }

    /// The paired term that ends a stretch of a passage, as tokens; empty where none does.
    ///
    /// @param to end token, exclusive
    static Optional<Stretch> at(Tokens tokens, int to) {
        int close = to - 1;
        if (mark(tokens, close) != ')') {
            return Optional.empty();
        }
        int open = opening(tokens, close);
        return open > 0 && close > open + 1 && endsSentence(tokens, open - 1)
                ? Optional.of(new Stretch(open + 1, close))
                : Optional.empty();
    }

    private static boolean endsSentence(Tokens tokens, int token) {
        char c = mark(tokens, token);
        return c == '.' || c == ';' || c == ']' || tokens.text().charAt(tokens.end(token)) == '\u2002';
    }

    private static int opening(Tokens tokens, int close) {
        int depth = 0;
        for (int i = close; i >= 0 && i > close - LONGEST; i--) {
            char c = mark(tokens, i);
            if (c == ')') {
                depth++;
            } else if (c == '(' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /// The parenthesis that closes one; -1 where none does.
    static int closing(Tokens tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            char c = mark(tokens, i);
            if (c == '(' || c == '（') {
                depth++;
            } else if ((c == ')' || c == '）') && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
