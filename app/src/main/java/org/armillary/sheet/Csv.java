package org.armillary.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A table as comma-separated values after RFC 4180: UTF-8, a head, lines ended by CR LF.
///
/// Programs for spreadsheets take text that begins with `=`, `+`, `-`, `@`, a tab or a line break for a formula
/// (OWASP, "CSV Injection"). Such text gets an apostrophe in front; numbers stay as they are.
final class Csv {

    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final char GUARD = '\'';

    private Csv() {}

    static byte[] write(Table table) {
        Table flat = Flat.of(table);
        StringBuilder out = new StringBuilder();
        line(out, flat.columns().stream().map(Column::heading).map(Cell::text).toList());
        flat.rows().forEach(row -> line(out, row));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder out, List<Cell> cells) {
        out.append(cells.stream().map(Csv::field).collect(Collectors.joining(",")))
                .append(END);
    }

    private static String field(Cell cell) {
        String text = cell.asText();
        boolean isNumber = cell.value() instanceof Cell.Value.Number;
        String safe = !isNumber && mayBeFormula(text) ? GUARD + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /// Whether a program might take text for a formula.
    static boolean mayBeFormula(String text) {
        String begun = text.stripLeading();
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                || !begun.isEmpty() && FORMULA.indexOf(begun.charAt(0)) >= 0;
    }
}
