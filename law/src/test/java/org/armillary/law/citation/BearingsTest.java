package org.armillary.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.PlacedProvision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where parts without a work beside them lead: into the document itself, as seen from where they stand, or nowhere.
class BearingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eng | art_2 | see Article 5(2) to (6) | Article 5(2)=art_5__para_2; (6)=art_5__para_6",
                "eng | art_5__para_2 | in that article and paragraph 6 thereof | that article=?; paragraph 6 thereof=?",
                "eng | art_2 | Article 5 and in particular paragraph 6 thereof | Article 5=art_5; paragraph 6 thereof=art_5__para_6",
                "eng | art_2 | Articles 2 and 5 of the Northern Harbour Act | Articles 2=?; 5=?; Northern Harbour Act=?",
                "eng | art_2 | under the following points and this article | this article=art_2",
                "deu | art_5__para_2 | § 5 Abs. 2 Satz 1 gilt | § 5 Abs. 2 Satz 1=art_5__para_2",
                "deu | art_2 | §§ 2 und 5 der Bundeslampenordnung | §§ 2=?; 5=?",
                "deu | art_2 | die Vorschriften dieses Grundgesetzes | dieses Grundgesetzes=",
                // The first paragraph has no number in print, and items stand directly in the article.
                "jpn | art_7__para_2 | 前項の規定は、第七条第一項第二号に準用する。 | 前項=art_7; 第七条第一項第二号=art_7__item_2",
                "jpn | art_7__para_2 | 同条及び前条第一項 | 同条=?; 前条第一項=art_5",
                "jpn | supplement_2__art_1 | 第七条の規定 | 第七条=?",
                "zho | art_5 | 违反本办法第七条第三款 | 本办法=; 第七条第三款=?",
                "zho | art_2 | 第二条第三款 | 第二条第三款=art_2",
                "zho | art_2 | 依電燈法第五條 | 第五條=?",
                "kor | art_5__para_2 | 이 법 제5조, 법 제5조 및 같은 조 제6항 | 이 법=; 제5조=art_5; 제5조=?; 같은 조 제6항=?",
            })
    void leadTo(String language, String standing, String text, String expected) {
        Said said = Said.in(language, text, Optional.of(standing), provisions());
        assertThat(said.references().stream().map(each -> said.words(each) + "=" + eId(each)))
                .containsExactly(expected.split("; "));
    }

    private static String eId(Reference reference) {
        return reference.target() instanceof Target.Internal(String eId) ? eId : "?";
    }

    private static List<PlacedProvision> provisions() {
        List<PlacedProvision> all = new ArrayList<>();
        add(all, "art_2", "article", "2", null);
        add(all, "art_5", "article", "5", null);
        add(all, "art_5__para_2", "paragraph", "(2)", "art_5");
        add(all, "art_5__para_6", "paragraph", "(6)", "art_5");
        add(all, "art_7", "article", "第七条", null);
        add(all, "art_7__item_1", "item", "一", "art_7");
        add(all, "art_7__item_2", "item", "二", "art_7");
        add(all, "art_7__para_2", "paragraph", "２", "art_7");
        add(all, "supplement_2", "supplement", "附則", null);
        add(all, "supplement_2__art_1", "article", "第一条", "supplement_2");
        return all;
    }

    private static void add(
            List<PlacedProvision> all,
            String eId,
            String type,
            String num,
            @org.jspecify.annotations.Nullable String parent) {
        int at = all.size();
        all.add(new PlacedProvision(
                eId, type, Optional.of(num), Optional.empty(), at, at + 1, Optional.ofNullable(parent)));
    }
}
