package org.armillary.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeTest {

    @ParameterizedTest
    @CsvSource({
        "annex_III__point_4, att_III__point_4",
        "schedule_2, att_2",
        "art_5__para_1, art_5__para_1",
        "att_I, att_I",
        "'', ''"
    })
    void anAnnexThatIsCitedIsAnAttachment(String cited, String eId) {
        assertThat(Node.cited("/akn/zz/act/2031/1", cited)).isEqualTo(new Node("/akn/zz/act/2031/1", eId));
    }
}
