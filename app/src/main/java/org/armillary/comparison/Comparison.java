package org.armillary.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Body;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;

/// Subjects side by side: what is on record of each, question by question, and whether it holds on a day.
///
/// A cell without answers says that no finding is on record, which is not to say that there is no rule.
///
/// @param day the day asked about
/// @param subjects columns, in the order asked for
/// @param rows questions, in the order of their dimensions
public record Comparison(LocalDate day, List<Subject> subjects, List<Row> rows) {

    /// What holds comes first, hard before soft, the strictest first; that a text has no rule on a point comes last.
    private static final Comparator<Answer> ORDER = Comparator.<Answer>comparingInt(
                    each -> each.validity().state().ordinal())
            .thenComparing(each -> !each.finding().effect().isRule())
            .thenComparing(each -> each.instrument().force() != Force.HARD)
            .thenComparing(each -> -each.finding().effect().strictness());

    public Comparison {
        subjects = List.copyOf(subjects);
        rows = List.copyOf(rows);
    }

    /// One question, answered by each subject.
    public record Row(Dimension dimension, Dimension.Question question, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isEmpty() {
            return cells.stream().allMatch(Cell::isEmpty);
        }
    }

    /// What one subject answers.
    ///
    /// @param answers findings in its instruments; none where none is on record
    /// @param about what is on record of the body itself, where the question is about it
    public record Cell(List<Answer> answers, Optional<Body> about) {

        public Cell {
            answers = List.copyOf(answers);
        }

        public boolean isEmpty() {
            return answers.isEmpty() && about.isEmpty();
        }
    }

    /// A finding, and whether it holds on the day.
    public record Answer(Finding finding, Instrument instrument, Validity validity) {}

    /// The comparison of subjects along dimensions on a day.
    public static Comparison of(
            List<Subject> subjects, List<Dimension> dimensions, LocalDate day, Catalogue catalogue, Findings findings) {
        List<List<Answer>> answers = subjects.stream()
                .map(each -> answers(each, day, catalogue, findings))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            for (Dimension.Question question : dimension.questions()) {
                List<Cell> cells = new ArrayList<>();
                for (int i = 0; i < subjects.size(); i++) {
                    cells.add(cell(
                            answers.get(i),
                            about(subjects.get(i), dimension, question, catalogue),
                            dimension,
                            question));
                }
                rows.add(new Row(dimension, question, cells));
            }
        }
        return new Comparison(day, subjects, rows);
    }

    private static List<Answer> answers(Subject subject, LocalDate day, Catalogue catalogue, Findings findings) {
        List<Answer> answers = new ArrayList<>();
        for (Instrument instrument : subject.instruments(catalogue)) {
            for (Finding finding : findings.of(instrument.id())) {
                Validity validity = Validity.of(finding, catalogue, day);
                if (validity.state() != Validity.State.NOT_THERE) {
                    answers.add(new Answer(finding, instrument, validity));
                }
            }
        }
        answers.sort(ORDER);
        return answers;
    }

    private static Cell cell(
            List<Answer> answers, Optional<Body> about, Dimension dimension, Dimension.Question question) {
        return new Cell(
                answers.stream()
                        .filter(each -> each.finding().dimension().equals(dimension.id())
                                && each.finding().question().equals(question.id()))
                        .toList(),
                about);
    }

    /// What the record of a body answers: who belongs to it, how its rules bind, what it deals with.
    private static Optional<Body> about(
            Subject subject, Dimension dimension, Dimension.Question question, Catalogue catalogue) {
        return switch (dimension.id() + "." + question.id()) {
            case "cooperation.membership", "paradigm.instrument", "paradigm.aim" -> subject.body(catalogue);
            default -> Optional.empty();
        };
    }

    /// How many cells have an answer.
    public long answered() {
        return rows.stream()
                .flatMap(each -> each.cells().stream())
                .filter(each -> !each.isEmpty())
                .count();
    }

    /// How many cells there are.
    public long size() {
        return (long) rows.size() * subjects.size();
    }
}
