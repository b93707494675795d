package org.armillary.law.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/// Tells tables of data from tables that only set numbers beside their text.
final class HtmlTables {

    private static final int LONG_CELL = 400;

    private enum Kind {
        DATA,
        FRAME,
        NUMBERS
    }

    private final Deque<Kind> open = new ArrayDeque<>();

    void open(Element table) {
        open.push(kindOf(table));
    }

    void close() {
        open.poll();
    }

    /// Whether rows of the present table are rows of data.
    boolean isRow() {
        return open.peek() == Kind.DATA;
    }

    /// Whether cells of the present table hold numbers of items.
    boolean isInNumberCell() {
        return open.peek() == Kind.NUMBERS;
    }

    boolean isData(Element table) {
        return kindOf(table) == Kind.DATA;
    }

    private static Kind kindOf(Element table) {
        List<Element> rows = rows(table);
        if (isNumbering(rows)) {
            return Kind.NUMBERS;
        }
        return isFrame(table, rows) ? Kind.FRAME : Kind.DATA;
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (child.normalName().equals("tbody")
                    || child.normalName().equals("thead")
                    || child.normalName().equals("tfoot")) {
                child.children().stream()
                        .filter(e -> e.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(e -> e.normalName().equals("td") || e.normalName().equals("th"))
                .toList();
    }

    /// Every row is a number, a dash or nothing, and then one cell of text.
    private static boolean isNumbering(List<Element> rows) {
        boolean numbered = false;
        for (Element row : rows) {
            List<Element> filled =
                    cells(row).stream().filter(c -> !c.text().isBlank()).toList();
            if (filled.size() > 2 || cells(row).size() > 3) {
                return false;
            }
            if (filled.size() == 2) {
                String first = filled.getFirst().text().strip();
                if (!ItemLabel.isLabel(first) && !(ItemLabel.isBareNumber(first) && rows.size() == 1)) {
                    return false;
                }
                numbered = true;
            }
        }
        return numbered;
    }

    /// One column, tables within tables, or cells as long as pages: set for looks.
    private static boolean isFrame(Element table, List<Element> rows) {
        if (table.attr("role").equals("presentation")) {
            return true;
        }
        int widest = 0;
        boolean nested = false;
        for (Element row : rows) {
            List<Element> cells = cells(row);
            widest = Math.max(widest, (int)
                    cells.stream().filter(c -> !c.text().isBlank()).count());
            for (Element cell : cells) {
                boolean deep = cell.selectFirst("table, h1, h2, h3, h4, h5, h6, section, article") != null;
                nested |= deep && (cell.text().length() > LONG_CELL || rows.size() == 1);
            }
        }
        boolean single = rows.size() <= 1 && table.selectFirst("th") == null;
        return widest <= 1 || nested || single;
    }
}
