package org.armillary.law.layout;

import static org.armillary.law.layout.DocxParts.numbered;
import static org.armillary.law.layout.DocxParts.paragraph;
import static org.armillary.law.layout.DocxParts.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxTest {

    private static Layout read(byte[] bytes) {
        return DocumentReader.standard().read(bytes, "orrery.docx");
    }

    private static List<String> linesOf(Layout layout, Role role) {
        return layout.lines().stream()
                .filter(l -> l.role() == role)
                .map(layout::textOf)
                .toList();
    }

    private static String level(int index, String format, String text) {
        return "<w:lvl w:ilvl='" + index + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String list(int id, int scheme, String overrides) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + scheme + "'/>" + overrides + "</w:num>";
    }

    @Test
    void automaticNumbersAreComputed() {
        String scheme = "<w:abstractNum w:abstractNumId='7'>" + level(0, "decimal", "%1.")
                + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "%1.%3") + "</w:abstractNum>";
        String restart = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
        byte[] bytes = new DocxParts()
                .body(numbered(1, 0, "Keep.")
                        + numbered(1, 1, "oil;")
                        + numbered(1, 1, "turn:")
                        + numbered(1, 2, "slowly.")
                        + paragraph("Between.")
                        + numbered(1, 0, "Rest.")
                        + numbered(1, 1, "well.")
                        + numbered(2, 0, "Anew."))
                .root("numbering", "numbering", scheme + list(1, 7, "") + list(2, 7, restart))
                .bytes();
        assertThat(linesOf(read(bytes), Role.BODY))
                .containsExactly(
                        "1. Keep.",
                        "(a) oil;",
                        "(b) turn:",
                        "1.i slowly.",
                        "Between.",
                        "2. Rest.",
                        "(a) well.",
                        "5. Anew.");
    }

    @Test
    void stylesGiveHeadingsNumbersAndContents() {
        byte[] bytes = new DocxParts()
                .body(paragraph("<w:pStyle w:val='toc'/>", "Scope 3")
                        + paragraph("<w:pStyle w:val='h'/>", "Scope")
                        + paragraph("<w:jc w:val='center'/><w:outlineLvl w:val='2'/>", "Middle"))
                .root(
                        "styles",
                        "styles",
                        "<w:style w:type='paragraph' w:styleId='base'><w:name w:val='Base'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
                                + "<w:style w:type='paragraph' w:styleId='h'><w:name w:val='heading 2'/><w:basedOn w:val='base'/></w:style>"
                                + "<w:style w:type='paragraph' w:styleId='toc'><w:name w:val='toc 1'/></w:style>")
                .root(
                        "numbering",
                        "numbering",
                        "<w:abstractNum w:abstractNumId='0'>" + level(0, "upperRoman", "PART %1") + "</w:abstractNum>"
                                + list(1, 0, ""))
                .bytes();
        Layout layout = read(bytes);
        assertThat(linesOf(layout, Role.CONTENTS)).containsExactly("Scope 3");
        assertThat(linesOf(layout, Role.BODY)).containsExactly("PART I Scope", "Middle");
        assertThat(layout.lines().get(1).style()).isEqualTo(new Style(2, true, false, false, 0, 1));
        assertThat(layout.lines().get(2).style()).isEqualTo(new Style(3, false, false, true, 0, 1));
    }

    @Test
    void trackedChangesAreReadAsAccepted() {
        byte[] bytes = new DocxParts()
                .body("<w:p>" + run("The keeper ") + "<w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins>"
                        + run("shall") + "</w:ins>" + run(" oil.") + "</w:p>")
                .bytes();
        Layout layout = read(bytes);
        assertThat(linesOf(layout, Role.BODY)).containsExactly("The keeper shall oil.");
        assertThat(layout.notices()).extracting(Notice::code).containsExactly("tracked-changes");
    }

    @Test
    void notesHeadsAndFeetStandBesideTheText() {
        byte[] bytes = new DocxParts()
                .body("<w:p>" + run("Gears") + "<w:r><w:footnoteReference w:id='4'/></w:r>" + run(" turn.") + "</w:p>")
                .root(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type='separator' w:id='0'>" + paragraph("")
                                + "</w:footnote><w:footnote w:id='4'>" + paragraph("Mostly.") + "</w:footnote>")
                .root("header1", "hdr", paragraph("Guild of Orreries"))
                .bytes();
        Layout layout = read(bytes);
        assertThat(linesOf(layout, Role.BODY)).containsExactly("Gears[1] turn.");
        assertThat(linesOf(layout, Role.FOOTNOTE)).containsExactly("[1] Mostly.");
        assertThat(linesOf(layout, Role.RUNNING_HEAD)).containsExactly("Guild of Orreries");
    }

    @Test
    void fieldsBreaksAndHiddenTextAreReadAsPrinted() {
        byte[] bytes = new DocxParts()
                .body("<w:p><w:r><w:instrText>REF x</w:instrText></w:r>" + run("section")
                        + "<w:r><w:noBreakHyphen/></w:r>" + run("two")
                        + "<w:r><w:br/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>" + run("below")
                        + "</w:p>")
                .bytes();
        assertThat(linesOf(read(bytes), Role.BODY)).containsExactly("section\u2011two", "below");
    }

    @Test
    void documentsOfAWordProcessorLibraryAreRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            title.createRun().setBold(true);
            title.getRuns().getFirst().setText("Orreries");
            XWPFTable numbers = document.createTable(2, 2);
            numbers.getRow(0).getCell(0).setText("1.");
            numbers.getRow(0).getCell(1).setText("Keepers oil.");
            numbers.getRow(1).getCell(0).setText("2.");
            numbers.getRow(1).getCell(1).setText("Gears turn.");
            document.createParagraph().createRun().setText("Table");
            XWPFTable data = document.createTable(2, 2);
            data.getRow(0).getCell(0).setText("Planet");
            data.getRow(0).getCell(1).setText("Gears");
            data.getRow(1).getCell(0).setText("Mars");
            data.getRow(1).getCell(1).setText("12");
            document.write(out);
        }
        Layout layout = read(out.toByteArray());
        assertThat(linesOf(layout, Role.BODY))
                .containsExactly("Orreries", "1. Keepers oil.", "2. Gears turn.", "Table");
        assertThat(linesOf(layout, Role.TABLE_ROW)).containsExactly("Planet\tGears", "Mars\t12");
        assertThat(layout.lines().getFirst().style().centred()).isTrue();
    }

    @Test
    void bombsTruncatedAndBrokenFilesAreRefused() {
        byte[] bomb = new DocxParts()
                .body(paragraph("small"))
                .part("word/media/zero.bin", new byte[200_000_000])
                .bytes();
        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("unpacks to more than");
        byte[] whole = new DocxParts().body(paragraph("text")).bytes();
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 40))).isInstanceOf(UnreadableDocument.class);
        byte[] broken = new DocxParts().body("<w:p>").bytes();
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("broken XML at line 1");
    }

    @Test
    void entitiesAreNeverFetched() {
        byte[] bytes = new DocxParts()
                .part(
                        "word/document.xml",
                        "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(UnreadableDocument.class);
    }
}
