package org.armillary.law.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    private static Layout read(String text) {
        return DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "orrery.md");
    }

    private static List<String> linesOf(Layout layout) {
        return layout.lines().stream().map(layout::textOf).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1\\. oil            | 1. oil",
                "**Art. 1**          | Art. 1",
                "a *very* old gear   | a very old gear",
                "2 * 3 = 6           | 2 * 3 = 6",
                "snake_case stays    | snake_case stays",
                "[the book](http://x)| the book",
                "see [1] and [b]     | see [1] and [b]",
                "3. third            | 3. third",
                "- a dash            | a dash",
                "`code` &amp; more   | code & more",
                "x < 3 and y > 4     | x < 3 and y > 4",
                "a <b>bold</b> word  | a bold word",
                "#5 is no heading    | #5 is no heading",
            })
    void marksAreTakenOffAndNumbersKept(String markdown, String text) {
        assertThat(linesOf(read(markdown))).containsExactly(text);
    }

    @Test
    void headingsQuotesAndTablesAreTold() {
        Layout layout = read(
                "# Orreries #\n\nScope\n---\n\n> quoted\n\n| a | b |\n|---|:-:|\n| 1 | **2** |\n<!-- left\nout -->\n***\n**bold**\n");
        assertThat(linesOf(layout)).containsExactly("Orreries", "Scope", "quoted", "a\tb", "1\t2", "bold");
        assertThat(layout.lines()).extracting(l -> l.style().headingLevel()).containsExactly(1, 2, 0, 0, 0, 0);
        assertThat(layout.lines())
                .extracting(Line::role)
                .containsExactly(Role.BODY, Role.BODY, Role.BODY, Role.TABLE_ROW, Role.TABLE_ROW, Role.BODY);
        assertThat(layout.lines().get(2).style().indent()).isPositive();
        assertThat(layout.lines().get(5).style().bold()).isTrue();
    }

    @Test
    void frontMatterBecomesMetadata() {
        Layout layout = read("---\n제목: 혼천의법\n시행일자: 2031-02-03\n소관부처:\n- 조합\n---\n\n# 혼천의법\n\n제1조 톱니바퀴를 지킨다.\n");
        assertThat(layout.metadata())
                .containsEntry("title", "혼천의법")
                .containsEntry("valid", "2031-02-03")
                .containsEntry("소관부처", "조합");
        assertThat(linesOf(layout)).containsExactly("혼천의법", "제1조 톱니바퀴를 지킨다.");
        assertThat(layout.language().code()).isEqualTo("kor");
    }

    @Test
    void markdownIsFoundByContentAndPlainTextIsNever() {
        byte[] bytes = "# Orreries\n\n## Scope\n\n**Art. 1** Oil.\n".getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentReader.standard().formatOf(bytes, "upload")).isEqualTo(Format.MARKDOWN);
        assertThat(DocumentReader.standard().formatOf(bytes, "upload.txt")).isEqualTo(Format.PLAIN_TEXT);
    }
}
