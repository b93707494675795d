package org.armillary.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/// What a table says, read back from every form it goes out in.
class FormTest {

    private static final Table.Words WORDS = new Table.Words(
            "mark",
            "sources",
            Map.of(Mark.VERIFIED, "verified", Mark.UNVERIFIED, "unverified", Mark.COMPUTED, "found"));
    private static final Cell.Source GAZETTE =
            new Cell.Source("Gazette 7", Optional.of(URI.create("https://harbour.example/7")));

    private static Table lanterns(String keeper) {
        return new Table(
                "Lanterns",
                "As of 1 March 2027",
                List.of(Column.text("Keeper", 20), Column.number("Days"), Column.number("Since")),
                List.of(
                        List.of(
                                Cell.text(keeper).marked(Mark.UNVERIFIED).from(List.of(GAZETTE)),
                                Cell.number(-15),
                                Cell.day(LocalDate.parse("2027-01-01"))),
                        List.of(Cell.empty(), Cell.number(new BigDecimal("1E+26")), Cell.empty())),
                WORDS);
    }

    private static String csv(String keeper) {
        return new String(Form.CSV.write(Book.of(lanterns(keeper))), StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook workbook(Book book) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Form.XLSX.write(book)));
    }

    @Test
    void csvIsAfterRfc4180() {
        assertThat(csv("Ada, \"the keeper\"\nof the port"))
                .isEqualTo("Keeper,Keeper: mark,Keeper: sources,Days,Since\r\n"
                        + "\"Ada, \"\"the keeper\"\"\nof the port\",unverified,Gazette 7 <https://harbour.example/7>,"
                        + "-15,2027-01-01\r\n"
                        + ",,,100000000000000000000000000,\r\n");
    }

    @Test
    void csvHoldsNoFormula() {
        for (String evil : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =HYPERLINK(\"x\")", "＝1")) {
            String cell = csv(evil).lines().skip(1).findFirst().orElseThrow();
            assertThat(cell.replaceFirst("^\"", "")).as(evil).startsWith("'");
        }
        assertThat(csv("Ada-1=2")).contains("\r\nAda-1=2,");
    }

    @Test
    void workbooksKeepTypesAndHoldNoFormula() throws IOException {
        try (XSSFWorkbook workbook = workbook(Book.of(lanterns("=1+1"), lanterns("Ada")))) {
            XSSFSheet sheet = workbook.getSheet("Lanterns");
            assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("Lanterns 2");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Keeper");
            var evil = sheet.getRow(2).getCell(0);
            assertThat(evil.getCellType()).isEqualTo(CellType.STRING);
            assertThat(evil.getStringCellValue()).isEqualTo("=1+1");
            assertThat(evil.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("unverified");
            assertThat(sheet.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(-15);
            assertThat(sheet.getRow(2).getCell(4).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.parse("2027-01-01"));
            assertThat(sheet.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(1e26);
            assertThat(sheet.getColumnWidth(0)).isEqualTo(22 * 256);
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(1);
        }
    }

    @Test
    void documentsHaveHeadingsHeadRowsAndNumberedSources() throws IOException {
        byte[] bytes = Form.DOCX.write(Book.of(lanterns("Ada")));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getParagraphs().getFirst().getStyle()).isEqualTo(DocxStyles.HEADING);
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("Keeper");
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("Ada (unverified) [1]");
            assertThat(table.getRow(0).getCell(0).getWidth())
                    .isGreaterThan(table.getRow(0).getCell(1).getWidth());
            assertThat(document.getParagraphs().getLast().getText())
                    .isEqualTo("[1] Gazette 7 <https://harbour.example/7>");
        }
    }

    @Test
    void rowsFitTheirHead() {
        assertThatThrownBy(
                        () -> new Table("Lanterns", "", List.of(Column.text("Keeper", 9)), List.of(List.of()), WORDS))
                .hasMessage("row 1 of 'Lanterns' has 0 cells, not 1");
    }
}
