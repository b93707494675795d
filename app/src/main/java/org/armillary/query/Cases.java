package org.armillary.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Numbers by which courts are cited in one word: `C-131/12`, `T‑612/17`, `ECLI:EU:C:2014:317`.
final class Cases {

    private static final String COURTS = "CTFE";
    private static final int NUMBER = 5;

    private Cases() {}

    static Optional<Citation> find(String word) {
        String plain = word.replace('‑', '-').replace('–', '-').toUpperCase(Locale.ROOT);
        return isEcli(plain) || isNumber(plain)
                ? Optional.of(new Citation(List.of(plain.toLowerCase(Locale.ROOT)), Citation.Kind.CASE))
                : Optional.empty();
    }

    private static boolean isEcli(String word) {
        return word.startsWith("ECLI:") && word.chars().filter(c -> c == ':').count() == 4;
    }

    private static boolean isNumber(String word) {
        int slash = word.indexOf('/');
        return slash > 2
                && slash <= 2 + NUMBER
                && word.length() == slash + 3
                && COURTS.indexOf(word.charAt(0)) >= 0
                && word.charAt(1) == '-'
                && digits(word.substring(2, slash))
                && digits(word.substring(slash + 1));
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
