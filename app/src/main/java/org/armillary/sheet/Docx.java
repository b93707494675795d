package org.armillary.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// A book as a document: each table below its title, its head repeated on every page, sources numbered at its foot.
///
/// A4 across. Sizes are twentieths of a point, as the format counts them.
final class Docx {

    private static final DocxPage PAGE = new DocxPage(true, 1_000);
    private static final int SMALL = 9;

    private final XWPFDocument document;
    private final List<String> sources = new ArrayList<>();

    private Docx(XWPFDocument document) {
        this.document = document;
    }

    static byte[] write(Book book) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getProperties()
                    .getCoreProperties()
                    .setTitle(book.tables().getFirst().title());
            DocxStyles.addTo(document);
            PAGE.addTo(document);
            book.tables().forEach(table -> new Docx(document).table(table));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a document can always be written to memory", e);
        }
    }

    private void table(Table table) {
        XWPFParagraph title = document.createParagraph();
        title.setStyle(DocxStyles.HEADING);
        title.createRun().setText(table.title());
        if (!table.about().isEmpty()) {
            document.createParagraph().createRun().setText(table.about());
        }
        XWPFTable out =
                document.createTable(table.rows().size() + 1, table.columns().size());
        out.setWidthType(TableWidthType.PCT);
        out.setWidth("100%");
        List<Integer> widths = widths(table.columns());
        head(out.getRow(0), table.columns(), widths);
        for (int i = 0; i < table.rows().size(); i++) {
            XWPFTableRow row = out.getRow(i + 1);
            row.setCantSplitRow(false);
            for (int j = 0; j < widths.size(); j++) {
                fill(sized(row.getCell(j), widths.get(j)), table.rows().get(i).get(j), table.words());
            }
        }
        sources(table.words());
    }

    private static void head(XWPFTableRow row, List<Column> columns, List<Integer> widths) {
        row.setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            XWPFTableCell cell = sized(row.getCell(i), widths.get(i));
            cell.setColor("E7E6E6");
            XWPFRun run = cell.getParagraphs().getFirst().createRun();
            run.setBold(true);
            run.setFontSize(SMALL);
            run.setText(columns.get(i).heading());
        }
    }

    private static List<Integer> widths(List<Column> columns) {
        long room = PAGE.room();
        long wanted = columns.stream().mapToLong(Column::width).sum();
        return columns.stream()
                .map(each -> (int) (room * each.width() / wanted))
                .toList();
    }

    private static XWPFTableCell sized(XWPFTableCell cell, int width) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(width));
        return cell;
    }

    private void fill(XWPFTableCell out, Cell cell, Table.Words words) {
        XWPFParagraph paragraph = out.getParagraphs().getFirst();
        for (String line : cell.asText().split("\n")) {
            XWPFRun run = run(paragraph, cell.mark() == Mark.UNVERIFIED);
            if (paragraph.getRuns().size() > 1) {
                run.addBreak();
            }
            run.setText(line);
        }
        String after = after(cell, words);
        if (!after.isEmpty()) {
            run(paragraph, false).setText(" " + after);
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, boolean isDoubtful) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(SMALL);
        run.setItalic(isDoubtful);
        return run;
    }

    /// The mark's word, and the numbers of the sources.
    private String after(Cell cell, Table.Words words) {
        StringBuilder after = new StringBuilder();
        if (!words.of(cell.mark()).isEmpty()) {
            after.append('(').append(words.of(cell.mark())).append(')');
        }
        cell.sources().stream().map(Cell.Source::toString).distinct().forEach(each -> {
            if (!sources.contains(each)) {
                sources.add(each);
            }
            after.append(" [").append(sources.indexOf(each) + 1).append(']');
        });
        return after.toString().strip();
    }

    private void sources(Table.Words words) {
        if (sources.isEmpty()) {
            return;
        }
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle(DocxStyles.SUBHEADING);
        heading.createRun().setText(words.sources());
        for (int i = 0; i < sources.size(); i++) {
            run(document.createParagraph(), false).setText("[" + (i + 1) + "] " + sources.get(i));
        }
    }
}
