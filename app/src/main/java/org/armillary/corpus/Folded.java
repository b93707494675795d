package org.armillary.corpus;

import java.text.Normalizer;
import java.util.Locale;

/// Text without case, width and accents, for comparing names.
final class Folded {

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
