package org.armillary.law.identification;

import java.text.Normalizer;
import java.util.Locale;

/// A title or file name as one part of an address: letters and digits of any script, in lower case, joined by hyphens.
public final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /// The slug, of 60 characters at the most; empty where the text has no letter and no digit.
    public static String of(String text) {
        String slug = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        int end = Math.min(LONGEST, slug.length());
        String cut = slug.substring(0, end > 0 && Character.isHighSurrogate(slug.charAt(end - 1)) ? end - 1 : end);
        return cut.replaceAll("-+$", "");
    }
}
