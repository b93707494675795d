package org.armillary.law.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    private static final DocumentReader READER = DocumentReader.standard();

    @Test
    void tooManyBytesAreRefusedBeforeAnythingIsRead() {
        byte[] large = new byte[(int) Limits.DEFAULT.bytes() + 1];
        assertThatThrownBy(() -> READER.read(large, "large.txt"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage(
                        "large.txt has 104857601 bytes, more than the limit of 104857600. Split it, or raise the limit.");
    }

    @Test
    void aLineOfAMillionCharactersIsALine() {
        Layout layout = READER.read(
                ("Article 1\n" + "oil ".repeat(250_000) + "\nArticle 2").getBytes(StandardCharsets.UTF_8), "long.txt");
        LayoutInvariants.check(layout);
        assertThat(layout.lines()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<table><tr><td>",
                "<b>",
                "<ol><li>",
                "<blockquote>",
                "<span><p>",
                "<a href=#x>",
                "<p",
                "<!--",
                "&lt;",
                "<sup><a href=#1>"
            })
    void manyOpenElementsAreReadInTime(String open) {
        byte[] page = ("<html><body>" + open.repeat(20_000) + "deep").getBytes(StandardCharsets.UTF_8);
        try {
            LayoutInvariants.check(READER.read(page, "deep.html"));
        } catch (UnreadableDocument e) {
            assertThat(e).hasMessageContaining("without text");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 1 -\n",
                "1\n",
                "Page 1\nx\n",
                "§ 1\n",
                "a\f",
                "\f",
                "1\f1\f",
                "word-\n",
                "....... 1\n",
                "_____\n1 x\n",
                "\r",
                "（一）\n",
                "\u200B\n"
            })
    void repetitionsAreReadInTime(String part) {
        LayoutInvariants.check(
                READER.read(part.repeat(60_000).concat("end").getBytes(StandardCharsets.UTF_8), "many.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "_", "[", "[a](", "<", "&", "`", "\\", "> ", "|", "**a", "<!--"})
    void marksWithoutEndAreReadInTime(String mark) {
        byte[] bytes = ("# Orreries\n" + mark.repeat(50_000) + "\nend").getBytes(StandardCharsets.UTF_8);
        LayoutInvariants.check(READER.read(bytes, "marks.md"));
    }

    @Test
    void randomTextKeepsItsPromises() {
        Random random = new Random(11);
        String alphabet = "aA1.-–( )第条\n\n\r\t\f\u00A0\u200B\u00AD\u0000\uFEFF\uD83Dü€";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 400; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
                String content = name.endsWith("html") ? "<p>" + text : text.toString();
                LayoutInvariants.check(READER.read(content.getBytes(StandardCharsets.UTF_8), name));
            }
        }
    }

    @Test
    void tableOfManyColumnsStaysWithinTheLimit() {
        Limits d = Limits.DEFAULT;
        Limits small = new Limits(d.bytes(), 10_000, d.pages(), d.depth(), d.inflated(), d.ratio(), d.time());
        byte[] page = ("<p>" + "gear ".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> DocumentReader.of(small).read(page, "page.html"))
                .hasMessageContaining("more than the limit of 10000");
    }
}
