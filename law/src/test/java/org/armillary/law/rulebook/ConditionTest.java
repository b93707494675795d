package org.armillary.law.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lit | lit",
                "lit and not(towed) or moored | (lit and not(towed)) or moored",
                "crew in [3..5) | crew >= 3 and crew < 5",
                "crew in (3..5] | crew > 3 and crew <= 5",
                "flag in (\"red\", \"green\") | flag = \"red\" or flag = \"green\"",
                "crew between 2 and 4 | crew >= 2 and crew <= 4",
                "10**3 + 2 <= load | load >= 1002",
                "load > -2 * 3 / 4 | load > -1.5",
                "built < date(\"2026-08-02\") | built < date(\"2026-08-02\")",
                "built < @\"2026-08-02\" | built < date(\"2026-08-02\")",
                "list contains(cargo, \"oil\") | list contains(cargo, \"oil\")",
                "if lit then towed else moored | (lit and towed) or (not(lit) and moored)",
                "load >= least_load | load >= least_load",
                "(true) | true"
            })
    void readsTheSubset(String written, String means) {
        Condition condition = Condition.parse(written);
        assertThat(Feel.write(condition)).isEqualTo(means);
        assertThat(Feel.write(Condition.parse(means))).isEqualTo(means);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lit and | 8 | name",
                "lit towed | 5 | should end here",
                "crew > | 7 | wanted a number",
                "lit = null | 7 | not part of the subset",
                "built < date(\"2026-02-30\") | 14 | is no day",
                "crew > 1/0 | 9 | divided by 0",
                "load > 10**1000000 | 10 | exponent",
                "crew in 5 | 9 | after 'in'",
                "lit & towed | 5 | means nothing",
                "5 | 1 | no condition"
            })
    void saysWhatIsWrongAndWhere(String written, int character, String what) {
        assertThatThrownBy(() -> Condition.parse(written))
                .isInstanceOf(ConditionFault.class)
                .hasMessageContaining("at character " + character + " of")
                .hasMessageContaining(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not(", "if a then ", "a and (", "\"", "1+"})
    void endsOnHostileText(String part) {
        String hostile = part.repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> Condition.parse(hostile)).isInstanceOf(ConditionFault.class));
    }

    @Test
    void nearestNameIsOffered() {
        Vocabulary vocabulary = Vocabulary.of(List.of(Fact.of("offered_in_union", new FactType.Flag())));
        assertThatThrownBy(() -> vocabulary.get("offerd_in_union"))
                .hasMessageContaining("did you mean 'offered_in_union'?");
    }
}
