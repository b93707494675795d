package org.armillary.web.assessment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.armillary.report.Report;
import org.armillary.report.ReportDocx;
import org.armillary.report.ReportHtml;
import org.armillary.task.Progress;
import org.armillary.web.print.LawPdf;
import org.armillary.web.rendering.Contents;

/// The report of one described system, as files.
final class Reports {

    private final Report report;

    Reports(Sheet sheet) {
        this.report = Report.of(
                sheet.assessment(), sheet.frame().wording(), sheet.words().book()::jurisdiction);
    }

    byte[] docx() {
        return ReportDocx.of(report);
    }

    byte[] pdf() {
        List<Contents> outline = new ArrayList<>();
        for (Report.Section each : report.sections()) {
            outline.add(new Contents(ReportHtml.id(outline.size() + 1), "", each.heading(), List.of()));
        }
        var sheet = new org.armillary.web.print.Sheet(
                report.title(), report.language(), report.foot(), report.about(), outline, ReportHtml.of(report));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            LawPdf.write(sheet, out, Progress.NONE);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a report can always be written to memory", e);
        }
    }
}
