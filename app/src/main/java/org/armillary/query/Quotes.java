package org.armillary.query;

/// The quotation marks of the languages the project reads, and where a quotation ends.
final class Quotes {

    /// Any of these opens, any of these closes: people type one and programs make another of it.
    private static final String DOUBLE = "\"“”„‟〝〞〟";

    private static final String OPENING = "«»「『《〈‹›";
    private static final String CLOSING = "»«」』》〉›‹";
    private static final String SINGLE_OPENING = "‘'‚";
    private static final String SINGLE_CLOSING = "’'‘";

    private final String text;
    private final int[] noneFrom = new int[1 + OPENING.length() + SINGLE_OPENING.length()];

    Quotes(String text) {
        this.text = text;
        java.util.Arrays.fill(noneFrom, Integer.MAX_VALUE);
    }

    /// Whether a word ends before this character.
    static boolean isQuote(char c) {
        return DOUBLE.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0;
    }

    /// Whether a quotation can begin with this character: a single mark may also be an apostrophe.
    static boolean opens(char c) {
        return isQuote(c) || SINGLE_OPENING.indexOf(c) >= 0;
    }

    /// Where the quotation that opens at an index closes; −1 for nowhere. What was found to close nowhere is not
    /// looked for again, so that all calls together take linear time.
    int close(int open) {
        char c = text.charAt(open);
        int single = SINGLE_OPENING.indexOf(c);
        int kind = DOUBLE.indexOf(c) >= 0 ? 0 : single >= 0 ? 1 + OPENING.length() + single : 1 + OPENING.indexOf(c);
        if (noneFrom[kind] <= open) {
            return -1;
        }
        for (int at = open + 1; at < text.length(); at++) {
            if (closes(c, at, single)) {
                return at;
            }
        }
        noneFrom[kind] = open;
        return -1;
    }

    private boolean closes(char opening, int at, int single) {
        char c = text.charAt(at);
        if (single >= 0) {
            return c == SINGLE_CLOSING.charAt(single)
                    && !Character.isWhitespace(text.charAt(at - 1))
                    && (at + 1 == text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 1)));
        }
        return DOUBLE.indexOf(opening) >= 0 ? DOUBLE.indexOf(c) >= 0 : c == CLOSING.charAt(OPENING.indexOf(opening));
    }

    /// A quotation's words with single spaces and no marks that would end it.
    static String inner(CharSequence quoted) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < quoted.length(); at++) {
            char c = quoted.charAt(at);
            boolean space = Character.isWhitespace(c) || DOUBLE.indexOf(c) >= 0;
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
