package org.armillary.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.armillary.catalogue.Body;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Instrument.Approach;
import org.armillary.catalogue.Threshold;

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
    /// @param entries what the catalogue's entries of its instruments say on the question
    public record Cell(List<Answer> answers, Optional<Body> about, List<Entry> entries) {

        public Cell {
            answers = List.copyOf(answers);
            entries = List.copyOf(entries);
        }

        public boolean isEmpty() {
            return answers.isEmpty() && about.isEmpty() && entries.isEmpty();
        }
    }

    /// An instrument whose catalogue entry answers a question by one of its fields.
    public record Entry(Instrument instrument, Field field) {}

    /// A field of the catalogue that answers a question.
    public enum Field {
        APPROACH,
        ANCESTORS,
        REVIEW,
        PENALTIES
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
                    Subject subject = subjects.get(i);
                    String asked = dimension.id() + "." + question.id();
                    cells.add(new Cell(
                            answers.get(i).stream()
                                    .filter(each -> each.finding().asked().equals(asked))
                                    .toList(),
                            about(subject, asked, catalogue),
                            entries(subject, asked, day, catalogue)));
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

    /// What the record of a body answers: who belongs to it, how its rules bind, what it deals with.
    private static Optional<Body> about(Subject subject, String asked, Catalogue catalogue) {
        return switch (asked) {
            case "cooperation.membership", "paradigm.instrument", "paradigm.aim" -> subject.body(catalogue);
            default -> Optional.empty();
        };
    }

    /// What the catalogue's own fields answer: what an instrument takes hold of, what it draws on, when it is looked at
    /// again, what a breach costs. Instruments that are over say nothing here.
    private static List<Entry> entries(Subject subject, String asked, LocalDate day, Catalogue catalogue) {
        return switch (asked) {
            case "approach.use" -> entries(subject, day, catalogue, Field.APPROACH, takesHoldOf(Approach.USE));
            case "approach.development" ->
                entries(subject, day, catalogue, Field.APPROACH, takesHoldOf(Approach.DEVELOPMENT));
            case "approach.infrastructure" ->
                entries(subject, day, catalogue, Field.APPROACH, takesHoldOf(Approach.INFRASTRUCTURE));
            case "cooperation.alignment" ->
                entries(
                        subject,
                        day,
                        catalogue,
                        Field.ANCESTORS,
                        each -> !each.ancestors().isEmpty());
            case "cooperation.follow-up" ->
                entries(
                        subject,
                        day,
                        catalogue,
                        Field.REVIEW,
                        each -> each.review().isPresent());
            case "consequence.sanction" ->
                entries(
                        subject,
                        day,
                        catalogue,
                        Field.PENALTIES,
                        each -> each.thresholds().stream()
                                .anyMatch(threshold -> threshold.quantity() == Threshold.Quantity.PENALTY));
            default -> List.of();
        };
    }

    private static Predicate<Instrument> takesHoldOf(Approach approach) {
        return each -> each.approaches().contains(approach);
    }

    private static List<Entry> entries(
            Subject subject, LocalDate day, Catalogue catalogue, Field field, Predicate<Instrument> says) {
        return subject.instruments(catalogue).stream()
                .filter(says)
                .filter(each -> catalogue
                        .statusOn(day, each)
                        .filter(standing -> standing.status().isCurrent())
                        .isPresent())
                .map(each -> new Entry(each, field))
                .toList();
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
