package org.armillary.law.frbr;

import java.util.Locale;
import java.util.MissingResourceException;

/// A language by its ISO 639-3 code, such as `eng`, `deu` or `zho`; `und` where it is not known.
public record Language(String code) {

    public static final Language UNDETERMINED = new Language("und");

    public Language {
        if (!code.matches("[a-z]{3}")) {
            throw new IllegalArgumentException("not an ISO 639-3 language code: " + code);
        }
    }

    /// Reads a code of two or three letters or a BCP 47 tag (`en`, `eng`, `pt-BR`); the ISO 639-3 code is kept.
    ///
    /// @throws IllegalArgumentException when no language has that code
    public static Language parse(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-').toLowerCase(Locale.ROOT));
        String code = code(locale);
        if (code.isEmpty()) {
            throw new IllegalArgumentException("not a language code: '" + tag + "' (use ISO 639, such as en or eng)");
        }
        return new Language(code);
    }

    /// Its three letters; empty where two letters are no language's.
    private static String code(Locale locale) {
        try {
            return locale.getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /// Tag for HTML and Java locales: two letters where ISO 639-1 has them.
    public String tag() {
        for (String two : Locale.getISOLanguages()) {
            if (Locale.of(two).getISO3Language().equals(code)) {
                return two;
            }
        }
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
