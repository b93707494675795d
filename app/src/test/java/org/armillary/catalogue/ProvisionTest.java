package org.armillary.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # outer         | inner          | covers
                    all             | Art. 9         | true
                    Art. 5          | Art. 5(1)(f)   | true
                    Art. 5(1)       | Art. 5(1)(ba)  | true
                    Art. 5(1)(b)    | Art. 5(1)(ba)  | false
                    Art. 5          | Art. 50        | false
                    Art. 50(2)      | Art. 50(4)     | false
                    Art. 50(2)      | Art. 50        | false
                    Arts. 102-110   | Art. 105(2)    | true
                    Arts. 102-110   | Art. 111       | false
                    Arts. 1-4a      | Art. 4a        | true
                    Arts. 1-4       | Art. 4a        | false
                    Ch. III         | Ch. III s. 2   | true
                    Ch. I           | Ch. III        | false
                    Ch. III s. 2    | Ch. III        | false
                    """)
    void coversByNumber(String outer, String inner, boolean covers) {
        assertThat(new Provision(outer).covers(new Provision(inner))).isEqualTo(covers);
    }

    @Test
    void anOutlineKnowsWhereAnArticleStands() {
        Map<Provision, Provision> divisions = new LinkedHashMap<>();
        divisions.put(new Provision("Ch. I"), new Provision("Arts. 1-4"));
        divisions.put(new Provision("Ch. II s. 1"), new Provision("Arts. 5-9"));
        Outline outline = new Outline(divisions);
        assertThat(outline.division(new Provision("Art. 7(2)"))).contains(new Provision("Ch. II s. 1"));
        assertThat(outline.isWithin(new Provision("Art. 7(2)"), new Provision("Ch. II")))
                .isTrue();
        assertThat(outline.isWithin(new Provision("Art. 7(2)"), new Provision("Ch. I")))
                .isFalse();
        assertThat(outline.division(new Provision("Art. 12"))).isEmpty();
    }
}
