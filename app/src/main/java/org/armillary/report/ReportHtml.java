package org.armillary.report;

import java.util.List;
import org.armillary.report.Report.Part;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The sections of a report as an HTML fragment, for printing. The ids of its sections are `section-1` …
public final class ReportHtml {

    private static final String SECTION = "section-";

    private ReportHtml() {}

    /// @param number of the section, from 1
    public static String id(int number) {
        return SECTION + number;
    }

    public static String of(Report report) {
        Element body = Document.createShell("").body();
        Element all = body.appendElement("div").addClass("report");
        int number = 0;
        for (Report.Section section : report.sections()) {
            number++;
            all.appendElement("h2").id(id(number)).text(section.heading());
            section.parts().forEach(each -> part(all, each));
        }
        return body.html();
    }

    private static void part(Element into, Part part) {
        switch (part) {
            case Part.Heading(String text) -> into.appendElement("h3").text(text);
            case Part.Paragraph(String text) -> into.appendElement("p").text(text);
            case Part.Points(List<String> lines) -> {
                Element list = into.appendElement("ul");
                lines.forEach(each -> list.appendElement("li").text(each));
            }
            case Part.Grid grid -> table(into.appendElement("table"), grid);
        }
    }

    private static void table(Element table, Part.Grid grid) {
        Element head = table.appendElement("thead").appendElement("tr");
        for (int i = 0; i < grid.heads().size(); i++) {
            head.appendElement("th")
                    .attr("scope", "col")
                    .attr("style", "width: " + grid.widths().get(i) + "%")
                    .text(grid.heads().get(i));
        }
        Element rows = table.appendElement("tbody");
        for (List<String> row : grid.rows()) {
            Element out = rows.appendElement("tr");
            row.forEach(cell -> lines(out.appendElement("td"), cell));
        }
    }

    private static void lines(Element cell, String text) {
        for (String line : text.split("\n")) {
            cell.appendElement("div").text(line);
        }
    }
}
