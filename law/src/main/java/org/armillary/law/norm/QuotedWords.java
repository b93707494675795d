package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armillary.law.pattern.Tokens;

/// Words of a text between quotation marks.
///
/// @param open token of the opening mark
/// @param close token of the closing mark
record QuotedWords(int open, int close) {

    /// Longer quotations hold no term.
    private static final int LONGEST = 40;

    private static final String OPENING = "“”‘„‚«»「『\"'＂〝";

    /// Every stretch between quotation marks that may hold a term, by its end.
    static List<QuotedWords> of(Tokens tokens) {
        List<QuotedWords> quoted = new ArrayList<>();
        boolean straight = false;
        for (int i = 0; i < tokens.size(); i++) {
            char c = mark(tokens, i);
            if (c == 0 || OPENING.indexOf(c) < 0) {
                continue;
            }
            if (c == '"' || c == '＂') {
                straight = !straight;
                if (!straight) {
                    continue;
                }
            }
            int close = closing(tokens, i, c);
            if (close > i + 1) {
                quoted.add(new QuotedWords(i, close));
            }
        }
        quoted.sort(Comparator.comparingInt(QuotedWords::close).thenComparingInt(QuotedWords::open));
        return quoted;
    }

    private static int closing(Tokens tokens, int open, char mark) {
        if ((mark == '\'' || mark == '”') && !opensWord(tokens, open) || mark == '»' && tokens.isGlued(open)) {
            return -1;
        }
        String closing = closing(mark);
        int end = Math.min(tokens.size(), open + LONGEST);
        for (int i = open + 1; i < end; i++) {
            char c = mark(tokens, i);
            if (c == 0) {
                continue;
            }
            if (closing.indexOf(c) >= 0 && !isApostrophe(tokens, i, c)) {
                return i;
            }
            if (c == mark && c != '"') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean opensWord(Tokens tokens, int open) {
        return !tokens.isGlued(open) && open + 1 < tokens.size() && tokens.isGlued(open + 1);
    }

    /// An apostrophe inside of a word or at its end before a space: provider’s, providers’ duties.
    private static boolean isApostrophe(Tokens tokens, int token, char c) {
        return (c == '’' || c == '\'')
                && token + 1 < tokens.size()
                && tokens.isGlued(token + 1)
                && tokens.isWord(token + 1);
    }

    private static String closing(char open) {
        return switch (open) {
            case '“' -> "”\"";
            case '”' -> "”";
            case '‘' -> "’";
            case '„' -> "“”\"";
            case '‚' -> "‘’";
            case '«' -> "»";
            case '»' -> "«";
            case '「' -> "」";
            case '『' -> "』";
            case '〝' -> "〟";
            case '"' -> "\"”";
            case '＂' -> "＂";
            default -> "'";
        };
    }

    /// The character of a token that is a single mark, else 0.
    static char mark(Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() && tokens.isMark(token)
                ? tokens.text().charAt(tokens.start(token))
                : 0;
    }
}
