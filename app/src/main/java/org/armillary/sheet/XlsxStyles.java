package org.armillary.sheet;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The styles of a workbook's cells. What is not verified stands in italics, beside the word that says so.
final class XlsxStyles {

    private static final BigDecimal LARGE = BigDecimal.TEN.pow(12);

    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private final XSSFCellStyle doubtful;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle quotedDoubtful;
    private final XSSFCellStyle number;
    private final XSSFCellStyle largeNumber;
    private final XSSFCellStyle day;

    XlsxStyles(XSSFWorkbook workbook) {
        this.head = head(workbook);
        this.text = wrapped(workbook, false, false);
        this.doubtful = wrapped(workbook, true, false);
        this.quoted = wrapped(workbook, false, true);
        this.quotedDoubtful = wrapped(workbook, true, true);
        this.number = formatted(workbook, "#,##0.##########");
        this.largeNumber = formatted(workbook, "0.##############E+00");
        this.day = formatted(workbook, "yyyy-mm-dd");
    }

    private static XSSFCellStyle head(XSSFWorkbook workbook) {
        XSSFCellStyle style = wrapped(workbook, false, false);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFWorkbook workbook, boolean italic, boolean quoted) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(quoted);
        if (italic) {
            XSSFFont font = workbook.createFont();
            font.setItalic(true);
            style.setFont(font);
        }
        return style;
    }

    private static XSSFCellStyle formatted(XSSFWorkbook workbook, String format) {
        XSSFCellStyle style = wrapped(workbook, false, false);
        style.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat(format));
        return style;
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle text(boolean isDoubtful) {
        return isDoubtful ? doubtful : text;
    }

    XSSFCellStyle quoted(boolean isDoubtful) {
        return isDoubtful ? quotedDoubtful : quoted;
    }

    XSSFCellStyle number(BigDecimal each) {
        return each.abs().compareTo(LARGE) >= 0 ? largeNumber : number;
    }

    XSSFCellStyle day() {
        return day;
    }
}
