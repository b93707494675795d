package org.armillary.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Threshold;
import org.junit.jupiter.api.Test;

/// The register of thresholds: complete, comparable, and true to the day.
class NumbersTest {

    private final Catalogue catalogue = Catalogue.shipped();
    private final Units units = Units.shipped();
    private final Numbers numbers = Numbers.on(LocalDate.parse("2026-11-21"), catalogue, units);

    @Test
    void holdsEveryNumberOfTheCatalogueOnce() {
        List<Threshold> all = catalogue.list().stream()
                .flatMap(each -> each.thresholds().stream())
                .toList();
        assertThat(numbers.rows()).hasSameSizeAs(all);
        assertThat(numbers.rows().stream().map(Numbers.Row::threshold)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void normalisesTimeAndComputeExactlyAndNeverMoney() {
        assertThat(units.normal(BigDecimal.valueOf(15), "days"))
                .contains(new Units.Amount(new BigDecimal("3.6E+2"), "hours"));
        assertThat(units.normal(new BigDecimal("1e26"), "operations")
                        .orElseThrow()
                        .unit())
                .isEqualTo("FLOP");
        assertThat(units.normal(BigDecimal.TEN, "USD")).isEmpty();
        assertThat(units.normal(BigDecimal.TEN, "business days")).isEmpty();
    }

    @Test
    void timesStandInTheOrderOfTheirLength() {
        List<BigDecimal> hours = numbers.rows().stream()
                .filter(each -> each.threshold().quantity() == Threshold.Quantity.DURATION)
                .filter(each -> each.base().equals("hours"))
                .map(Numbers.Row::size)
                .toList();
        assertThat(hours).isSorted().hasSizeGreaterThan(10);
    }

    @Test
    void aNumberOfALawThatIsNotYetLawDoesNotCount() {
        Numbers early = Numbers.on(LocalDate.parse("2024-01-01"), catalogue, units);
        assertThat(early.rows())
                .filteredOn(each -> each.instrument().id().equals("eu-ai-act"))
                .noneMatch(Numbers.Row::isCurrent);
        assertThat(numbers.rows())
                .filteredOn(each -> each.instrument().id().equals("us-ca-sb-53"))
                .allMatch(Numbers.Row::isCurrent);
    }
}
