package org.armillary.web.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.armillary.catalogue.Threshold;
import org.armillary.comparison.Numbers;
import org.armillary.comparison.Units;
import org.armillary.sheet.Book;
import org.armillary.sheet.Cell;
import org.armillary.sheet.Column;
import org.armillary.sheet.Mark;
import org.armillary.sheet.Table;
import org.armillary.web.Frame;

/// The register of thresholds as a table.
final class NumberBook {

    private final Words words;
    private final Frame frame;

    NumberBook(Words words) {
        this.words = words;
        this.frame = words.frame();
    }

    Book book(List<Numbers.Row> rows) {
        List<Column> columns = List.of(
                Column.text(frame.say("thresholds.quantity"), 18),
                Column.text(frame.say("thresholds.instrument"), 26),
                Column.text(frame.say("thresholds.place"), 16),
                Column.text(frame.say("thresholds.provision"), 18),
                Column.text(frame.say("thresholds.number"), 28),
                Column.number(frame.say("thresholds.file.value")),
                Column.text(frame.say("thresholds.file.unit"), 14),
                Column.number(frame.say("thresholds.normal")),
                Column.text(frame.say("thresholds.file.normalUnit"), 12),
                Column.text(frame.say("thresholds.what"), 30),
                Column.text(frame.say("thresholds.standing"), 24));
        return Book.of(new Table(
                frame.say("thresholds.title"),
                frame.say("thresholds.file.about", words.book().day(frame.day())),
                columns,
                rows.stream().map(this::row).toList(),
                words.tableWords()));
    }

    private List<Cell> row(Numbers.Row row) {
        Threshold threshold = row.threshold();
        boolean isDate = threshold.quantity() == Threshold.Quantity.DATE;
        boolean verified = threshold.verified() && row.instrument().verified();
        return List.of(
                Cell.text(words.book().name("thresholds.quantity.", threshold.quantity())),
                Cell.text(row.instrument().shortName()),
                Cell.text(words.book().jurisdiction(row.instrument().jurisdiction())),
                Cell.text(
                        threshold.provision().equals(Threshold.NO_PROVISION)
                                ? frame.say("thresholds.noProvision")
                                : threshold.provision()),
                Cell.text(words.book().amount(threshold))
                        .marked(verified ? Mark.VERIFIED : Mark.UNVERIFIED)
                        .from(words.cited(row.instrument().sources())),
                isDate
                        ? Cell.day(LocalDate.ofEpochDay(threshold.value().longValue()))
                        : Cell.number(plain(threshold.value())),
                Cell.text(threshold.unit()),
                row.normal()
                        .map(Units.Amount::value)
                        .map(NumberBook::plain)
                        .map(Cell::number)
                        .orElse(Cell.empty()),
                Cell.text(row.normal().map(Units.Amount::unit).orElse("")),
                Cell.text(threshold.what()),
                Cell.text(
                        threshold.standing().isEmpty()
                                ? words.book().standing(row.standing())
                                : words.book().standing(row.standing()) + "; " + threshold.standing()));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }
}
