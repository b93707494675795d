package org.armillary.law.layout;

import java.text.Normalizer;

/// Ideographs that a font file names by their radical: many PDFs say ⼈ (a Kangxi radical) where they show 人.
final class RadicalForms {

    private static final char FIRST = 0x2E80;
    private static final char KANGXI = 0x2F00;
    private static final char LAST = 0x2FD5;

    /// Radicals of the supplement that look like a whole character, each followed by it; Unicode itself maps only the
    /// Kangxi block.
    private static final String SUPPLEMENT =
            "⺁厂⺟母⺠民⺩王⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟⺼月⻌辶⻖阝⺮竹⺾艹";

    private RadicalForms() {}

    /// The character a radical stands for; any other character itself.
    static char plain(char c) {
        if (c < FIRST || c > LAST) {
            return c;
        }
        if (c >= KANGXI) {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
        }
        for (int i = 0; i + 1 < SUPPLEMENT.length(); i += 2) {
            if (SUPPLEMENT.charAt(i) == c) {
                return SUPPLEMENT.charAt(i + 1);
            }
        }
        return c;
    }
}
