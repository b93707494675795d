package org.armillary.law.layout;

/// How many letters of a text belong to which script.
///
/// @param letters letters of any script
record Scripts(
        int letters,
        int latin,
        int han,
        int kana,
        int hangul,
        int arabic,
        int persian,
        int hebrew,
        int thai,
        int devanagari) {

    private static final double MAJORITY = 0.5;

    static Scripts of(CharSequence text) {
        int letters = 0;
        int latin = 0;
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int arabic = 0;
        int persian = 0;
        int hebrew = 0;
        int thai = 0;
        int devanagari = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x250) {
                if (c >= 'A' && Character.isLetter(c)) {
                    letters++;
                    latin++;
                }
                continue;
            }
            if (!Character.isLetter(c)) {
                continue;
            }
            letters++;
            if (c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0xF900 && c <= 0xFAFF) {
                han++;
            } else if (c >= 0x3041 && c <= 0x30FF && c != 0x30FB) {
                kana++;
            } else if (c >= 0xAC00 && c <= 0xD7A3 || c >= 0x3131 && c <= 0x318E) {
                hangul++;
            } else if (c >= 0x0621 && c <= 0x06D3) {
                arabic++;
                persian += c == 0x06CC || c == 0x06A9 || c == 0x067E || c == 0x0686 || c == 0x06AF ? 1 : 0;
            } else if (c >= 0x05D0 && c <= 0x05EA) {
                hebrew++;
            } else if (c >= 0x0E01 && c <= 0x0E2E) {
                thai++;
            } else if (c >= 0x0904 && c <= 0x0939) {
                devanagari++;
            }
        }
        return new Scripts(letters, latin, han, kana, hangul, arabic, persian, hebrew, thai, devanagari);
    }

    /// The language whose script holds most letters, or an empty string where that script serves many languages.
    String language() {
        int eastAsian = han + kana + hangul;
        if (eastAsian * 3 > letters) {
            // Japanese law has more kanji than kana, Korean law may cite in hanja; Chinese has neither kana nor Hangul.
            return kana * 12 > eastAsian ? "jpn" : hangul * 4 > eastAsian ? "kor" : "zho";
        }
        if (arabic > letters * MAJORITY) {
            return persian * 25 > arabic ? "fas" : "ara";
        }
        if (hebrew > letters * MAJORITY) {
            return "heb";
        }
        if (thai > letters * MAJORITY) {
            return "tha";
        }
        return devanagari > letters * MAJORITY ? "hin" : "";
    }

    /// Share of letters in the script of [#language], from 0 to 1.
    double share() {
        int most = Math.max(han + kana + hangul, Math.max(Math.max(arabic, hebrew), Math.max(thai, devanagari)));
        return letters == 0 ? 0 : (double) most / letters;
    }
}
