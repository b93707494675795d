package org.armillary.law.markup;

import java.util.Map;

/// A way to write numbers, named in a catalogue by its first number: `{1}`, `{a}`, `{I}`, `{一}`, `{①}`.
enum NumberingStyle {
    /// 1, 2, 2A, 2bis, 3-1.
    ARABIC("1"),
    /// 1, 1.1, 2: the decimal is an insertion between 1 and 2.
    DECIMAL("1d"),
    /// 1.1, 1.2.3: every dot opens a level; the number of levels is part of the style.
    DOTTED("1.1"),
    LOWER_ALPHA("a"),
    UPPER_ALPHA("A"),
    LOWER_ROMAN("i"),
    UPPER_ROMAN("I"),
    /// aa, bb, cc.
    LOWER_DOUBLE("aa"),
    /// aaa, bbb, ccc.
    LOWER_TRIPLE("aaa"),
    /// AA, BB, CC.
    UPPER_DOUBLE("AA"),
    /// 一, 二, 十七.
    HAN("一"),
    CIRCLED("①"),
    /// 가, 나, 다.
    HANGUL("가"),
    /// イ, ロ, ハ.
    IROHA("イ"),
    /// α, β, γ, δ, ε, στ, ζ, η, θ, ι, ια.
    GREEK("α"),
    /// а, б, в, г.
    CYRILLIC("а"),
    /// أ, ب, ج, د.
    ABJAD("أ"),
    /// א, ב, ג, יא.
    HEBREW("א"),
    /// क, ख, ग.
    DEVANAGARI("क"),
    /// Words for numbers, listed by the catalogue.
    ORDINAL_WORD("first"),
    /// A label without a number.
    NONE("");

    private static final Map<String, NumberingStyle> BY_TOKEN = java.util.Arrays.stream(values())
            .collect(java.util.stream.Collectors.toUnmodifiableMap(style -> style.token, style -> style));

    private final String token;

    NumberingStyle(String token) {
        this.token = token;
    }

    /// The style that a catalogue writes so between braces.
    ///
    /// @throws IllegalArgumentException when no style is written so
    static NumberingStyle parse(String token) {
        NumberingStyle style = BY_TOKEN.get(token);
        if (style == null || style == NONE) {
            throw new IllegalArgumentException("not a numbering style: {" + token + "}; known: " + BY_TOKEN.keySet());
        }
        return style;
    }
}
