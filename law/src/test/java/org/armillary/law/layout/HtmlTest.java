package org.armillary.law.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private static final String PROSE =
            "The keeper of an orrery shall oil its gears on every first day of a month and note it in the book of the house. "
                    .repeat(4);

    private static Layout read(String html) {
        return DocumentReader.standard().read(html.getBytes(StandardCharsets.UTF_8), "page.html");
    }

    private static List<String> linesOf(Layout layout, Role role) {
        return layout.lines().stream()
                .filter(l -> l.role() == role)
                .map(layout::textOf)
                .toList();
    }

    @Test
    void blocksBecomeLinesWithTheirSetting() {
        Layout layout = read(
                "<html><body><h2>Part 1</h2><p align=center><b>Scope</b></p><p>This rule\n applies to <i>all</i> orreries.</p></body></html>");
        assertThat(linesOf(layout, Role.BODY)).containsExactly("Part 1", "Scope", "This rule applies to all orreries.");
        assertThat(layout.lines().get(0).style().headingLevel()).isEqualTo(2);
        assertThat(layout.lines().get(1).style()).isEqualTo(new Style(0, true, false, true, 0, 1));
        assertThat(layout.lines().get(2).style()).isEqualTo(Style.PLAIN);
    }

    @Test
    void numbersInCellsAreJoinedToTheirText() {
        Layout layout = read(
                "<table><tr><td><p>1.</p></td><td><p>Keepers shall:</p><table><tr><td><p>(a)</p></td><td><p>oil;</p></td></tr>"
                        + "<tr><td>—</td><td>turn.</td></tr></table></td></tr></table><div><p>2.</p><p>No more.</p></div>");
        assertThat(linesOf(layout, Role.BODY))
                .containsExactly("1. Keepers shall:", "(a) oil;", "— turn.", "2. No more.");
    }

    @Test
    void tablesOfDataBecomeRows() {
        Layout layout = read("<p>" + PROSE
                + "</p><table><tr><th>Planet</th><th>Gears</th></tr><tr><td>Mars</td><td>12</td></tr></table>");
        assertThat(linesOf(layout, Role.TABLE_ROW)).containsExactly("Planet\tGears", "Mars\t12");
    }

    @Test
    void scriptsAndHiddenPartsNeverBecomeText() {
        Layout layout = read(
                "<p>Seen<script>var unseen = 1;</script></p><style>p{}</style><p hidden>unseen</p><p style='display: none'>unseen</p>");
        assertThat(layout.text()).contains("Seen").doesNotContain("unseen").doesNotContain("p{}");
    }

    @Test
    void menusAreNavigationAndAnnexesOutsideTheFrameAreNot() {
        Layout layout = read(
                "<nav><a href=/>Home</a></nav><div class=menu><ul><li><a href=/l>Laws</a></ul></div><div id=law><p>"
                        + PROSE.repeat(30) + "</p></div><div id=annex><p>" + PROSE
                        + "</p></div><div><p>Top of page</p></div>");
        assertThat(linesOf(layout, Role.NAVIGATION)).containsExactly("Home", "Laws", "Top of page");
        assertThat(linesOf(layout, Role.BODY)).hasSize(2);
    }

    @Test
    void aLinkPastTheSiteIsNavigation() {
        Layout layout = read("<a class='skip' href='#text'>Zum Inhalt</a> <div><nav>Home</nav></div><div id='text'><p>"
                + PROSE + "</p><p>See <a href='#two'>2.</a></p><p id='two'>2. " + PROSE + "</p></div>");

        assertThat(linesOf(layout, Role.NAVIGATION)).containsExactly("Zum Inhalt", "Home");
        assertThat(linesOf(layout, Role.BODY)).contains("See 2.");
    }

    @Test
    void notesThatLinkBackAreFootnotes() {
        Layout layout = read(
                "<p>As agreed <a id=c1 href=#n1>(1)</a>, oil.</p><p><a id=n1 href=#c1>(1)</a> Minutes of the guild.</p>");
        assertThat(linesOf(layout, Role.BODY)).containsExactly("As agreed (1), oil.");
        assertThat(linesOf(layout, Role.FOOTNOTE)).containsExactly("(1) Minutes of the guild.");
    }

    @Test
    void orderedListsShowTheirNumbers() {
        Layout layout = read(
                "<ol type=a start=3><li>oil<li>turn<li value=9>rest</ol><ol><li>(i) own label</ol><ol style='list-style: none'><li>bare</ol>");
        assertThat(linesOf(layout, Role.BODY)).containsExactly("c. oil", "d. turn", "i. rest", "(i) own label", "bare");
    }

    @Test
    void typedPagesKeepTheirLineBreaks() {
        Layout layout = read(
                "<html><body><pre>SEC. 1. OIL.\n\n    (a) In general.--The keeper\nshall oil.\n</pre></body></html>");
        assertThat(layout.lines())
                .extracting(layout::textOf)
                .containsExactly("SEC. 1. OIL.", "(a) In general.--The keeper", "shall oil.");
    }

    @Test
    void theEncodingAPageNamesIsBelieved() {
        byte[] bytes = "<html><head><meta charset=shift_jis></head><body><p>第一条　機械を守る。</p></body></html>"
                .getBytes(Charset.forName("Shift_JIS"));
        Layout layout = DocumentReader.standard().read(bytes, "x");
        assertThat(layout.text()).contains("第一条　機械を守る。");
        assertThat(layout.language().code()).isEqualTo("jpn");
    }

    @Test
    void tenThousandLevelsAreReadAndNotRefused() {
        Layout layout = read(
                "<html><body>" + "<div>".repeat(10_000) + "<p>deep</p>" + "</div>".repeat(10_000) + "</body></html>");
        assertThat(linesOf(layout, Role.BODY)).contains("deep");
    }

    @Test
    void pagesFilledByScriptsAreRefusedWithAdvice() {
        assertThatThrownBy(() -> read("<html><body><div id=app></div><script>fill()</script></body></html>"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("web page without text");
    }
}
