package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.List;

/// A table of a DOCX document while it is read: rows of cells of paragraphs.
final class DocxTable {

    /// A paragraph with its setting already known.
    record Paragraph(String text, Style style, Role role) {}

    private final List<List<List<Paragraph>>> rows = new ArrayList<>();

    void openRow() {
        rows.add(new ArrayList<>());
    }

    void openCell() {
        if (rows.isEmpty()) {
            openRow();
        }
        rows.getLast().add(new ArrayList<>());
    }

    void add(Paragraph paragraph) {
        if (rows.isEmpty() || rows.getLast().isEmpty()) {
            openCell();
        }
        if (!paragraph.text().isBlank()) {
            rows.getLast().getLast().add(paragraph);
        }
    }

    List<List<List<Paragraph>>> rows() {
        return rows;
    }

    /// Whether the table holds data; else it only sets numbers beside text, or a frame around it.
    boolean isData() {
        boolean numbers = true;
        int widest = 0;
        for (List<List<Paragraph>> row : rows) {
            List<List<Paragraph>> filled =
                    row.stream().filter(c -> !c.isEmpty()).toList();
            widest = Math.max(widest, filled.size());
            numbers &= filled.size() <= 1 || filled.size() == 2 && isNumber(filled.getFirst());
        }
        return widest > 1 && !numbers && rows.size() > 1;
    }

    private static boolean isNumber(List<Paragraph> cell) {
        return cell.size() == 1 && ItemLabel.isLabel(cell.getFirst().text().strip());
    }
}
