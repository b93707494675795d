package org.armillary.law.identification;

import java.text.Normalizer;
import java.util.Locale;

/// Text without case, width and accents, for comparing names.
public final class Folded {

    private Folded() {}

    /// The text so folded: `Règlement` and `REGLEMENT` are the same.
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
