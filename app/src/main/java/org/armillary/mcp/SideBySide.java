package org.armillary.mcp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Provision;
import org.armillary.catalogue.SourceRef;
import org.armillary.comparison.Comparison;
import org.armillary.comparison.Dimension;
import org.armillary.comparison.Dimensions;
import org.armillary.comparison.Findings;
import org.armillary.comparison.Subject;
import org.armillary.law.frbr.Work;

/// Two instruments, jurisdictions or bodies by what they say on the same questions, in the catalogue's words.
final class SideBySide {

    private static final int PAGE = 8;

    /// What one of them says.
    ///
    /// @param work FRBR URI of the instrument
    /// @param says in the catalogue's words, not those of the law
    /// @param provisions where it says so, as cited
    /// @param state whether it holds on the day: `holds`, `open`, `not-yet`, `ended` or `not-there`
    /// @param sources what the finding rests on
    /// @param verified whether somebody read the provision, or a page that reports it
    record Said(
            String instrument,
            Optional<String> work,
            String says,
            List<String> provisions,
            String effect,
            String bearers,
            LocalDate asOf,
            String state,
            Optional<LocalDate> from,
            String note,
            List<String> sources,
            boolean verified) {}

    record Row(String dimension, String question, String asks, List<Said> left, List<Said> right) {}

    /// @param by `dimension`
    record Answer(
            LocalDate asOf,
            String by,
            String left,
            String right,
            int total,
            List<Row> rows,
            Optional<String> nextCursor,
            List<String> unknown) {}

    private SideBySide() {}

    static ToolAnswer of(Subject left, Subject right, LocalDate day, Arguments arguments) {
        Cursor cursor = arguments.cursor();
        Comparison comparison = Comparison.of(
                List.of(left, right),
                dimensions(arguments.texts("dimensions", 30, 60)),
                day,
                Catalogue.shipped(),
                Findings.shipped());
        List<Row> rows = comparison.rows().stream()
                .map(each -> row(each, day))
                .filter(each -> !each.left().isEmpty() || !each.right().isEmpty())
                .toList();
        Answer answer = new Answer(
                day,
                "dimension",
                left.id(),
                right.id(),
                rows.size(),
                cursor.page(rows, PAGE),
                cursor.next(PAGE, rows.size()),
                List.of("where one side is empty, nothing is on record; that is not to say that it is silent"));
        return ToolAnswer.of(answer, readable(answer));
    }

    private static List<Dimension> dimensions(List<String> ids) {
        List<Dimension> all = Dimensions.shipped().list();
        if (ids.isEmpty()) {
            return all;
        }
        return ids.stream()
                .map(each -> Dimensions.shipped()
                        .find(each)
                        .orElseThrow(() -> new ToolFault("there is no dimension '" + each + "'; there are "
                                + String.join(
                                        ", ", all.stream().map(Dimension::id).toList()))))
                .toList();
    }

    private static Row row(Comparison.Row row, LocalDate day) {
        return new Row(
                row.dimension().id(),
                row.question().id(),
                row.question().asks(),
                said(row.cells().getFirst(), day),
                said(row.cells().getLast(), day));
    }

    private static List<Said> said(Comparison.Cell cell, LocalDate day) {
        return cell.answers().stream().map(each -> said(each, day)).toList();
    }

    private static Said said(Comparison.Answer answer, LocalDate day) {
        return new Said(
                answer.instrument().id(),
                answer.instrument().work().map(Work::uri),
                answer.finding().says(),
                answer.finding().provisions().stream().map(Provision::text).toList(),
                Fields.nameOf(answer.finding().effect()),
                answer.finding().bearers(),
                day,
                Fields.nameOf(answer.validity().state()),
                answer.validity().from(),
                answer.finding().note(),
                answer.finding().sources().stream().map(SideBySide::source).toList(),
                answer.finding().verified());
    }

    private static String source(SourceRef source) {
        return switch (source) {
            case SourceRef.InRegister(String register, String at, String note) -> (register + " " + at).strip();
            case SourceRef.AtAddress(java.net.URI uri, String note) -> uri.toString();
            case SourceRef.Lost(String what) -> "a page that has to be found again: " + what;
            case SourceRef.GeneralKnowledge() -> "no source";
        };
    }

    private static String readable(Answer answer) {
        Readable text = new Readable()
                .line(answer.left() + " and " + answer.right() + ", questions: " + answer.total() + ", as of "
                        + answer.asOf() + " (findings are the catalogue's own words)");
        for (Row each : answer.rows()) {
            text.line(each.dimension() + "." + each.question() + ": " + each.asks());
            write(answer.left(), each.left(), text);
            write(answer.right(), each.right(), text);
        }
        return text.unknown(answer.unknown()).next(answer.nextCursor()).toString();
    }

    private static void write(String who, List<Said> said, Readable text) {
        if (said.isEmpty()) {
            text.line("- " + who + ": nothing on record");
        }
        said.forEach(each -> text.line("- " + who + ": " + each.says() + " [" + each.instrument()
                + (each.provisions().isEmpty() ? "" : " " + String.join(", ", each.provisions())) + "; " + each.state()
                + "; " + (each.verified() ? "verified" : "unverified") + "]"));
    }
}
