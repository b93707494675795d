package org.armillary.law.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text that a catalogue of norms gives as an example reads as it says; every counterexample shows no norm.
class IdiomExamplesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void readsTheNorms(String language, String text, List<String> norms) {
        assertThat(NormLines.of(text, language)).containsExactlyElementsOf(norms);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterexamples")
    void readsNoNorm(String language, String text) {
        assertThat(NormLines.of(text, language)).isEmpty();
    }

    static Stream<Arguments> examples() {
        List<Arguments> all = new ArrayList<>();
        for (String file : IdiomReader.files()) {
            Map<String, Object> idiom = IdiomReader.load(file);
            IdiomReader.map(idiom, "examples")
                    .forEach((text, norms) -> all.add(Arguments.of(
                            IdiomReader.strings(idiom, "languages").getFirst(),
                            text,
                            IdiomReader.strings(IdiomReader.map(idiom, "examples"), text))));
        }
        return all.stream();
    }

    static Stream<Arguments> counterexamples() {
        List<Arguments> all = new ArrayList<>();
        for (String file : IdiomReader.files()) {
            Map<String, Object> idiom = IdiomReader.load(file);
            String language = IdiomReader.strings(idiom, "languages").getFirst();
            IdiomReader.strings(idiom, "counterexamples").forEach(text -> all.add(Arguments.of(language, text)));
        }
        return all.stream();
    }
}
