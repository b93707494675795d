package org.armillary.law.layout;

/// Recognises a number or mark that stands alone before the text it belongs to: "(1)", "2.", "a)", "—".
final class ItemLabel {

    private static final int LONGEST = 10;

    private ItemLabel() {}

    /// Opening quotation marks before a label belong to it: new text quoted by an amendment.
    static boolean isLabel(CharSequence quoted) {
        int quotes = 0;
        while (quotes < quoted.length() && "‘“„«\"'「『".indexOf(quoted.charAt(quotes)) >= 0) {
            quotes++;
        }
        CharSequence text = quoted.subSequence(quotes, quoted.length());
        int length = text.length();
        if (length == 0 || length > LONGEST) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(length - 1);
        if (length == 1) {
            return "-–—―•·●○▪◦*‐‑".indexOf(first) >= 0;
        }
        boolean opens = "(（[".indexOf(first) >= 0;
        boolean closes = ")）]".indexOf(last) >= 0;
        boolean dotted = ".．、°º:".indexOf(last) >= 0;
        if (!closes && !dotted) {
            return false;
        }
        return isNumber(text, opens ? 1 : 0, length - 1, closes);
    }

    /// Whether a cell holds a number alone, which is a label only where a table says so.
    static boolean isBareNumber(CharSequence text) {
        return text.length() > 0 && text.length() <= 6 && isNumber(text, 0, text.length(), false);
    }

    private static boolean isNumber(CharSequence text, int from, int to, boolean bracketed) {
        int letters = 0;
        int digits = 0;
        boolean roman = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
                roman &= "ivxlcdmIVXLCDM".indexOf(c) >= 0;
            } else if (".-–/".indexOf(c) < 0 || i == from && digits + letters == 0 && to - from > 1 && c != '-') {
                return false;
            }
        }
        boolean eastAsian = letters > 0 && text.charAt(from) >= 0x3000;
        return letters + digits > 0
                && (letters <= 1
                        || roman
                        || bracketed && letters <= 5
                        || digits > 0 && letters <= 3
                        || eastAsian && letters <= 4);
    }
}
