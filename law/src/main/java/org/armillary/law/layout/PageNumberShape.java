package org.armillary.law.layout;

import java.util.Locale;

/// How much a line that holds a number looks like a page number, judged by itself.
enum PageNumberShape {
    /// Nothing else it could be: "Page 3", "— 12 —", "3 / 40", "第 3 页".
    SURE,
    /// A number alone.
    BARE,
    /// A number among other words, as in running heads.
    MIXED,
    /// The number of a provision or of an item: never a page number.
    PROVISION;

    private static final int NEAR_START = 10;

    static PageNumberShape of(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && !LineKeys.isDigit(text.charAt(at))) {
            at++;
        }
        int after = at;
        while (after < end && LineKeys.isDigit(text.charAt(after))) {
            after++;
        }
        if (text.charAt(start) == '§' || isItem(text, start, at, after, end)) {
            return PROVISION;
        }
        if (!hasLetters(text, start, end)) {
            return at == start && after == end ? BARE : framed(text, start, end) ? SURE : MIXED;
        }
        if (isProvision(text, start, at, after, end)) {
            return PROVISION;
        }
        return namesPage(text, start, end) ? SURE : MIXED;
    }

    /// "(3)", "3.", "3)", "3.1", "3°": the number of an item, at the start of the line.
    private static boolean isItem(CharSequence text, int start, int at, int after, int end) {
        boolean opens = at == start + 1 && "([（〔<".indexOf(text.charAt(start)) >= 0;
        boolean bracket = after < end && ")]）〕>".indexOf(text.charAt(after)) >= 0;
        if (opens && bracket || at == start && bracket) {
            return text.charAt(start) != '[' || after + 1 < end;
        }
        boolean dotted = at == start && after < end && ".．、°º".indexOf(text.charAt(after)) >= 0;
        return dotted && !isDate(text, after, end);
    }

    /// After a day: ".5.2031".
    private static boolean isDate(CharSequence text, int dot, int end) {
        int digits = 0;
        int dots = 0;
        for (int i = dot; i < end && (text.charAt(i) == '.' || LineKeys.isDigit(text.charAt(i))); i++) {
            digits += text.charAt(i) == '.' ? 0 : 1;
            dots += text.charAt(i) == '.' ? 1 : 0;
        }
        return dots == 2 && digits >= 5 && digits <= 6;
    }

    private static boolean isProvision(CharSequence text, int start, int at, int after, int end) {
        if (at == end
                || ",;:".indexOf(text.charAt(end - 1)) >= 0
                || isLabelled(text, start, end)
                || isSentence(text, start, end)) {
            return true;
        }
        char next = after < end ? text.charAt(after) : ' ';
        char before = at > start ? text.charAt(at - 1) : ' ';
        if ((before == '第' || before == '제') && PageWords.isEastAsianUnit(next)) {
            return true;
        }
        return at > start && PageWords.isUnit(wordAt(text, start, end));
    }

    /// A head ends with no full stop.
    private static boolean isSentence(CharSequence text, int start, int end) {
        return end - start > 40 && text.charAt(end - 1) == '.' && Character.isLetter(text.charAt(end - 2));
    }

    /// "(a) …", "b) …", "iv. …": an item whose label is no number.
    private static boolean isLabelled(CharSequence text, int start, int end) {
        int at = text.charAt(start) == '(' ? start + 1 : start;
        int from = at;
        while (at < end && at - from < 6 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at > from && at < end && (text.charAt(at) == ')' || text.charAt(at) == '.' && at - from == 1);
    }

    private static String wordAt(CharSequence text, int from, int end) {
        int to = from;
        while (to < end && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '§')) {
            to++;
        }
        return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
    }

    private static boolean hasLetters(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Digits between dashes, bars or dots, or two numbers with a slash: "- 3 -", "| 3 |", "3/40".
    private static boolean framed(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean frame = "-–—―|/·•~*[]_".indexOf(c) >= 0;
            if (!LineKeys.isDigit(c) && !frame && !Blanks.isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word for "page" stands beside a number at the beginning or end of the line.
    private static boolean namesPage(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (LineKeys.isDigit(text.charAt(i)) && (i == start || !LineKeys.isDigit(text.charAt(i - 1)))) {
                String word = wordBefore(text, start, i);
                boolean named =
                        PageWords.isPage(word) || word.equals("p") && end - start < 8 || isPageCounter(text, i, end);
                if (named && (i - start <= NEAR_START || isNearEnd(text, i, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether nothing but a count of pages follows: "3", "3 of 40", "3/40".
    private static boolean isNearEnd(CharSequence text, int at, int end) {
        int letters = 0;
        for (int i = at; i < end; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters <= 4;
    }

    private static boolean isPageCounter(CharSequence text, int at, int end) {
        int i = at;
        while (i < end && (LineKeys.isDigit(text.charAt(i)) || Blanks.isSpace(text.charAt(i)))) {
            i++;
        }
        return i < end && "页頁쪽면".indexOf(text.charAt(i)) >= 0;
    }

    private static String wordBefore(CharSequence text, int start, int at) {
        int to = at;
        while (to > start && !Character.isLetter(text.charAt(to - 1)) && at - to < 3) {
            to--;
        }
        int from = to;
        while (from > start && Character.isLetter(text.charAt(from - 1)) && to - from < 12) {
            from--;
        }
        return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
    }
}
