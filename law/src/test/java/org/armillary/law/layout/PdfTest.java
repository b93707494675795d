package org.armillary.law.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.armillary.law.layout.Line.Joined;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static Layout read(byte[] bytes) {
        return DocumentReader.standard().read(bytes, "orrery.pdf");
    }

    private static List<String> linesOf(Layout layout, Role role) {
        return layout.lines().stream()
                .filter(l -> l.role() == role)
                .map(layout::textOf)
                .toList();
    }

    @Test
    void rowsBecomeLinesWithSettingAndRoom() {
        try (PdfPages pdf = new PdfPages()) {
            Layout layout = read(pdf.page()
                    .text(217, 80, 14, PdfPages.BOLD, "Orreries")
                    .text(
                            60,
                            110,
                            "Every keeper of an orrery shall oil its gears on the first day of each month and shall")
                    .text(60, 122, "note it in the book.")
                    .text(
                            60,
                            134,
                            "The guild may ask to see the book at any hour of the day, and the keeper shall show the")
                    .text(60, 146, "book without delay.")
                    .bytes());
            assertThat(layout.lines())
                    .extracting(Line::joined)
                    .containsExactly(Joined.UNKNOWN, Joined.NEW, Joined.WRAPPED, Joined.NEW, Joined.WRAPPED);
            assertThat(layout.lines().getFirst().style().bold()).isTrue();
            assertThat(layout.lines().getFirst().style().centred()).isTrue();
            assertThat(layout.lines().getFirst().style().size()).isEqualTo(1.4f);
        }
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        try (PdfPages pdf = new PdfPages()) {
            pdf.page();
            for (int i = 0; i < 8; i++) {
                pdf.text(60, 100 + 12 * i, "left column row number " + i + " of the page here");
                pdf.text(310, 100 + 12 * i, "right column row number " + i + " of the page here");
            }
            List<String> lines = linesOf(read(pdf.bytes()), Role.BODY);
            assertThat(lines).hasSize(16);
            assertThat(lines.subList(0, 8)).allMatch(l -> l.startsWith("left"));
            assertThat(lines.subList(8, 16)).allMatch(l -> l.startsWith("right"));
        }
    }

    @Test
    void headsOverColumnsStayBeforeThem() {
        try (PdfPages pdf = new PdfPages()) {
            pdf.page().text(60, 40, "Gazette of the").text(310, 40, "Guild of Orreries");
            for (int i = 0; i < 8; i++) {
                pdf.text(60, 100 + 12 * i, "left column row number " + i + " of the page here");
                pdf.text(
                        310, 100 + 12 * i, i % 3 == 0 ? "short" : "right column row number " + i + " of the page here");
            }
            List<String> lines = linesOf(read(pdf.bytes()), Role.BODY);
            assertThat(lines).hasSize(17).first().isEqualTo("Gazette of the Guild of Orreries");
            assertThat(lines.get(9)).isEqualTo("short");
        }
    }

    @Test
    void ideographsNamedByTheirRadicalsAreWrittenPlainly() {
        String named = "第⼀条　⼈⺠は⽉⾒の⻑さを⻓いと⾔う。";
        StringBuilder plain = new StringBuilder();
        named.chars().forEach(c -> plain.append(RadicalForms.plain((char) c)));
        assertThat(plain).hasToString("第一条　人民は月見の長さを长いと言う。");
    }

    @Test
    void numbersThatHangBeforeTheirTextMakeNoColumn() {
        try (PdfPages pdf = new PdfPages()) {
            pdf.page();
            for (int i = 1; i <= 8; i++) {
                pdf.text(60, 100 + 12 * i, i + ".")
                        .text(90, 100 + 12 * i, "the keeper of the orrery oils gear number " + i + " of the machine");
            }
            assertThat(linesOf(read(pdf.bytes()), Role.BODY))
                    .hasSize(8)
                    .first()
                    .asString()
                    .startsWith("1. the keeper");
        }
    }

    @Test
    void headsFeetAndNotesLeaveTheRunningText() {
        try (PdfPages pdf = new PdfPages()) {
            for (int page = 1; page <= 3; page++) {
                pdf.page()
                        .text(60, 40, 8, PdfPages.ROMAN, "Gazette of the Guild")
                        .text(500, 40, 8, PdfPages.ROMAN, "Page " + page + " of 3");
                for (int i = 0; i < 20; i++) {
                    pdf.text(
                            60,
                            100 + 12 * i,
                            "Row " + (char) ('a' + i) + " of page " + page
                                    + " tells how the gears of the orrery are kept.");
                }
                pdf.text(60, 700, 7, PdfPages.ROMAN, page + " See the minutes of the guild.")
                        .text(300, 800, 8, PdfPages.ROMAN, "- " + (page + 11) + " -");
            }
            Layout layout = read(pdf.bytes());
            assertThat(linesOf(layout, Role.BODY)).hasSize(60);
            assertThat(linesOf(layout, Role.RUNNING_HEAD)).hasSize(3);
            assertThat(linesOf(layout, Role.PAGE_NUMBER)).containsExactly("- 12 -", "- 13 -", "- 14 -");
            assertThat(linesOf(layout, Role.FOOTNOTE)).hasSize(3);
            assertThat(layout.lines().getLast().page()).isEqualTo(3);
        }
    }

    @Test
    void raisedMarksStayInTheirLine() {
        try (PdfPages pdf = new PdfPages()) {
            Layout layout = read(pdf.page()
                    .text(60, 100, "Gears shall be oiled")
                    .text(145, 96, 6, PdfPages.ROMAN, "2")
                    .text(160, 100, "monthly.")
                    .bytes());
            assertThat(layout.lines()).hasSize(1);
            assertThat(layout.text())
                    .startsWith("Gears shall be oiled")
                    .contains("2")
                    .endsWith("monthly.\n");
        }
    }

    @Test
    void lockedFilesSayWhatToDo() {
        try (PdfPages pdf = new PdfPages()) {
            byte[] bytes = pdf.page().text(60, 100, "secret").encrypt("key").bytes();
            assertThatThrownBy(() -> read(bytes))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessage(
                            "orrery.pdf is encrypted and asks for a password. Save a copy without password and bring that.");
        }
    }

    @Test
    void scannedFilesSayWhatToDo() {
        try (PdfPages pdf = new PdfPages()) {
            byte[] bytes = pdf.page().page().bytes();
            assertThatThrownBy(() -> read(bytes))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining("2 pages of pictures and no text");
        }
    }

    @Test
    void truncatedFilesAreReadAsFarAsTheyGoOrRefused() {
        try (PdfPages pdf = new PdfPages()) {
            byte[] whole = pdf.page()
                    .text(60, 100, "Every keeper of an orrery shall oil its gears.")
                    .bytes();
            byte[] cut = Arrays.copyOf(whole, whole.length / 3);
            assertThatThrownBy(() -> read(cut))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining("orrery.pdf");
        }
    }

    @Test
    void tooManyPagesAreRefused() {
        try (PdfPages pdf = new PdfPages()) {
            byte[] bytes = pdf.page().page().page().text(60, 100, "third").bytes();
            Limits d = Limits.DEFAULT;
            Limits two = new Limits(d.bytes(), d.characters(), 2, d.depth(), d.inflated(), d.ratio(), d.time());
            assertThatThrownBy(() -> DocumentReader.of(two).read(bytes, "orrery.pdf"))
                    .hasMessageContaining("3 pages, more than the limit of 2");
        }
    }
}
