package org.armillary.law.layout;

import static org.assertj.core.api.Assertions.assertThat;

/// What holds of every layout, whatever was read.
final class LayoutInvariants {

    private LayoutInvariants() {}

    /// Lines ascend, don't overlap, hold text and no line end; each character with ink lies in one; nothing is left
    /// that no XML may hold.
    static void check(Layout layout) {
        String text = layout.text();
        int end = 0;
        for (Line line : layout.lines()) {
            assertThat(line.start()).as("start of a line").isGreaterThanOrEqualTo(end);
            assertThat(line.end())
                    .as("end of a line")
                    .isGreaterThan(line.start())
                    .isLessThanOrEqualTo(text.length());
            assertNoInk(text, end, line.start());
            assertThat(Blanks.isSpace(text.charAt(line.start())))
                    .as("space at the start of a line")
                    .isFalse();
            assertThat(Blanks.isSpace(text.charAt(line.end() - 1)))
                    .as("space at the end of a line")
                    .isFalse();
            assertThat(text.substring(line.start(), line.end())).doesNotContain("\n", "\f");
            end = line.end();
        }
        assertNoInk(text, end, text.length());
        assertThat(text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t' && c != '\f'))
                .as("no control characters")
                .isTrue();
        assertThat(text.chars().noneMatch(c -> c == 0xFFFE || c == 0xFFFF))
                .as("no characters that are none")
                .isTrue();
        layout.notices().forEach(n -> assertThat(n.place().end()).as(n.code()).isLessThanOrEqualTo(text.length()));
    }

    private static void assertNoInk(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(Blanks.isSpace(text.charAt(i)))
                    .as("character %d (U+%04X) lies in no line", i, (int) text.charAt(i))
                    .isTrue();
        }
    }
}
