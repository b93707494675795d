package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.pattern.Tokens;

/// Words that an instruction quotes, in tokens.
///
/// @param open the opening mark
/// @param close the closing mark, or the last token where none closes: new text may go on in the next paragraph
record Quotation(int open, int close) {

    private static final String OPENING = "“‘„«「『\"‚";

    /// The quotations of a text, in order; one inside of another is left out.
    static List<Quotation> of(Tokens tokens) {
        List<Quotation> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            char c = mark(tokens, i);
            if (c != 0 && OPENING.indexOf(c) >= 0) {
                int close = close(tokens, i, c);
                found.add(new Quotation(i, close));
                i = close;
            }
        }
        return found;
    }

    private static int close(Tokens tokens, int open, char mark) {
        String closing = closing(mark);
        int depth = 1;
        for (int i = open + 1; i < tokens.size(); i++) {
            char c = mark(tokens, i);
            if (c == 0) {
                continue;
            }
            if (closing.indexOf(c) >= 0 && !isApostrophe(tokens, i, c)) {
                depth--;
            } else if (c == mark && c != '"') {
                depth++;
            }
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    private static boolean isApostrophe(Tokens tokens, int token, char c) {
        return c == '’' && token + 1 < tokens.size() && tokens.isGlued(token + 1) && tokens.isWord(token + 1);
    }

    private static String closing(char open) {
        return switch (open) {
            case '“' -> "”";
            case '‘' -> "’";
            case '‚' -> "‘";
            case '„' -> "“”";
            case '«' -> "»";
            case '「' -> "」";
            case '『' -> "』";
            default -> "\"";
        };
    }

    private static char mark(Tokens tokens, int token) {
        return tokens.isMark(token) ? tokens.text().charAt(tokens.start(token)) : 0;
    }
}
