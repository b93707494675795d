package org.armillary.law.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EIdNumberingTest {

    private static List<String> number(String body, String rest) throws MalformedDocumentException {
        String xml = "<akomaNtoso xmlns=\"" + Akn.NAMESPACE + "\"><act name=\"act\"><meta/><body>" + body + "</body>"
                + rest + "</act></akomaNtoso>";
        List<String> assigned = new ArrayList<>();
        AknDocument numbered = EIdNumbering.number(
                AknDocument.read(xml.getBytes(StandardCharsets.UTF_8), "test"), (element, eId) -> assigned.add(eId));
        assertThat(EIdNumbering.number(numbered)).isEqualTo(numbered);
        return assigned;
    }

    @Test
    void articlesAreNumberedThroughAndTheirPartsStandBehindThem() throws MalformedDocumentException {
        assertThat(number("""
                        <chapter><num>Chapter I</num>
                          <article><num>Article 1</num>
                            <paragraph><num>1.</num><point><num>(a)</num></point><point><num>(a)</num></point></paragraph>
                            <paragraph><heading>none</heading></paragraph>
                          </article>
                        </chapter>
                        <chapter><num>Chapter II</num><section><num>Section 1</num><article><num>Article 2</num></article></section>
                        </chapter>""", ""))
                .containsExactly(
                        "chp_I",
                        "art_1",
                        "art_1__para_1",
                        "art_1__para_1__point_a",
                        "art_1__para_1__point_a_2",
                        "art_1__para_2",
                        "chp_II",
                        "chp_II__sec_1",
                        "art_2");
    }

    @Test
    void aNumberThatComesBackTakesItsChapterBeforeIt() throws MalformedDocumentException {
        assertThat(number("""
                        <chapter><num>I</num><article><num>1</num></article><article><num>2</num></article></chapter>
                        <chapter><num>II</num><article><num>1</num></article></chapter>""", "")).containsExactly("chp_I", "chp_I__art_1", "art_2", "chp_II", "chp_II__art_1");
    }

    @Test
    void sectionsAreNumberedThroughWhereThereAreNoArticles() throws MalformedDocumentException {
        assertThat(number("<part><num>1</num><section><num>7</num></section></part>", ""))
                .containsExactly("part_1", "sec_7");
    }

    @Test
    void attachmentsSupplementsAndQuotationsNumberAnew() throws MalformedDocumentException {
        assertThat(number("""
                        <article><num>1</num><content><p><mod><quotedStructure><article><num>9</num></article></quotedStructure></mod></p>
                        </content></article>
                        <hcontainer name="supplement"><heading>S</heading><article><num>1</num></article></hcontainer>""", """
                        <attachments><attachment><heading>A</heading><doc name="annex"><meta/>
                        <mainBody><article><num>1</num></article><table><tr><td><p>x</p></td></tr></table></mainBody></doc></attachment>
                        </attachments>"""))
                .containsExactly(
                        "art_1",
                        "art_1__mod_1",
                        "art_1__mod_1__qstr_1",
                        "art_1__mod_1__qstr_1__art_9",
                        "supplement_1",
                        "supplement_1__art_1",
                        "att_1",
                        "att_1__art_1",
                        "att_1__table_1");
    }
}
