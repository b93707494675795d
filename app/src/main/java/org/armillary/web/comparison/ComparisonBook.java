package org.armillary.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.catalogue.Provision;
import org.armillary.comparison.Comparison;
import org.armillary.comparison.Finding;
import org.armillary.comparison.Subject;
import org.armillary.sheet.Book;
import org.armillary.sheet.Cell;
import org.armillary.sheet.Column;
import org.armillary.sheet.Mark;
import org.armillary.sheet.Table;
import org.armillary.web.Frame;

/// A comparison as tables: every finding a row, and the questions against the subjects.
final class ComparisonBook {

    private static final int MATRIX_CELL = 44;

    private final Words words;
    private final Frame frame;
    private final Comparison comparison;

    ComparisonBook(Words words, Comparison comparison) {
        this.words = words;
        this.frame = words.frame();
        this.comparison = comparison;
    }

    Book book(String title) {
        String about = frame.say(
                "comparison.file.about", words.book().day(comparison.day()), comparison.answered(), comparison.size());
        return Book.of(findings(title, about), matrix(title, about));
    }

    private Table findings(String title, String about) {
        List<Column> columns = List.of(
                Column.text(frame.say("comparison.dimension"), 20),
                Column.text(frame.say("comparison.question"), 20),
                Column.text(frame.say("comparison.subject"), 18),
                Column.text(frame.say("comparison.finding"), 60),
                Column.text(frame.say("comparison.provisions"), 20),
                Column.text(frame.say("comparison.instrument"), 24),
                Column.text(frame.say("comparison.effect"), 12),
                Column.text(frame.say("comparison.bearers"), 20),
                Column.text(frame.say("comparison.state"), 22));
        List<List<Cell>> rows = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                rows.addAll(rows(row, row.cells().get(i), comparison.subjects().get(i)));
            }
        }
        return new Table(title, about, columns, rows, words.tableWords());
    }

    private List<List<Cell>> rows(Comparison.Row row, Comparison.Cell cell, Subject subject) {
        List<Cell> head = List.of(
                Cell.text(row.dimension().name()), Cell.text(row.question().name()), Cell.text(words.subject(subject)));
        List<List<Cell>> rows = new ArrayList<>(
                cell.answers().stream().map(each -> row(head, answer(each))).toList());
        cell.entries().forEach(each -> rows.add(row(head, entry(each))));
        if (rows.isEmpty()) {
            return List.of(row(
                    head,
                    List.of(
                            Cell.text(frame.say("comparison.none")),
                            Cell.empty(),
                            Cell.empty(),
                            Cell.empty(),
                            Cell.empty(),
                            Cell.empty())));
        }
        return rows;
    }

    private List<Cell> entry(Comparison.Entry entry) {
        String says = words.entry(entry);
        return List.of(
                Cell.text(says.isEmpty() ? frame.say("comparison.entry") : says)
                        .marked(Words.isVerified(entry) ? Mark.VERIFIED : Mark.UNVERIFIED)
                        .from(words.cited(entry.instrument().sources())),
                Cell.empty(),
                Cell.text(entry.instrument().shortName()),
                Cell.empty(),
                Cell.empty(),
                Cell.empty());
    }

    private static List<Cell> row(List<Cell> head, List<Cell> rest) {
        List<Cell> row = new ArrayList<>(head);
        row.addAll(rest);
        return row;
    }

    private List<Cell> answer(Comparison.Answer answer) {
        Finding finding = answer.finding();
        return List.of(
                Cell.text(finding.says())
                        .marked(finding.verified() ? Mark.VERIFIED : Mark.UNVERIFIED)
                        .from(words.cited(finding.sources())),
                Cell.text(provisions(finding)),
                Cell.text(answer.instrument().shortName()),
                Cell.text(words.book().name("comparison.effect.", finding.effect())),
                Cell.text(finding.bearers()),
                Cell.text(words.validity(answer.validity())));
    }

    private static String provisions(Finding finding) {
        return finding.provisions().stream().map(Provision::text).collect(Collectors.joining(", "));
    }

    private Table matrix(String title, String about) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(frame.say("comparison.question"), 26)));
        comparison.subjects().forEach(each -> columns.add(Column.text(words.subject(each), MATRIX_CELL)));
        List<List<Cell>> rows = comparison.rows().stream()
                .map(row -> {
                    List<Cell> cells = new ArrayList<>(List.of(Cell.text(frame.say(
                            "comparison.file.question",
                            row.dimension().name(),
                            row.question().name()))));
                    row.cells().forEach(each -> cells.add(Cell.text(summary(each))));
                    return cells;
                })
                .collect(Collectors.toList());
        return new Table(
                frame.say("comparison.file.matrix", title), about, columns, List.copyOf(rows), words.tableWords());
    }

    private String summary(Comparison.Cell cell) {
        Stream<String> findings = cell.answers().stream()
                .map(each -> frame.say(
                        each.finding().verified() ? "comparison.file.answer" : "comparison.file.unverified",
                        each.finding().says(),
                        each.instrument().shortName(),
                        provisions(each.finding()),
                        words.validity(each.validity())));
        Stream<String> entries = cell.entries().stream()
                .map(each ->
                        frame.say("comparison.file.entry", each.instrument().shortName(), words.entry(each)));
        String summary = Stream.concat(findings, entries).collect(Collectors.joining("\n"));
        return summary.isEmpty() ? frame.say("comparison.none") : summary;
    }
}
