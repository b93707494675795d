package org.armillary.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    /// The samples of RFC 8785, appendix B.
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void doublesAreWrittenAsEcmaScriptDoes(String bits, String written) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(CanonicalJson.writeDoubles(value)).isEqualTo(written);
        assertThat(Double.parseDouble(written)).isEqualTo(value == 0 ? 0.0 : value);
    }

    /// The example of RFC 8785, section 3.2.2, of which 3.2.3 shows the result.
    @Test
    void namesAreSortedAndEscapesAreShort() {
        String read = """
                {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                 "literals": [null, true, false]}
                """;
        assertThat(CanonicalJson.writeDoubles(JsonMapper.shared().readTree(read)))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        assertThat(CanonicalJson.writeDoubles(
                        Map.of("\u20ac", 1, "\r", 2, "\ufb33", 3, "1", 4, "\ud83d\ude00", 5, "ö", 6)))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"ö\":6,\"€\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void whatNoDoubleHoldsIsRefusedOrWrittenAsText() {
        for (Number number : List.of(
                new BigDecimal("1e400"),
                new BigInteger("9007199254740993"),
                new BigDecimal("0.10000000000000000001"))) {
            assertThatThrownBy(() -> CanonicalJson.writeDoubles(number)).hasMessageContaining(number.toString());
            assertThat(CanonicalJson.writeDoublesOrText(number)).isEqualTo('"' + number.toString() + '"');
        }
        assertThat(CanonicalJson.write(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThatThrownBy(() -> CanonicalJson.writeDoubles(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertThatThrownBy(() -> CanonicalJson.writeDoubles("a\ud83d")).hasMessageContaining("surrogate");
        assertThatThrownBy(() -> CanonicalJson.writeDoubles("\ude00\ud83d")).hasMessageContaining("surrogate");
        assertThat(CanonicalJson.writeDoublesOrText("a\ud83d")).isEqualTo("\"a\ufffd\"");
    }

    @Test
    void whatIsReadAgainIsWrittenAlike() {
        Random random = new Random(8785);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String once = CanonicalJson.writeDoubles(value);
                assertThat(Double.parseDouble(once)).isEqualTo(value);
                assertThat(CanonicalJson.writeDoubles(JsonMapper.shared().readTree(once)))
                        .isEqualTo(once);
            }
        }
    }
}
