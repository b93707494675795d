package org.armillary.law.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AknDocumentTest {

    private static final String LAMPS = """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
              <act name="act"><meta/>
                <preface><p>Lamps <docTitle>Act</docTitle></p></preface>
                <preamble><recitals><recital eId="rec_1"><num>(1)</num><p>Lamps are bright.</p></recital></recitals></preamble>
                <body>
                  <chapter eId="chp_I"><num>Chapter I</num><heading>Lamps<authorialNote marker="1"><p>See above.</p></authorialNote></heading>
                    <article eId="art_1"><num>Article 1</num><heading>Scope</heading>
                      <paragraph eId="art_1__para_1"><num>1.</num>
                        <intro><p>This Act applies to:</p></intro>
                        <list eId="art_1__para_1__list_1">
                          <point eId="art_1__para_1__point_a"><num>(a)</num><content><p>lamps;</p></content></point>
                        </list>
                      </paragraph>
                      <paragraph eId="art_1__para_2"><num>2.</num><content>
                        <p>Insert: <mod><quotedStructure><section eId="q"><num>9</num><content><p>Wicks.</p></content></section></quotedStructure></mod></p>
                      </content></paragraph>
                    </article>
                  </chapter>
                </body>
                <attachments><attachment eId="att_1"><doc name="annex"><meta/><preface><p><docNumber>Annex I</docNumber></p></preface><mainBody>
                  <p>Kinds<inline name="line-end-hyphen">-</inline> of lamps</p></mainBody></doc></attachment></attachments>
              </act>
            </akomaNtoso>""";

    private final AknDocument act = lamps();

    private static AknDocument lamps() {
        try {
            return AknDocument.read(LAMPS.getBytes(StandardCharsets.UTF_8), "lamps.xml");
        } catch (MalformedDocumentException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void provisionsAreWalkedInDocumentOrderWithoutQuotedLaw() {
        assertThat(act.walk().map(each -> each.eId().orElse("-")))
                .containsExactly(
                        "rec_1", "chp_I", "art_1", "art_1__para_1", "art_1__para_1__point_a", "art_1__para_2", "att_1");
        assertThat(act.type()).isEqualTo("act");
    }

    @Test
    void aProvisionKnowsItsPathNumberHeadingAndType() {
        Provision point = act.find("art_1__para_1__point_a").orElseThrow();

        assertThat(point.path().stream().map(Provision::type))
                .containsExactly("chapter", "article", "paragraph", "point");
        assertThat(point.num()).contains("(a)");
        assertThat(point.parent().flatMap(Provision::parent).flatMap(Provision::heading))
                .contains("Scope");
        assertThat(act.find("att_1").map(Provision::type)).contains("annex");
        assertThat(act.find("att_1").flatMap(Provision::num)).contains("Annex I");
    }

    @Test
    void theRenderingGivesEachBlockALineAndEachProvisionItsPlace() {
        Rendering rendering = Rendering.of(act);

        assertThat(rendering.text()).isEqualTo("""
                Lamps Act
                (1) Lamps are bright.
                Chapter I
                Lamps
                1 See above.
                Article 1
                Scope
                1. This Act applies to:
                (a) lamps;
                2. Insert:
                9 Wicks.
                Annex I
                Kinds of lamps
                """);
        Rendering.Place first = rendering.places().get(3);
        assertThat(first.provision().eId()).contains("art_1__para_1");
        assertThat(rendering.text().substring(first.start(), first.end()))
                .isEqualTo("1. This Act applies to:\n(a) lamps;");
    }

    @Test
    void otherXmlIsNoAknDocument() {
        assertThatThrownBy(() -> AknDocument.read("<act/>".getBytes(StandardCharsets.UTF_8), "act.xml"))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("act.xml: not an Akoma Ntoso 3.0 document");
    }
}
