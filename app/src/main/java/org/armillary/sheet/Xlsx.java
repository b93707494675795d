package org.armillary.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A book as a workbook: a sheet for each table, its head fixed and repeated in print, columns to filter by.
final class Xlsx {

    /// The most characters a cell can have (ISO/IEC 29500, as its makers apply it).
    private static final int LONGEST = 32_767;

    /// Digits that a cell's number keeps: beyond, it would be rounded, and goes out as text.
    private static final int DIGITS = 15;

    private static final int WIDEST = 255;
    private static final int WIDTH_UNIT = 256;
    private static final int LONGEST_NAME = 31;

    private final XSSFWorkbook workbook;
    private final XlsxStyles styles;
    private final Set<String> names = new HashSet<>();

    private Xlsx(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new XlsxStyles(workbook);
    }

    static byte[] write(Book book) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getProperties()
                    .getCoreProperties()
                    .setTitle(book.tables().getFirst().title());
            Xlsx writer = new Xlsx(workbook);
            book.tables().forEach(writer::sheet);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook can always be written to memory", e);
        }
    }

    private void sheet(Table table) {
        Table flat = Flat.of(table);
        XSSFSheet sheet = workbook.createSheet(name(table.title()));
        boolean hasAbout = !table.about().isEmpty();
        if (hasAbout) {
            sheet.createRow(0).createCell(0).setCellValue(shortened(table.about()));
        }
        int head = hasAbout ? 1 : 0;
        head(sheet, flat, head);
        for (int i = 0; i < flat.rows().size(); i++) {
            row(sheet.createRow(head + 1 + i), flat.rows().get(i), table.rows().get(i));
        }
        layOut(sheet, flat, head);
    }

    private void head(XSSFSheet sheet, Table flat, int at) {
        XSSFRow row = sheet.createRow(at);
        for (int i = 0; i < flat.columns().size(); i++) {
            Column column = flat.columns().get(i);
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(column.heading());
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(i, Math.min(WIDEST, column.width() + 2) * WIDTH_UNIT);
        }
    }

    private static void layOut(XSSFSheet sheet, Table flat, int head) {
        int last = head + flat.rows().size();
        sheet.setAutoFilter(new CellRangeAddress(
                head, Math.max(head, last), 0, flat.columns().size() - 1));
        sheet.createFreezePane(1, head + 1);
        sheet.setRepeatingRows(
                new CellRangeAddress(head, head, 0, flat.columns().size() - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void row(Row row, List<Cell> cells, List<Cell> marked) {
        boolean isDoubtful = marked.stream().anyMatch(each -> each.mark() == Mark.UNVERIFIED);
        for (int i = 0; i < cells.size(); i++) {
            XSSFCell out = (XSSFCell) row.createCell(i);
            fill(out, cells.get(i), isDoubtful);
        }
    }

    private void fill(XSSFCell out, Cell cell, boolean isDoubtful) {
        out.setCellStyle(styles.text(isDoubtful));
        switch (cell.value()) {
            case Cell.Value.Text(String text) -> text(out, text, isDoubtful);
            case Cell.Value.Number(BigDecimal number) -> {
                if (number.stripTrailingZeros().precision() > DIGITS) {
                    out.setCellValue(number.toPlainString());
                } else {
                    out.setCellValue(number.doubleValue());
                    out.setCellStyle(styles.number(number));
                }
            }
            case Cell.Value.Day(LocalDate day) -> {
                out.setCellValue(day);
                out.setCellStyle(styles.day());
            }
            case Cell.Value.Linked(String text, URI uri) -> {
                text(out, text, isDoubtful);
                Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
                link.setAddress(uri.toASCIIString());
                out.setHyperlink(link);
            }
            case Cell.Value.Nothing() -> out.setBlank();
        }
    }

    /// Text is text here and never a formula; the quote keeps it so when somebody edits it.
    private void text(XSSFCell out, String text, boolean isDoubtful) {
        out.setCellValue(shortened(text));
        if (Csv.mayBeFormula(text)) {
            out.setCellStyle(styles.quoted(isDoubtful));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /// A name that no other sheet has.
    private String name(String title) {
        String safe = WorkbookUtil.createSafeSheetName(title);
        String name = safe;
        for (int i = 2; !names.add(name.toLowerCase(java.util.Locale.ROOT)); i++) {
            String ending = " " + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - ending.length())) + ending;
        }
        return name;
    }
}
