package org.armillary.law.frbr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EIdTest {

    @Test
    void anIdentifierIsAPathOfSegments() {
        EId point = EId.of("art", "5").child("para", "2").child("point", "a");

        assertThat(point).hasToString("art_5__para_2__point_a");
        assertThat(point.segments()).map(EId.Segment::prefix).containsExactly("art", "para", "point");
        assertThat(point.last()).isEqualTo(new EId.Segment("point", "a"));
        assertThat(point.parent()).contains(new EId("art_5__para_2"));
        assertThat(EId.of("art", "5").parent()).isEmpty();
        assertThat(EId.of("art", "5").contains(point)).isTrue();
        assertThat(EId.of("art", "5").contains(EId.of("art", "50"))).isFalse();
        assertThat(new EId("section-5-1").last()).isEqualTo(new EId.Segment("section-5-1", ""));
    }

    @Test
    void numbersAreOrderedAsNumbers() {
        assertThat(Stream.of("art_10", "art_10__para_1", "art_2", "art_10-bis", "chp_I", "art_02")
                        .map(EId::new)
                        .sorted())
                .map(EId::value)
                .containsExactly("art_02", "art_2", "art_10", "art_10__para_1", "art_10-bis", "chp_I");
    }

    @Test
    void spacesAreNoPartOfAnIdentifier() {
        assertThatThrownBy(() -> new EId("art 5")).hasMessageContaining("'art 5'");
        assertThatThrownBy(() -> new EId("")).isInstanceOf(IllegalArgumentException.class);
    }
}
