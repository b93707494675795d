package org.armillary.law.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentsTest {

    private static List<String> contents(String text) {
        Layout layout = DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "act.txt");
        return layout.lines().stream()
                .filter(l -> l.role() == Role.CONTENTS)
                .map(layout::textOf)
                .toList();
    }

    @Test
    void dottedEntriesWithPageNumbersAreContents() {
        assertThat(
                        contents(
                                "Orrery Act\n\nTable of Contents\n\n1. Scope ........ 3\n2. Keepers and\nguilds ........ 4\n3. Oil\t9\n4. Fees …… 9\n\n1. Scope\nThis Act applies.\n"))
                .containsExactly(
                        "Table of Contents",
                        "1. Scope ........ 3",
                        "2. Keepers and",
                        "guilds ........ 4",
                        "3. Oil\t9",
                        "4. Fees …… 9");
    }

    @Test
    void omissionsAndSumsAreNoContents() {
        assertThat(
                        contents(
                                "§ 1 ............\n§ 2 ............\n§ 3 ............\n§ 4 ............\nFees are paid in 9\nFees are paid in 10\nin 11\nin 12\n"))
                .isEmpty();
    }

    @Test
    void footnotesUnderARuleLeaveTheText() {
        Layout layout = DocumentReader.standard()
                .read(
                        "Gears turn (1).\n_____\n(1) Minutes of the guild,\nfirst book.\n\fOil is kept.\n_____\nSigned by all.\n"
                                .getBytes(StandardCharsets.UTF_8),
                        "a.txt");
        assertThat(layout.lines())
                .extracting(Line::role)
                .containsExactly(
                        Role.BODY, Role.FOOTNOTE, Role.FOOTNOTE, Role.FOOTNOTE, Role.BODY, Role.BODY, Role.BODY);
    }
}
