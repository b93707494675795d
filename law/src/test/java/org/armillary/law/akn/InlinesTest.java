package org.armillary.law.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armillary.law.akn.Inlines.Inline;
import org.junit.jupiter.api.Test;

class InlinesTest {

    private static final String ACT = """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><body>
            <article eId="art_1"><num>Article 1</num><content>
            <p>A keeper  of <b>the</b> lamp of
            Article 2 shines, see <ref href="#art_3">Article 3</ref>.</p>
            <table><tr><td><p>first  cell</p></td><td><p>second cell</p></td></tr></table>
            </content></article></body></act></akomaNtoso>""";

    private final AknDocument document = read();
    private final String text = Rendering.of(document).text();

    private static AknDocument read() {
        try {
            return AknDocument.read(ACT.getBytes(StandardCharsets.UTF_8), "act.xml");
        } catch (MalformedDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private Inline around(String words, String name) {
        int start = text.indexOf(words);
        return new Inline(start, start + words.length(), name, List.of());
    }

    private String put(Inline... inlines) {
        AknDocument marked = Inlines.put(document, List.of(inlines));
        assertThat(Rendering.of(marked).text()).isEqualTo(text);
        assertThat(marked.walk().map(Provision::eId))
                .isEqualTo(document.walk().map(Provision::eId).toList());
        return new String(marked.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void wrapsWordsAcrossSpacesThatTheRenderingCollapses() {
        assertThat(put(around("keeper of", "term"))).contains("A <term>keeper  of</term> <b>the</b>");
        assertThat(put(around("lamp of Article 2", "ref"))).contains("<ref>lamp of\nArticle 2</ref>");
    }

    @Test
    void becomesSeveralWhereOtherMarkupCutsIt() {
        assertThat(put(around("of the lamp", "term")))
                .contains("<term>of</term> <b><term>the</term></b> <term>lamp</term>");
    }

    @Test
    void nestsWhatFitsAndLeavesOutWhatOverlaps() {
        assertThat(put(around("keeper of", "inline"), around("keeper", "term")))
                .contains("<inline><term>keeper</term>  of</inline>");
        assertThat(put(around("A keeper", "inline"), around("keeper of", "inline")))
                .contains("<inline>A keeper</inline>  of");
    }

    @Test
    void putsNoReferenceIntoAnother() {
        assertThat(put(around("Article 3", "ref"))).contains("<ref href=\"#art_3\">Article 3</ref>");
        assertThat(put(around("Article 2", "ref"), around("Article", "term"))).contains("<ref>Article 2</ref>");
    }

    @Test
    void reachesIntoTheCellsOfATable() {
        assertThat(put(around("first cell", "term"), around("cell\tsecond", "inline")))
                .contains("<p><term>first  cell</term></p>");
        assertThat(put(around("second cell", "term"))).contains("<p><term>second cell</term></p>");
    }
}
