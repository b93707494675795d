package org.armillary.law.markup;

import java.text.Normalizer;

/// Letters as labels are compared: small, and without accents, which capitals often lack (CAPITULO, DEUXIEME).
final class Accents {

    private static final int LATIN = 0x250;
    private static final char[] FOLDED = new char[LATIN];

    static {
        for (char c = 0; c < LATIN; c++) {
            String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            FOLDED[c] = Character.toLowerCase(letters.charAt(0));
        }
    }

    private Accents() {}

    static char fold(char c) {
        return c < LATIN ? FOLDED[c] : Character.toLowerCase(c);
    }
}
