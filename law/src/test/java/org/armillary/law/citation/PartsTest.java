package org.armillary.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.PlacedProvision;
import org.jspecify.annotations.Nullable;
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
                "eng | Article 5(2) to (6) of Regulation (EU) 2031/12 | Article 5(2)=art_5__para_2; (6) of Regulation (EU) 2031/12=art_5__para_6",
                "eng | subsections 42(1) to (4), 43(1) and (3) of Public Law 199-12 | subsections 42(1)=sec_42__subsec_1; (4)=sec_42__subsec_4; 43(1)=sec_43__subsec_1; (3)=sec_43__subsec_3; Public Law 199-12=-",
                "eng | Article 6(1), first subparagraph, point (a), of Regulation (EU) 2031/12 | Article 6(1), first subparagraph, point (a), of Regulation (EU) 2031/12=art_6__para_1__subpara_1__point_a",
                "eng | Annex III to Regulation (EU) 2031/12, with the exception of point 2 thereof | Annex III to Regulation (EU) 2031/12=annex_III; point 2 thereof=annex_III__point_2",
                "eng | Article 6(2) of Regulation (EU) 2031/12 in conjunction with Annex III, point 4 | Article 6(2) of Regulation (EU) 2031/12=art_6__para_2; Annex III, point 4=annex_III__point_4",
                "eng | Article 6 of Regulation (EU) 2031/12 read with Annex III thereto | Article 6 of Regulation (EU) 2031/12=art_6; Annex III thereto=annex_III",
                "eng | in Canada section 3 of the Privacy Act and section 4 of the Northland Privacy Act | section 3=sec_3; Privacy Act=-; section 4=?; Northland Privacy Act=?",
                "deu | Art. 6 Abs. 1 DSGVO i. V. m. Art. 9 | Art. 6 Abs. 1 DSGVO=art_6__para_1; Art. 9=art_9",
                "eng | sections 3 and 4 of the 1990 Order | sections 3=?; 4=?",
                "deu | §§ 17 bis 19 BGB | §§ 17=art_17; 19 BGB=art_19",
                "deu | §§ 49 b und 90 a Abs. 5 BGB | §§ 49 b=art_49-b; 90 a Abs. 5 BGB=art_90-a__para_5",
                "deu | § 9 Abs. 1 Satz 2, Abs. 3 BGB | § 9 Abs. 1 Satz 2=art_9__para_1; Abs. 3 BGB=art_9__para_3",
                "deu | § 9 Abs. 2 Nummer 3 Buchstabe b BGB | § 9 Abs. 2 Nummer 3 Buchstabe b BGB=art_9__para_2__point_3__point_b",
                "deu | nach §§ 3 und 4 des Lampengesetzes | §§ 3=?; 4=?",
                "deu | des Artikel 10-Gesetzes | ",
                "fra | le point d’allumer, les points qu’elles ont et à ce titre | ",
                "fra | l’alinéa 9(1)b) des L.C. 2031, ch. 14 | alinéa 9(1)b) des L.C. 2031, ch. 14=sec_9__subsec_1__para_b",
                "ita | articoli 1, comma 1; 6, commi 3 e 4; 8; 9 e 11 della legge 7 agosto 2031, n. 241 | articoli 1, comma 1=art_1__para_1; 6, commi 3=art_6__para_3; 4=art_6__para_4; 8=art_8; 9=art_9; 11 della legge 7 agosto 2031, n. 241=art_11",
                "ita | articolo 17 e seguenti della legge 7 agosto 2031, n. 241 | articolo 17 e seguenti della legge 7 agosto 2031, n. 241=art_17",
                "ita | la legge 7 agosto 2031, n. 241, ha disposto (con l'art. 2, comma 1) | legge 7 agosto 2031, n. 241=-; art. 2, comma 1=art_2__para_1",
                "spa | los Incisos 02 al 14 | ",
                "zho | 依电灯法第八条及第九条制定 | 第八条=?; 第九条=?",
                "zho | 依電燈法（以下簡稱本法）第八條訂定，本法第九條 | 本法=?; 第八條=?; 本法第九條=?",
                "jpn | 灯火法（令和元年法律第九十八号）第二条第一項及び灯火法第三条 | 灯火法（令和元年法律第九十八号）第二条第一項=art_2__para_1; 灯火法第三条=art_3",
                "jpn | 灯火基本法第三条、当該法令及び当該法人 | 第三条=?",
                "kor | 장관이 고시하는 이장과 「등화에 관한 통칙」 제12조, 법 제6조 | 「등화에 관한 통칙」 제12조=?; 제6조=?",
                "por | art. 5º, inciso II, alínea b, da Lei nº 91.343, de 2031 | art. 5º, inciso II, alínea b, da Lei nº 91.343, de 2031=art_5__item_II__point_b",
            })
    void leadTo(String language, String text, @Nullable String expected) {
        Said said = Said.in(language, text);
        List<String> found = said.references().stream()
                .map(each -> said.words(each) + "=" + eId(each))
                .toList();
        assertThat(found).isEqualTo(expected == null ? List.of() : Arrays.asList(expected.split("; ")));
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
