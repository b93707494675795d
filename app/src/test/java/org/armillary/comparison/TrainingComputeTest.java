package org.armillary.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.armillary.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Estimates of training compute, to the last digit, and the thresholds they cross.
class TrainingComputeTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final Numbers NUMBERS = Numbers.on(DAY, Catalogue.shipped(), Units.shipped());

    private static TrainingCompute model(String parameters, String tokens) {
        return TrainingCompute.ofModel(TrainingCompute.parse(parameters), TrainingCompute.parse(tokens));
    }

    private static List<String> crossed(TrainingCompute compute) {
        return NUMBERS.ofCompute().stream()
                .filter(Numbers.Row::isCurrent)
                .filter(compute::crosses)
                .map(each -> each.instrument().id() + " " + each.threshold().provision())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "70e9, 7E+10",
        "70B, 7E+10",
        "15.6T, 1.56E+13",
        "15 t, 1.5E+13",
        "'1,000,000', 1E+6",
        "0.4, 0.4",
        "989T, 9.89E+14"
    })
    void readsNumbersAsPeopleWriteThem(String written, BigDecimal number) {
        assertThat(TrainingCompute.parse(written)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "many", "-1", "1e999", "0x10", "1e", "70BB", "9999999999999999999999999999999999999999999"})
    void refusesWhatIsNoNumber(String written) {
        assertThatThrownBy(() -> TrainingCompute.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aModelIsSixTimesParametersTimesTokens() {
        assertThat(model("405e9", "15.6T").operations().toBigIntegerExact()).hasToString("37908000000000000000000000");
    }

    @Test
    void hardwareIsWhatItCouldDoTimesTheShareItDid() {
        TrainingCompute compute = TrainingCompute.ofHardware(
                TrainingCompute.parse("1000"),
                TrainingCompute.parse("1e15"),
                TrainingCompute.parse("10"),
                TrainingCompute.parse("0.5"));
        assertThat(compute.operations()).isEqualByComparingTo("4.32E+23");
        assertThatThrownBy(() -> TrainingCompute.ofHardware(
                        BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("1.1")))
                .hasMessageContaining("utilisation");
    }

    @Test
    void moreThanIsNotTheNumberItself() {
        TrainingCompute exactly = new TrainingCompute(new BigDecimal("1E+25"), TrainingCompute.Formula.HARDWARE);
        TrainingCompute more = new TrainingCompute(new BigDecimal("1E+25").add(BigDecimal.ONE), exactly.formula());
        assertThat(crossed(exactly)).doesNotContain("eu-ai-act Art. 51(2)");
        assertThat(crossed(more)).contains("eu-ai-act Art. 51(2)");
    }

    @Test
    void aLargeModelOfTodayCrossesTheUnionsNumberAndNotCaliforniasOrKoreas() {
        assertThat(crossed(model("405e9", "15.6T")))
                .contains("eu-ai-act Art. 51(2)")
                .noneMatch(each -> each.startsWith("us-ca-sb-53") || each.startsWith("kr-"));
        assertThat(crossed(model("2e12", "20e12")))
                .anyMatch(each -> each.startsWith("us-ca-sb-53"))
                .anyMatch(each -> each.startsWith("kr-ai-basic-act"));
    }

    @Test
    void whatWasRevokedDoesNotCount() {
        assertThat(NUMBERS.ofCompute())
                .filteredOn(each -> each.instrument().id().equals("us-eo-14110"))
                .isNotEmpty()
                .allMatch(each -> !each.isCurrent() && each.isHistory());
    }
}
