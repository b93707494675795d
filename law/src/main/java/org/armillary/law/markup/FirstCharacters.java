package org.armillary.law.markup;

import java.util.LinkedHashSet;
import java.util.Set;

/// The characters with which a label of a pattern can begin.
final class FirstCharacters {

    private FirstCharacters() {}

    static Set<Character> of(Tradition tradition, LabelPattern pattern, NumberingStyle style) {
        Set<Character> first = new LinkedHashSet<>();
        if (pattern.before().isEmpty()) {
            for (String sign : tradition.numerals().firstSigns(style)) {
                first.add(sign.charAt(0));
                if (style == NumberingStyle.ORDINAL_WORD) {
                    first.add(Character.toUpperCase(sign.charAt(0)));
                }
            }
            return first;
        }
        char c = pattern.before().charAt(0);
        first.add(c);
        first.add(Character.toUpperCase(c));
        if (c == '(') {
            first.add('（');
        }
        return first;
    }
}
