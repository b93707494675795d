package org.armillary.law.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armillary.law.layout.Line.Joined;

/// Writes the paragraphs of a DOCX document as lines, numbered, tables by row.
final class DocxLines implements DocxBody.Sink {

    private final LineWriter writer;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Deque<DocxTable> tables = new ArrayDeque<>();
    private final Map<String, Integer> notes = new HashMap<>();
    private Role role = Role.BODY;
    private String mark = "";

    DocxLines(LineWriter writer, DocxStyles styles, DocxNumbering numbering) {
        this.writer = writer;
        this.styles = styles;
        this.numbering = numbering;
    }

    /// What the parts read next are.
    void setRole(Role role) {
        this.role = role;
        this.mark = "";
    }

    String text() {
        return writer.text();
    }

    List<Line> lines() {
        return new ArrayList<>(writer.lines());
    }

    @Override
    public void paragraph(DocxParagraph paragraph, boolean contents) {
        DocxStyles.Settings settings = paragraph
                .properties()
                .settings()
                .over(styles.resolve(paragraph.properties().style()));
        if (paragraph.isBlank()) {
            if (tables.isEmpty()) {
                writer.addGap();
            }
            return;
        }
        if (settings.numId() > 0) {
            paragraph.prepend(numbering.next(settings.numId(), Math.max(0, settings.level())));
        }
        paragraph.prepend(mark);
        mark = "";
        boolean inContents = role == Role.BODY && (contents || settings.isContents());
        DocxTable.Paragraph done =
                new DocxTable.Paragraph(paragraph.text(), paragraph.style(settings), inContents ? Role.CONTENTS : role);
        if (tables.isEmpty()) {
            write(done);
        } else {
            tables.getFirst().add(done);
        }
    }

    private void write(DocxTable.Paragraph paragraph) {
        writer.addGap();
        Joined joined = Joined.NEW;
        for (String line : paragraph.text().split("\n", -1)) {
            writer.add(line);
            writer.endLine(paragraph.style(), paragraph.role(), joined);
            joined = Joined.UNKNOWN;
        }
    }

    @Override
    public void openTable() {
        tables.push(new DocxTable());
    }

    @Override
    public void openRow() {
        if (!tables.isEmpty()) {
            tables.getFirst().openRow();
        }
    }

    @Override
    public void openCell() {
        if (!tables.isEmpty()) {
            tables.getFirst().openCell();
        }
    }

    @Override
    public void closeTable() {
        if (tables.isEmpty()) {
            return;
        }
        DocxTable table = tables.pop();
        if (!tables.isEmpty()) {
            table.rows().forEach(row -> row.forEach(cell -> cell.forEach(tables.getFirst()::add)));
        } else if (table.isData()) {
            table.rows().forEach(this::writeRow);
        } else {
            table.rows().forEach(this::writeFrame);
        }
    }

    private void writeRow(List<List<DocxTable.Paragraph>> row) {
        for (List<DocxTable.Paragraph> cell : row) {
            writer.addTab();
            for (DocxTable.Paragraph paragraph : cell) {
                writer.addSpace();
                writer.add(paragraph.text());
            }
        }
        writer.endLine(Style.PLAIN, role == Role.BODY ? Role.TABLE_ROW : role, Joined.NEW);
    }

    /// A number in a cell of its own goes on one line with the text beside it.
    private void writeFrame(List<List<DocxTable.Paragraph>> row) {
        for (List<DocxTable.Paragraph> cell : row) {
            for (DocxTable.Paragraph paragraph : cell) {
                if (ItemLabel.isLabel(paragraph.text().strip())) {
                    writer.add(paragraph.text());
                    writer.addSpace();
                } else {
                    write(paragraph);
                }
            }
        }
        writer.endLine(Style.PLAIN, role, Joined.NEW);
    }

    @Override
    public void note(String id) {
        mark = id.isEmpty() || !notes.containsKey(id) ? "" : "[" + notes.get(id) + "] ";
    }

    @Override
    public String mark(String id) {
        return "[" + notes.computeIfAbsent(id, k -> notes.size() + 1) + "]";
    }
}
