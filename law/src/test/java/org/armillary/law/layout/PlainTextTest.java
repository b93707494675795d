package org.armillary.law.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static Layout read(String text) {
        return DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "rules.txt");
    }

    private static List<String> linesOf(Layout layout) {
        return layout.lines().stream().map(layout::textOf).toList();
    }

    @Test
    void textIsTheInputWithLineFeedsOnly() {
        Layout layout = read("\uFEFFArticle 1\r\nScope\r\rThis Act applies.\n");
        assertThat(layout.text()).isEqualTo("Article 1\nScope\n\nThis Act applies.\n");
        assertThat(linesOf(layout)).containsExactly("Article 1", "Scope", "This Act applies.");
        assertThat(layout.lines()).extracting(Line::afterBlank).containsExactly(false, false, true);
    }

    @Test
    void formFeedsCountPagesAndAreNoBlankLines() {
        Layout layout = read("one\n\fHead\ntwo\n\n\fHead\nthree");
        assertThat(linesOf(layout)).containsExactly("one", "Head", "two", "Head", "three");
        assertThat(layout.lines()).extracting(Line::page).containsExactly(1, 2, 2, 3, 3);
        assertThat(layout.lines()).extracting(Line::afterBlank).containsExactly(false, false, false, true, false);
    }

    @Test
    void controlCharactersBecomeSpacesAtTheirPlace() {
        Layout layout = read("Ar\u0000ticle\u0007 1");
        assertThat(layout.text()).isEqualTo("Ar ticle  1");
        assertThat(layout.notices()).extracting(Notice::code).containsExactly("control-characters");
    }

    @Test
    void invisibleLinesAreKeptButBlank() {
        Layout layout = read("one\n\u200B\ntwo");
        assertThat(layout.lines()).extracting(Line::role).containsExactly(Role.BODY, Role.INVISIBLE, Role.BODY);
        assertThat(layout.lines().getLast().afterBlank()).isTrue();
    }

    @Test
    void indentationIsMeasuredInEms() {
        Layout layout = read("1.\n    (a) first\n\u3000第一条");
        assertThat(layout.lines()).extracting(l -> l.style().indent()).containsExactly(0f, 2f, 1f);
    }

    @Test
    void emptyFilesAreRefusedWithAdvice() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("rules.txt is empty (0 bytes). Fetch it again from its publisher.");
    }
}
