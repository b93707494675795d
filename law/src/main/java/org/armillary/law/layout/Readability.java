package org.armillary.law.layout;

/// How much a text looks like something a person wrote, from about -1 (noise) to 1; used to choose between encodings.
final class Readability {

    /// Common characters of Chinese (both scripts), as statutes use them.
    private static final String HAN = "的一是不在有中国國人民法律第条條项項和或应應当當规規定者上为為以及其他他由部门門機机关關行政管理年月日理之于於本可得"
            + "章总總则則权權责責任款十二三四五六七八九百公司会會事业業务務工作经經主要所对對安全信息处處罚罰违違反制度办辦";

    /// Common syllables of Korean, as statutes use them.
    private static final String HANGUL = "이다의는은을를에한하고지인및정법제조항규사자기관장대통령으로서가과와등수있경우따라그할해당여되된위무신보호시행안전부업목적용처리";

    private Readability() {}

    static double of(String text) {
        Counts counts = Counts.of(text);
        if (counts.foreign == 0) {
            return 0;
        }
        double worth = (counts.good - 2.0 * counts.odd) / counts.foreign;
        return 0.6 * worth + 0.4 * LanguageIdentifier.shareOfSmallWords(text);
    }

    /// Characters outside ASCII, sorted into likely and unlikely ones.
    private static final class Counts {
        private int foreign;
        private double good;
        private int odd;

        static Counts of(String text) {
            Counts counts = new Counts();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= 0x80) {
                    counts.add(c, i > 0 ? text.charAt(i - 1) : ' ', i + 1 < text.length() ? text.charAt(i + 1) : ' ');
                }
            }
            return counts;
        }

        private void add(char c, char before, char after) {
            foreign++;
            if (c >= 0x4E00 && c <= 0x9FFF) {
                good += HAN.indexOf(c) >= 0 ? 1 : 0.25;
            } else if (c >= 0xAC00 && c <= 0xD7A3) {
                good += HANGUL.indexOf(c) >= 0 ? 1 : 0.35;
            } else if (c >= 0x3131 && c <= 0x318E || c >= 0xFF61 && c <= 0xFF9F) {
                odd++;
            } else if (c >= 0x3041 && c <= 0x30FE || c >= 0x3001 && c <= 0x3011 || c >= 0xFF01 && c <= 0xFF5E) {
                good += 1;
            } else if (Character.isLetter(c) && c < 0x4E00) {
                addLetter(c, before, after);
            } else if (isPunctuation(c)) {
                good += 0.6;
            } else if (c < 0xA0
                    || c >= 0xE000 && c <= 0xF8FF
                    || c >= 0xFF61 && c <= 0xFF9F
                    || !Character.isDefined(c)) {
                odd++;
            }
        }

        /// A letter is likely among letters of its own script and case: not `aÐb`, not `Ğaé` in one word.
        private void addLetter(char c, char before, char after) {
            boolean inside = Character.isLetter(before) && Character.isLetter(after);
            boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
            boolean mixed = isOther(c, before) || isOther(c, after);
            if (capitalInside || mixed) {
                odd++;
            } else if (c < 0x250) {
                // An accented letter stands among unaccented ones.
                good += before >= 0xC0 && after >= 0xC0 ? 0.2 : inside || before < 0x80 || after < 0x80 ? 0.8 : 0.5;
            } else {
                good += before >= 0x250 || after >= 0x250 ? 0.8 : 0.1;
            }
        }

        /// Whether a neighbour is a letter of another script: Latin beside Arabic, Greek beside Cyrillic.
        private static boolean isOther(char c, char beside) {
            return beside >= 0xC0 && beside < 0x2E80 && Character.isLetter(beside) && (c < 0x250) != (beside < 0x250);
        }

        private static boolean isPunctuation(char c) {
            return c >= 0x2010 && c <= 0x2026 || "§°«»¿¡·©®ªº–—€ ".indexOf(c) >= 0;
        }
    }
}
