package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.MalformedDocumentException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    private static final String LAW = """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><body>
            <chapter eId="chp_II"><num>Chapter II</num><heading>Quays</heading>
            <section eId="chp_II__sec_1"><num>Section 1</num><heading>North</heading>
            <article eId="art_3"><num>Article 3</num><heading>Lanterns</heading>
            <paragraph eId="art_3__para_2"><num>2.</num><list eId="art_3__para_2__list_1">
            <point eId="art_3__para_2__point_b"><num>(b)</num><content><p>Oil.</p></content></point></list></paragraph>
            </article></section></chapter>
            <section eId="sec_9"><num>9</num><heading>Bells</heading>
            <subsection eId="sec_9__subsec_1"><num>(1)</num><content><p>Ring.</p></content></subsection></section>
            <article eId="art_4"><num>第四条</num>
            <paragraph eId="art_4__para_1"><num>第一項</num><content><p>Light.</p></content></paragraph></article>
            <article eId="art_5"><num>Article 5 —</num>
            <point eId="art_5__point_1"><num>—</num><content><p>Wicks.</p></content></point>
            <point eId="art_5__point_2"><num> </num><content><p>Glass.</p></content></point></article>
            </body></act></akomaNtoso>""";

    @ParameterizedTest
    @CsvSource({
        "chp_II, Chapter II Quays",
        "chp_II__sec_1, 'Chapter II, Section 1 North'", // a part of a chapter says of which
        "art_3, Article 3 Lanterns", // chapters are not cited with articles
        "art_3__para_2, Article 3(2)",
        "art_3__para_2__point_b, Article 3(2)(b)",
        "sec_9, 9 Bells", // a section that holds no articles is the basic unit
        "sec_9__subsec_1, 9(1)",
        "art_4__para_1, 第四条第一項", // other scripts' numbers follow as they are
        "art_5, Article 5", // a dash before a heading is no part of the number
        "art_5__point_1, Article 5 —", // an item's dash is all it has
        "art_5__point_2, Article 5"
    })
    void aProvisionIsCalledAsItIsCited(String eId, String label) throws MalformedDocumentException {
        AknDocument document = AknDocument.read(LAW.getBytes(java.nio.charset.StandardCharsets.UTF_8), "test");
        assertThat(Citation.label(document.find(eId).orElseThrow())).isEqualTo(label);
    }
}
