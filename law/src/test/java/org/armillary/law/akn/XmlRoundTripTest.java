package org.armillary.law.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlRoundTripTest {

    private static final String AKN = "xmlns=\"" + Akn.NAMESPACE + "\"";

    private static Element read(String xml) throws MalformedDocumentException {
        return XmlReader.read(xml.getBytes(StandardCharsets.UTF_8), "test.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // space between inline elements is text
                "<p AKN>All <b>lamps</b> <i>and</i>\n  <u>wicks</u>.</p>",
                // an element-only parent may be indented or not
                "<article AKN eId=\"art_1\">\n\n <num>Article 1</num><content><p>x</p>\n</content></article>",
                // text where the schema allows none is kept all the same
                "<article AKN>stray <num>1</num> text</article>",
                // structure inside running text
                "<p AKN>as follows: <mod><quotedStructure startQuote=\"&quot;\"> <section><num>7</num></section> </quotedStructure></mod>;</p>",
                // another vocabulary keeps its space and its prefixes
                "<foreign AKN><m:math xmlns:m=\"urn:m\">\n <m:mi a=\"1\" m:b=\"2\">x</m:mi> </m:math></foreign>",
                "<akn:p xmlns:akn=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\" b=\"&#10;&#9;\" a=\"&lt;&amp;&quot;\">x</akn:p>",
                // characters outside the basic plane, carriage return, the end of a CDATA section
                "<p AKN>\uD83D\uDD6F é 第一条 &#13; ]]&gt; <![CDATA[<&]]></p>",
            })
    void readingWhatWasWrittenGivesTheSameTree(String xml) throws MalformedDocumentException {
        Element once = read(xml.replace("AKN", AKN));

        byte[] written = XmlWriter.toBytes(once);

        assertThat(XmlReader.read(written, "written")).isEqualTo(once);
        assertThat(XmlWriter.toBytes(XmlReader.read(written, "written"))).isEqualTo(written);
    }

    @Test
    void hierarchyStandsOnLinesOfItsOwn() throws MalformedDocumentException {
        Element article =
                read("<article " + AKN + " eId=\"art_1\"><num>1</num><content><p>a <b>b</b></p></content></article>");

        assertThat(article.without("xmlns").toString()).isEqualTo("""
                <article eId="art_1">
                  <num>1</num>
                  <content>
                    <p>a <b>b</b></p>
                  </content>
                </article>""");
    }

    @Test
    void whatXmlCannotHoldIsWrittenAsReplacementCharacter() {
        Element p = Element.of("p", "a\u0000b\fc\uD800d\uFFFEe").with("xmlns", Akn.NAMESPACE);

        assertThat(new String(XmlWriter.toBytes(p), StandardCharsets.UTF_8)).contains("a\uFFFDb c\uFFFDd\uFFFDe");
    }

    @Test
    void longTextsCrossTheBuffer() throws MalformedDocumentException {
        for (int shift = 0; shift < 12; shift++) {
            Element p = Element.of("p", "x".repeat(shift) + "\uD83D\uDD6F<é".repeat(20_000))
                    .with("xmlns", Akn.NAMESPACE);

            assertThat(XmlReader.read(XmlWriter.toBytes(p), "long")).isEqualTo(p);
        }
    }

    @Test
    void anErrorSaysFileLineAndColumn() {
        assertThatThrownBy(() -> read("<act>\n  <body></act>"))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageStartingWith("test.xml:2:")
                .hasMessageContaining("not well-formed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY l \"ha\"><!ENTITY m \"&l;&l;&l;&l;\">]><a>&m;</a>",
                "<a>&nbsp;</a>",
                "<a/><b/>",
                "<a>",
                "",
                "not xml",
            })
    void entitiesAndBrokenDocumentsAreErrors(String xml) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(MalformedDocumentException.class);
    }

    @Test
    void nestingIsBounded() {
        String deep = "<a>".repeat(10_000) + "</a>".repeat(10_000);

        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("nested deeper");
    }
}
