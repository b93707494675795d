package org.armillary.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Standing;
import org.armillary.catalogue.Threshold;
import org.armillary.catalogue.Threshold.Quantity;

/// The register of numbers: every threshold of every instrument, with what the instrument is on a day.
///
/// @param day the day asked about
/// @param rows grouped by quantity, by normal unit and size within
public record Numbers(LocalDate day, List<Row> rows) {

    private static final Comparator<Row> ORDER = Comparator.<Row, Quantity>comparing(
                    each -> each.threshold().quantity())
            .thenComparing(Row::base)
            .thenComparing(Row::size)
            .thenComparing(each -> each.instrument().shortName());

    public Numbers {
        rows = List.copyOf(rows);
    }

    /// A number, and whether it counts.
    ///
    /// @param standing what the instrument is on the day; empty before its first date
    /// @param normal the number in a unit that others have too
    public record Row(
            Instrument instrument, Threshold threshold, Optional<Standing> standing, Optional<Units.Amount> normal) {

        /// Whether it counts on the day: its instrument is current and the number itself was not struck.
        public boolean isCurrent() {
            return standing.filter(each -> each.status().isCurrent()).isPresent()
                    && threshold.standing().isEmpty();
        }

        /// Whether it counted once, or never came to count.
        public boolean isHistory() {
            return standing.filter(each -> each.status().isOver()).isPresent()
                    || !threshold.standing().isEmpty();
        }

        /// The unit it is sorted by: its base, else its own.
        public String base() {
            return normal.map(Units.Amount::unit).orElse(threshold.unit());
        }

        BigDecimal size() {
            return normal.map(Units.Amount::value).orElse(threshold.value());
        }
    }

    /// Every number on a day.
    public static Numbers on(LocalDate day, Catalogue catalogue, Units units) {
        List<Row> rows = new ArrayList<>();
        for (Instrument instrument : catalogue.list()) {
            Optional<Standing> standing = catalogue.statusOn(day, instrument);
            instrument
                    .thresholds()
                    .forEach(each ->
                            rows.add(new Row(instrument, each, standing, units.normal(each.value(), each.unit()))));
        }
        rows.sort(ORDER);
        return new Numbers(day, rows);
    }

    /// The numbers that measure the computing of one training, by size.
    public List<Row> ofCompute() {
        return rows.stream()
                .filter(each -> each.threshold().quantity() == Quantity.COMPUTE
                        && each.base().equals("FLOP"))
                .toList();
    }
}
