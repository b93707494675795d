package org.armillary.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.PlacedProvision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which parts of a foreign law a sentence names: the words of each reference and the place it leads to.
class PartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eng | Article 6(2), point (a), of Regulation (EU) 2031/12 | Article 6(2), point (a), of Regulation (EU) 2031/12=art_6__para_2__point_a",
                "eng | point (a) of paragraph 2 of Article 6 of Regulation (EU) 2031/12 | point (a) of paragraph 2 of Article 6 of Regulation (EU) 2031/12=art_6__para_2__point_a",
                "eng | Articles 5, 6(1) and 7 of Directive 2031/1/EC | Articles 5=art_5; 6(1)=art_6__para_1; 7 of Directive 2031/1/EC=art_7",
                "eng | Annex III, point 5(b), to Regulation (EU) 2031/12 | Annex III, point 5(b), to Regulation (EU) 2031/12=annex_III__point_5__subpoint_b",
                "eng | paragraphs (a) and (b) of section 12 of Public Law 199-12 | paragraphs (a)=sec_12__para_a; (b) of section 12=sec_12__para_b; Public Law 199-12=-",
                "deu | nach § 5 Abs. 2 Satz 1 Nr. 3 BGB | § 5 Abs. 2 Satz 1 Nr. 3 BGB=art_5__para_2__point_3",
                "deu | §§ 5 und 6 BGB | §§ 5=art_5; 6 BGB=art_6",
                "deu | Artikel 6 Absatz 1 Buchstabe f der Verordnung (EU) 2031/12 | Artikel 6 Absatz 1 Buchstabe f der Verordnung (EU) 2031/12=art_6__para_1__point_f",
                "fra | à l’article 6, paragraphe 1, point a), du règlement (UE) 2031/12 | article 6, paragraphe 1, point a), du règlement (UE) 2031/12=art_6__para_1__point_a",
                "fra | l’article L. 123-4 du code de commerce | article L. 123-4 du code de commerce=art_L-123-4",
                "ita | articoli 21 e 55 del decreto legislativo 30 marzo 2031, n. 165 | articoli 21=art_21; 55 del decreto legislativo 30 marzo 2031, n. 165=art_55",
                "ita | articolo 7, commi 1 e 2, lettera b), della legge 7 agosto 2031, n. 241 | articolo 7, commi 1=art_7__para_1; 2, lettera b), della legge 7 agosto 2031, n. 241=art_7__para_2__point_b",
                "spa | el artículo 6, apartado 1, letra f), del Reglamento (UE) 2031/12 | artículo 6, apartado 1, letra f), del Reglamento (UE) 2031/12=art_6__para_1__point_f",
                "por | o § 6º e o § 7º do art. 61 da Lei nº 91.343, de 2031 | § 6º=art_61__para_6; § 7º do art. 61 da Lei nº 91.343, de 2031=art_61__para_7",
                "por | o inciso VII do caput do art. 7º da Lei nº 91.343, de 2031 | inciso VII do caput do art. 7º da Lei nº 91.343, de 2031=art_7__item_VII",
                "eng | section 3 of the Northern Harbour Agreement | section 3=?; Northern Harbour Agreement=?",
                "eng | Articles 8 to 15 and 17 of Regulation (EU) 2031/12 | Articles 8=art_8; 15=art_15; 17 of Regulation (EU) 2031/12=art_17",
                "zho | 依照《中华灯火法》第十七条第二款第（三）项 | 《中华灯火法》第十七条第二款第（三）项=?",
                "por | art. 5º, inciso II, alínea b, da Lei nº 91.343, de 2031 | art. 5º, inciso II, alínea b, da Lei nº 91.343, de 2031=art_5__item_II__point_b",
            })
    void leadTo(String language, String text, String expected) {
        Said said = Said.in(language, text);
        List<String> found = said.references().stream()
                .map(each -> said.words(each) + "=" + eId(each))
                .toList();
        assertThat(found).isEqualTo(Arrays.asList(expected.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "as required by Chapter II, Section 2 | chp_II; chp_II__sec_2",
                "as required by Section 2 of this Chapter | chp_I__sec_2; chp_I",
                "as required by Section 3 | chp_II__sec_3",
                "as required by Article 2 | art_2",
            })
    void aSectionThatGroupsArticlesIsNoArticle(String text, String expected) {
        List<PlacedProvision> provisions = new ArrayList<>();
        for (String each : List.of(
                "chp_I chapter I",
                "chp_I__sec_1 section 1 chp_I",
                "art_1 article 1 chp_I__sec_1",
                "chp_I__sec_2 section 2 chp_I",
                "art_2 article 2 chp_I__sec_2",
                "chp_II chapter II",
                "chp_II__sec_2 section 2 chp_II",
                "art_3 article 3 chp_II__sec_2",
                "chp_II__sec_3 section 3 chp_II",
                "art_4 article 4 chp_II__sec_3")) {
            String[] parts = each.split(" ");
            provisions.add(new PlacedProvision(
                    parts[0],
                    parts[1],
                    Optional.of(parts[2]),
                    Optional.empty(),
                    provisions.size(),
                    provisions.size() + 1,
                    parts.length > 3 ? Optional.of(parts[3]) : Optional.empty()));
        }
        Said said = Said.in("eng", text, Optional.of("art_1"), provisions);
        assertThat(said.references().stream().map(Reference::target))
                .as(said.toString())
                .isEqualTo(Arrays.stream(expected.split("; "))
                        .map(Target.Internal::new)
                        .toList());
    }

    private static String eId(Reference reference) {
        return reference.target() instanceof Target.External(var _, var _, var eId) ? eId.orElse("-") : "?";
    }
}
