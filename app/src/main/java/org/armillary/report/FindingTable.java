package org.armillary.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Described;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Outcome;
import org.armillary.sheet.Cell;
import org.armillary.sheet.Column;
import org.armillary.sheet.Table;

/// The findings of an assessment as a table, a row each.
public final class FindingTable {

    private static final Table.Words WORDS = new Table.Words("mark", "sources", Map.of());

    private FindingTable() {}

    public static Table of(Assessment assessment) {
        return new Table(
                assessment.system().name().isEmpty()
                        ? "Findings"
                        : assessment.system().name(),
                "As of " + assessment.on() + ". Information, not legal advice.",
                List.of(
                        Column.text("jurisdiction", 12),
                        Column.text("instrument", 24),
                        Column.text("conclusion", 30),
                        Column.text("kind", 12),
                        Column.text("what", 60),
                        Column.text("binds", 16),
                        Column.text("outcome", 14),
                        Column.number("from"),
                        Column.text("missing", 30),
                        Column.text("provisions", 40),
                        Column.text("standing", 16),
                        Column.text("text basis", 20),
                        Column.text("depth", 10),
                        Column.text("verified", 10)),
                assessment.findings().stream()
                        .map(each -> row(each, assessment.on()))
                        .toList(),
                WORDS);
    }

    private static List<Cell> row(Finding finding, LocalDate on) {
        return List.of(
                Cell.text(finding.origin().jurisdiction()),
                Cell.text(finding.origin().title()),
                Cell.text(finding.conclusion()),
                Cell.text(Described.word(finding.kind())),
                Cell.text(finding.what()),
                Cell.text(finding.binds()),
                Cell.text(finding.outcome().word()),
                from(finding, on),
                Cell.text(String.join(" ", finding.missing())),
                Cell.text(String.join("; ", finding.citations())),
                Cell.text(Described.word(finding.standing())),
                Cell.text(Described.word(finding.origin().basis())),
                Cell.text(Described.word(finding.origin().depth())),
                Cell.text(finding.origin().verified() ? "yes" : "no"));
    }

    private static Cell from(Finding finding, LocalDate on) {
        return switch (finding.outcome()) {
            case Outcome.NotYet(LocalDate from, var _) -> Cell.day(from);
            case Outcome.Holds() -> finding.spell(on).from().map(Cell::day).orElse(Cell.empty());
            case Outcome.DoesNotHold(), Outcome.Depends _, Outcome.Stayed _, Outcome.Contested _, Outcome.Unbinding _ ->
                Cell.empty();
        };
    }
}
