package org.armillary.portfolio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The cells of a table that somebody hands in, as text, with the lines they stand on.
///
/// @param lines each with its number in the file, counted from 1
record Rows(List<Line> lines) {

    // As many systems as a portfolio is measured with, and a head.
    private static final int MOST = 10_001;
    private static final int WIDEST = 2_000;

    record Line(int number, List<String> cells) {}

    /// @throws InventoryFault when it is no table, or too large a one
    static Rows read(byte[] bytes) {
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        return new Rows(zip ? xlsx(bytes) : csv(new String(bytes, StandardCharsets.UTF_8)));
    }

    private static List<Line> xlsx(byte[] bytes) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        List<Line> lines = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = book.getSheetAt(0);
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < Math.min(row.getLastCellNum(), WIDEST); i++) {
                    cells.add(text(row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), formatter));
                }
                add(lines, new Line(row.getRowNum() + 1, cells));
            }
            return lines;
        } catch (IOException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new InventoryFault(1, "that is no spreadsheet that can be read: " + e.getMessage());
        }
    }

    private static String text(Cell cell, DataFormatter formatter) {
        return switch (cell.getCellType()) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : new BigDecimal(Double.toString(cell.getNumericCellValue()))
                                .stripTrailingZeros()
                                .toPlainString();
            case STRING -> cell.getStringCellValue().strip();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case FORMULA, BLANK, ERROR, _NONE -> formatter.formatCellValue(cell).strip();
        };
    }

    /// RFC 4180: a quoted cell may hold commas, line ends and doubled quotes.
    private static List<Line> csv(String text) {
        List<Line> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int number = 1;
        int first = 1;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                i += doubled ? 1 : 0;
                quoted = doubled || c != '"';
                if (quoted) {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    add(lines, new Line(first, cells));
                    cells = new ArrayList<>();
                    first = number + 1;
                }
            } else if (c != '\r') {
                cell.append(c);
            }
            number += c == '\n' ? 1 : 0;
        }
        if (quoted) {
            throw new InventoryFault(first, "a quotation mark is opened here and never closed");
        }
        cells.add(cell.toString().strip());
        add(lines, new Line(first, cells));
        return lines;
    }

    private static void add(List<Line> lines, Line line) {
        if (line.cells().stream().allMatch(String::isEmpty)) {
            return;
        }
        if (lines.size() >= MOST) {
            throw new InventoryFault(line.number(), "more than " + (MOST - 1) + " systems: hand them in by parts");
        }
        lines.add(line);
    }
}
