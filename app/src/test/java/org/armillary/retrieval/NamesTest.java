package org.armillary.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Names names = new Names(Map.of(
            1, List.of("COBS", "Conduct of Business Rulebook"),
            2, List.of("Rules")));

    @Test
    void areFoundAsWholeWords() {
        assertThat(names.named("What does COBS Rule 3.4.1 say?")).containsExactly(1);
        assertThat(names.named("the conduct of business rulebook")).containsExactly(1);
        assertThat(names.named("what do COBSX and the rules say?")).isEmpty();
    }

    @Test
    void numbersArePlacesAndWhatLiesInThem() {
        Set<String> numbers = Names.numbers("See Rule 4.3.2 and A2.1, not 7.");
        assertThat(numbers).containsExactlyInAnyOrder("4.3.2", "A2.1");
        assertThat(Names.liesIn("4.3.2.(1)", numbers)).isTrue();
        assertThat(Names.liesIn("4.3.2", numbers)).isTrue();
        assertThat(Names.liesIn("APP2.A2.1.Guidance.3.", numbers)).isFalse();
        assertThat(Names.liesIn("4.3.21", numbers)).isFalse();
        assertThat(Names.liesIn("", numbers)).isFalse();
    }
}
