package org.armillary.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.armillary.report.Report.Part;
import org.armillary.sheet.DocxPage;
import org.armillary.sheet.DocxStyles;

/// A report as a document for word processors. A4; sizes are twentieths of a point, as the format counts them.
public final class ReportDocx {

    private static final DocxPage PAGE = new DocxPage(false, 1_130);
    private static final int SMALL = 9;
    private static final int AFTER_PARAGRAPH = 80;

    private final XWPFDocument document;

    private ReportDocx(XWPFDocument document) {
        this.document = document;
    }

    public static byte[] of(Report report) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DocxStyles.addTo(document);
            document.getProperties().getCoreProperties().setTitle(report.title());
            new ReportDocx(document).write(report);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a document can always be written to memory", e);
        }
    }

    private void write(Report report) {
        PAGE.addTo(document);
        XWPFRun foot = document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun();
        foot.setFontSize(SMALL);
        foot.setText(report.foot());
        heading(DocxStyles.HEADING, report.title());
        report.about().forEach(this::paragraph);
        for (Report.Section section : report.sections()) {
            heading(DocxStyles.SUBHEADING, section.heading());
            section.parts().forEach(this::part);
        }
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading(String text) -> heading(DocxStyles.DEEPER, text);
            case Part.Paragraph(String text) -> paragraph(text);
            case Part.Points(List<String> lines) -> lines.forEach(each -> paragraph("• " + each));
            case Part.Grid grid -> table(grid);
        }
    }

    private void heading(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private void paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(AFTER_PARAGRAPH);
        paragraph.createRun().setText(text);
    }

    private void table(Part.Grid grid) {
        XWPFTable table =
                document.createTable(grid.rows().size() + 1, grid.heads().size());
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < grid.heads().size(); column++) {
            int width = PAGE.room() * grid.widths().get(column) / 100;
            XWPFTableCell head = table.getRow(0).getCell(column);
            head.setColor("E7E6E6");
            fill(head, width, grid.heads().get(column), true);
            for (int row = 0; row < grid.rows().size(); row++) {
                fill(
                        table.getRow(row + 1).getCell(column),
                        width,
                        grid.rows().get(row).get(column),
                        false);
            }
        }
    }

    private static void fill(XWPFTableCell cell, int width, String text, boolean bold) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(width));
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        for (String line : text.split("\n")) {
            XWPFRun run = paragraph.createRun();
            run.setFontSize(SMALL);
            run.setBold(bold);
            if (paragraph.getRuns().size() > 1) {
                run.addBreak();
            }
            run.setText(line);
        }
    }
}
