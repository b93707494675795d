package org.armillary.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.CatalogueFault;
import org.armillary.catalogue.CatalogueFiles;
import org.armillary.law.frbr.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminologyTest {

    private static final Terminology SHIPPED = Terminology.shipped();
    private static final String TERMS =
            "    terms: {eng: [lamp], fra: [lampe], deu: [Lampe], ita: [lampada], spa: [lámpara], "
                    + "por: [lâmpada], zho: [灯], jpn: [灯火], kor: [등불]}\n";

    @Test
    void hasAllConceptsInAllLanguages() {
        assertThat(SHIPPED.list()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(SHIPPED.list())
                .allSatisfy(concept -> assertThat(concept.terms()).containsOnlyKeys(Terminology.LANGUAGES));
        assertThat(Terminology.LANGUAGES)
                .allSatisfy(code -> assertThat(Language.parse(code).code()).isEqualTo(code));
    }

    @Test
    void termsAreWords() {
        for (Concept concept : SHIPPED.list()) {
            concept.terms().values().stream()
                    .flatMap(List::stream)
                    .forEach(term -> assertThat(term)
                            .as(concept.id())
                            .isEqualTo(term.strip())
                            .matches(".*[\\p{L}].*")
                            .hasSizeLessThan(80)
                            .doesNotContain("’ ", "  "));
        }
    }

    @Test
    void broaderConceptsLeadInNoCircle() {
        for (Concept concept : SHIPPED.list()) {
            List<String> above = concept.broader();
            for (int steps = 0; !above.isEmpty(); steps++) {
                assertThat(steps).as(concept.id()).isLessThan(8);
                above = above.stream()
                        .flatMap(id -> SHIPPED.get(id).broader().stream())
                        .toList();
            }
        }
    }

    @Test
    void originsAreInstrumentsOfTheCatalogue() {
        Catalogue catalogue = Catalogue.shipped();
        assertThat(SHIPPED.list()).flatExtracting(Concept::origins).allSatisfy(origin -> {
            assertThat(catalogue.find(origin.instrument()))
                    .as(origin.instrument())
                    .isPresent();
            assertThat(origin.at()).matches("art_\\d+(__point_\\d+)?");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "deployer, deu, Betreiber",
        "deployer, fra, déployeur",
        "human-oversight, kor, 사람의 관리·감독",
        "generative-ai, zho, 生成式人工智能",
        "high-risk-ai-system, por, sistema de IA de risco elevado"
    })
    void namesConcepts(String id, String language, String name) {
        assertThat(SHIPPED.get(id).name(language)).isEqualTo(name);
    }

    @Test
    void knowsWhatIsNarrower() {
        assertThat(SHIPPED.narrower("operator")).extracting(Concept::id).contains("provider", "deployer", "importer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "related: [lantern]     | 'lantern' is no other concept",
                "broader: [lamp]        | 'lamp' is no other concept",
                "shine: bright          | shine",
                "from: [{instrument: x, at: art_1, language: eng, term: torch, verified: true}] | 'torch' is no term of lamp",
            })
    void saysWhatIsWrong(String line, String fault) {
        String file = "concepts:\n  - id: lamp\n    definition: It shines.\n    " + line + "\n" + TERMS;

        assertThatThrownBy(() -> Terminology.read(files(file)))
                .isInstanceOf(CatalogueFault.class)
                .hasMessageContaining(fault)
                .hasMessageContaining("lamps.yaml");
    }

    @Test
    void refusesATermOfTwoConcepts() {
        String lamp = "  - id: %s\n    definition: It shines.\n" + TERMS;

        assertThatThrownBy(() -> Terminology.read(files("concepts:\n" + lamp.formatted("a") + lamp.formatted("b"))))
                .isInstanceOf(CatalogueFault.class)
                .hasMessageContaining("'lamp' is a term of a already");
    }

    private static CatalogueFiles files(String concepts) {
        return name -> new ByteArrayInputStream(
                (name.endsWith("index.yaml") ? "files: [lamps.yaml]" : concepts).getBytes(StandardCharsets.UTF_8));
    }
}
