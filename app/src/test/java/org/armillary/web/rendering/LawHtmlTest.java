package org.armillary.web.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// An invented act on lanterns, with everything a text can hold.
class LawHtmlTest {

    private static final String ACT = """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta>secret</meta>
            <preface><longTitle><p>Lantern <docTitle>Act</docTitle></p></longTitle></preface>
            <body><chapter eId="chp_I"><num>Chapter I</num><heading>Light &amp; shade</heading>
            <article eId="art_1"><num>Article 1</num><heading>Scope</heading>
            <paragraph eId="art_1__para_1"><num>1.</num><intro><p>Lanterns are:</p></intro>
            <point eId="art_1__para_1__point_a"><num>(a)</num><content><p>bright, x &lt; y<authorialNote marker="1"><p>As seen at night.</p></authorialNote>;</p></content></point>
            </paragraph>
            <paragraph eId="art_1__para_2"><content><p>See <ref href="#art_1">Article 1</ref>, <ref href="javascript:alert(1)">here</ref>
            and <ref href="//elsewhere.example">there</ref>.</p>
            <p><embeddedStructure><article eId="q"><num>Article 9</num><content><p>Quoted.</p></content></article></embeddedStructure></p>
            <table eId="tbl"><tr><th colspan="2"><p>Lamp</p></th></tr><tr><td rowspan="x"><p>Oil</p></td><td><p>Wax</p></td></tr></table>
            <p xml:lang="ar">نور</p>
            <foreign><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></foreign></content></paragraph>
            </article></chapter></body></act></akomaNtoso>
            """;

    private static AknDocument act() throws MalformedDocumentException {
        return AknDocument.read(ACT.getBytes(StandardCharsets.UTF_8), "lantern.xml");
    }

    private static Document html() throws MalformedDocumentException {
        return Jsoup.parseBodyFragment(LawHtml.of(act(), "/akn/xx/act/1/eng@2026-01-01", Wording.of(Locale.ENGLISH)));
    }

    @Test
    void everyProvisionHasItsEIdAsId() throws Exception {
        for (String id : List.of("chp_I", "art_1", "art_1__para_1", "art_1__para_1__point_a", "art_1__para_2")) {
            assertThat(html().getElementById(id)).as(id).isNotNull();
        }
    }

    @Test
    void numbersArePermanentLinksAndArticlesHaveAPage() throws Exception {
        assertThat(html().select("#art_1__para_1__point_a > a.num").attr("href"))
                .isEqualTo("#art_1__para_1__point_a");
        assertThat(html().select("#art_1 > .head .tools a").attr("href"))
                .isEqualTo("/akn/xx/act/1/eng@2026-01-01/~art_1");
    }

    @Test
    void headingsGoDownByDepth() throws Exception {
        assertThat(html().select("#chp_I > h2 .heading").text()).isEqualTo("Light & shade");
        assertThat(html().select("#art_1 > h3 .heading").text()).isEqualTo("Scope");
    }

    @Test
    void markupOfTheDocumentStaysText() throws Exception {
        assertThat(html().select("script")).isEmpty();
        assertThat(html().text()).contains("alert(1)", "x < y").doesNotContain("secret");
        assertThat(html().select("a").eachAttr("href"))
                .noneMatch(href -> href.contains("javascript") || href.startsWith("//"));
        assertThat(html().select("a[href=#art_1]").eachText()).contains("Article 1");
    }

    @Test
    void attributesCannotBreakOut() throws Exception {
        String hostile = ACT.replace("eId=\"art_1\"", "eId='\"&gt;&lt;script&gt;x'");
        String html = LawHtml.of(
                AknDocument.read(hostile.getBytes(StandardCharsets.UTF_8), "hostile.xml"),
                "/akn/xx",
                Wording.of(Locale.ENGLISH));
        assertThat(html).doesNotContain("<script");
    }

    @Test
    void notesFollowTheText() throws Exception {
        assertThat(html().select("a.note-mark").attr("href")).isEqualTo("#note-1");
        assertThat(html().select("section.notes #note-1").text()).contains("As seen at night.");
    }

    @Test
    void tablesKeepTheirSpans() throws Exception {
        assertThat(html().select("th").attr("colspan")).isEqualTo("2");
        assertThat(html().select("td[rowspan]")).isEmpty();
    }

    @Test
    void quotedLawHasNoLinksOfItsOwn() throws Exception {
        assertThat(html().select("blockquote.quoted span.num")).hasSize(1);
    }

    @Test
    void languageAndDirectionComeFromTheText() throws Exception {
        assertThat(html().select("p[lang=ar]").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void contentsGoDownToArticles() throws Exception {
        List<Contents> contents = Contents.of(act(), Wording.of(Locale.ENGLISH));
        assertThat(contents).hasSize(1);
        assertThat(contents.getFirst().entries()).extracting(Contents::num).containsExactly("Article 1");
        assertThat(contents.getFirst().entries().getFirst().entries()).isEmpty();
    }
}
