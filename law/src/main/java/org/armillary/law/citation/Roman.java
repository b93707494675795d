package org.armillary.law.citation;

import org.armillary.law.pattern.Tokens;

/// Roman numerals.
final class Roman {

    private static final String DIGITS = "ivxlcdmIVXLCDM";
    private static final int LONGEST = 9;

    private Roman() {}

    /// Whether a word has the digits of a Roman numeral only.
    static boolean isRoman(Tokens tokens, int at) {
        int start = tokens.start(at);
        int end = tokens.end(at);
        if (end - start > LONGEST) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (DIGITS.indexOf(tokens.text().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
