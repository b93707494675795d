package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.law.frbr.Language;
import org.armillary.terminology.Concept;
import org.armillary.terminology.Terminology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What texts speak of, in invented sentences about lamps.
class SpokenTest {

    private final Concepts concepts = new Concepts(new Analyzers(), Terminology.shipped());

    @ParameterizedTest
    @CsvSource({
        "eng, Keepers of high-risk AI systems ensure human oversight, high-risk-ai-system human-oversight",
        "eng, The wick is trimmed, ''",
        "deu, Die Wärter sorgen für menschliche Aufsicht über Hochrisiko-KI-Systeme, human-oversight high-risk-ai-system",
        "kor, 등대지기는 투명성을 확보한다, transparency",
        "kor, 등에 대한 사람의 관리ㆍ감독, human-oversight",
        "zho, 看守应当保证透明度, transparency",
        "jpn, 灯台守は透明性を確保する, transparency",
        "swa, Mlinzi huwasha taa, ''"
    })
    void findsTermsInEachLanguage(String language, String text, String ids) {
        Set<String> found = concepts.in(text, new Language(language)).keySet().stream()
                .map(Concept::id)
                .collect(Collectors.toSet());
        assertThat(found).containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
    }

    @Test
    void takesTheLongestTermAndCountsIt() {
        Map<Concept, Integer> found = concepts.in("A high-risk AI system is an AI system.", new Language("eng"));
        assertThat(found)
                .containsEntry(Terminology.shipped().get("high-risk-ai-system"), 1)
                .containsEntry(Terminology.shipped().get("ai-system"), 1)
                .hasSize(2);
    }

    @Test
    void likensByWhatTellsMost() {
        Spoken lamp = new Spoken(Map.of("watermark", 12.0, "provider", 2.0), Map.of());
        Spoken near = new Spoken(Map.of("watermark", 12.0), Map.of());
        Spoken far = new Spoken(Map.of("provider", 2.0), Map.of());
        assertThat(lamp.likeness(lamp)).isCloseTo(1, within(1e-9));
        assertThat(lamp.likeness(near)).isGreaterThan(lamp.likeness(far)).isLessThan(1);
        assertThat(lamp.likeness(Spoken.NOTHING)).isZero();
        assertThat(Spoken.NOTHING.likeness(Spoken.NOTHING)).isZero();
        assertThat(lamp.shared(lamp)).containsExactly("watermark", "provider");
        assertThat(far.likeness(far)).as("of little that is the same").isLessThan(0.1);
        Spoken about = new Spoken(Map.of(), Map.of("content-labelling", 13.0));
        assertThat(about.likeness(about)).isCloseTo(1, within(1e-9));
        assertThat(about.shared(about)).isEmpty();
    }
}
