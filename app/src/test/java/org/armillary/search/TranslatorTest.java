package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.terminology.Concept;
import org.armillary.terminology.Terminology;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslatorTest {

    private static final Analyzers ANALYZERS = new Analyzers();
    private static final Translator TRANSLATOR = new Translator(ANALYZERS, Terminology.shipped());
    private static final List<String> WESTERN = List.of("eng", "fra", "deu", "ita", "spa", "por", "und");

    @AfterAll
    static void close() {
        ANALYZERS.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What must a deployer of a high-risk AI system do? | deu | deployer, high-risk-ai-system",
                "menschliche Aufsicht über Hochrisiko-KI-Systeme    | eng | human-oversight, high-risk-ai-system",
                "obligations des déployeurs                          | eng | deployer",
                "penalties for providers                            | kor | penalty, provider",
                "sistemas de inteligencia artificial de uso general | eng | ai-system",
                "lanterns in the harbour                            | deu | ''",
                "which laws apply                                   | deu | ''",
                "are LAWS prohibited                                | deu | autonomous-weapon",
                "ai systems                                         | deu | ai-system",
            })
    void findsConceptsWhateverTheirEndings(String typed, String into, String concepts) {
        List<Translation> translations = TRANSLATOR.translate(typed, WESTERN, List.of(into));

        assertThat(translations.stream().map(Translation::concept).collect(Collectors.toSet()))
                .isEqualTo(concepts.isEmpty() ? Set.of() : Set.of(concepts.split(", ")));
        assertThat(translations).allSatisfy(each -> {
            assertThat(each.language()).isEqualTo(into);
            assertThat(typed).contains(each.typed());
            assertThat(each.weight()).isLessThan(1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "生成式人工智能服务提供者 | zho,jpn | eng | generative-ai",
                "인공지능 투명성          | kor     | eng | transparency",
                "顔認識の禁止            | zho,jpn | eng | facial-recognition",
            })
    void findsConceptsInWritingWithoutSpaces(String typed, String from, String into, String concept) {
        assertThat(TRANSLATOR.translate(typed, List.of(from.split(",")), List.of(into)))
                .extracting(Translation::concept)
                .contains(concept);
    }

    @Test
    void leavesTheLanguagesThatWereTyped() {
        assertThat(TRANSLATOR.translate("robot", WESTERN, WESTERN))
                .extracting(Translation::language)
                .doesNotContain("eng", "fra", "ita", "spa");
    }

    @Test
    void everyTermIsFoundByItself() {
        for (Concept concept : Terminology.shipped().list()) {
            concept.terms()
                    .forEach((language, terms) -> terms.forEach(term -> {
                        String other = language.equals("eng") ? "deu" : "eng";
                        assertThat(TRANSLATOR.translate(term, List.of(language), List.of(other)))
                                .as("%s (%s) of %s", term, language, concept.id())
                                .isNotEmpty();
                    }));
        }
    }
}
