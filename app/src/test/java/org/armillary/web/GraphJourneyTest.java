package org.armillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.armillary.catalogue.SharedFacts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A reader's way through what the real AI Act's words say, in a real browser: meanings, references, duties, links,
/// checked citations.
class GraphJourneyTest {

    private static final String WORK = "/akn/eu/act/regulation/2024/1689";

    @RegisterExtension
    private static final Journey JOURNEY = Journey.throughItsOwn();

    @BeforeAll
    static void bringInTheAiAct() {
        Path act = SharedFacts.path("corpus/eu/ai-act/eur-lex.html");
        JOURNEY.bringIn(JOURNEY.at("/import"), act);
    }

    @Test
    void showsWhatATermMeansWhereItIsUsed() {
        Page page = JOURNEY.at(WORK + "#art_6");
        Locator term = page.locator("[id='art_6__para_1'] a.term")
                .filter(new Locator.FilterOptions().setHasText("AI system"))
                .first();
        assertThat(term).hasAttribute("href", "#art_3__point_1");
        term.hover();
        Locator card = page.locator(".meaning:popover-open");
        assertThat(card).containsText("Article 3(1)");
        Chromium.picture(page, "meaning");
        page.keyboard().press("Escape");
        assertThat(card).hasCount(0);
        term.focus();
        assertThat(card).containsText("AI system");
        assertThat(page.locator("#" + term.getAttribute("aria-describedby"))).containsText("Article 3(1)");
        term.click();
        assertThat(page.locator("[id='art_3__point_1']")).isInViewport();
        assertThat(page.locator("[id='art_3__point_1'] dfn").first()).hasText("AI system");
        assertThat(page.locator("[id='art_3__point_1'] a.term[href='#art_3__point_1']"))
                .hasCount(0);
    }

    @Test
    void followsAReferenceAndSwitchesMarksOff() {
        Page page = JOURNEY.at(WORK + "#art_6");
        page.locator("[id='art_6__para_2'] a[href='#att_III']").first().click();
        assertThat(page.locator("[id='att_III']")).isInViewport();
        Chromium.picture(page, "annex-iii");
        Locator norm = page.locator("[id='art_26__para_1'] .norm.obligation").first();
        assertThat(norm).hasCSS("border-block-end-style", "solid");
        page.locator("#show-norms").uncheck();
        assertThat(norm).hasCSS("border-block-end-style", "none");
        page.locator("#show-terms").uncheck();
        assertThat(page.locator("a.term").first()).hasCSS("text-decoration-line", "none");
    }

    @Test
    void listsTheDutiesOfDeployers() {
        Page page = JOURNEY.at(WORK + "/~art_26");
        Locator duties = page.locator("#norms .duties > li")
                .filter(new Locator.FilterOptions().setHas(page.locator(".norm.obligation")))
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("deployer", Pattern.CASE_INSENSITIVE)));
        assertThat(duties.count()).isGreaterThan(8);
        Chromium.picture(page, "duties-of-article-26");
        JOURNEY.go(page, "/duties?bearer=deployer");
        assertThat(page.locator(".duties a[href*='art_26__para_1']").first()).isVisible();
        Chromium.picture(page, "duties");
    }

    /// Compared by eye with every "Article 6" of the text; paragraph 6 of Article 50 speaks of the chapter it is in.
    private static final List<String> CITE_ARTICLE_6 = List.of(
            "ANNEX III",
            "ANNEX VIII, Section B(6)",
            "ANNEX VIII, Section B(7)",
            "Article 113(c)",
            "Article 2(2)",
            "Article 25(1)(b)",
            "Article 25(1)(c)",
            "Article 27(1)",
            "Article 49(2)",
            "Article 50(6)",
            "Article 71(1)",
            "Article 80(1)",
            "Article 97(2)",
            "Article 97(3)",
            "Article 97(6)");

    @Test
    void listsWhatCitesArticle6AndDrawsIt() {
        Page page = JOURNEY.at(WORK + "/~art_6");
        page.locator("#cited-by .further > summary").click();
        assertThat(Set.copyOf(page.locator("#cited-by .ties > li > a").allInnerTexts()))
                .containsExactlyInAnyOrderElementsOf(CITE_ARTICLE_6);
        page.locator("#cited-by").scrollIntoViewIfNeeded();
        Chromium.picture(page, "cited-by");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See its links as a picture"))
                .click();
        assertThat(page.locator("#graph canvas").first()).isVisible();
        assertThat(page.locator("table a[href*='art_27__para_1']").first()).isVisible();
        Chromium.picture(page, "graph");
        JOURNEY.go(page, "/graph?at=" + WORK);
        Locator group = page.locator("#graph-groups button").first();
        group.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#graph-groups button").first()).hasAttribute("aria-pressed", "true");
        Chromium.picture(page, "graph-of-the-work");
    }

    @Test
    void whatTheActAmendsIsNotWhatItsNotesName() {
        Page page = JOURNEY.at("/graph?type=amends&at=" + WORK);
        List<String> places = page.locator("table tbody td:nth-child(3)").allInnerTexts();
        assertThat(places).anyMatch(each -> each.contains("300/2008")).noneMatch(each -> each.contains("765/2008"));
        assertThat(page.locator("#filter-type option[value='repeals']")).hasCount(0);
    }

    @Test
    void findsTheWayToAnotherProvision() {
        Page page = JOURNEY.at("/graph?at=" + WORK + "%23art_6");
        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("Article 50");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find the way"))
                .click();
        assertThat(page.locator(".way li").first()).containsText("Article 6");
        assertThat(page.locator(".way li").last()).containsText("Article 50");
        Chromium.picture(page, "way");
        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("Article 999");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find the way"))
                .click();
        assertThat(page.getByText("No text held here has the provision")).isVisible();
    }

    @Test
    void nothingSeriousHindersPeople() {
        JOURNEY.assertAllOpenToAll(List.of(
                "/duties",
                "/duties?bearer=provider",
                "/terms",
                "/terms?term=risk",
                "/terms?work=" + WORK,
                "/cite",
                "/graph?at=" + WORK + "%23art_6",
                WORK + "/~art_26",
                WORK + "/~art_6"));
    }

    @Test
    void checksCitations() {
        Page page = JOURNEY.at("/cite");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill(
                        "We rely on Article 6(2) of Regulation (EU) 2024/1689, on Article 250 of Regulation (EU) 2024/1689"
                                + " and on Article 5 of Regulation (EU) 2031/12.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check"))
                .click();
        assertThat(page.locator(".verdict.found")).containsText("Article 6");
        assertThat(page.locator(".verdict.absent")).containsText("Article 250");
        assertThat(page.locator(".verdict.cannot-tell")).containsText("2031/12");
        Chromium.picture(page, "checked");
    }

    @Test
    void whatATextCitesIsTheLawOfItsDay() {
        Page page = JOURNEY.at("/cite?asOf=2024-01-05");
        assertThat(page.getByLabel("Law as of")).hasValue("2024-01-05");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill("We rely on Article 6(2) of Regulation (EU) 2024/1689.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check"))
                .click();
        assertThat(page.locator(".verdict")).containsText("5 January 2024");
        assertThat(page.locator(".asof-note")).containsText("5 January 2024");
    }

    @Test
    void readsOnAPhoneInTheDarkAndWithoutScripts() {
        JOURNEY.assertAllFit(
                List.of(
                        "/duties?bearer=provider",
                        "/terms?work=" + WORK,
                        "/terms?term=risk",
                        "/cite",
                        "/graph?at=" + WORK + "%23art_6",
                        WORK + "/~art_26"),
                Window.of(320, 640).dark());
        Page dark = JOURNEY.at(WORK + "#art_26", Window.DESK.dark());
        Chromium.picture(dark, "marks-dark");
        Page plain = JOURNEY.at(WORK + "/~art_6", Window.of(1200, 900).withoutScripts());
        plain.locator(".law a.term").first().click();
        assertThat(plain.url()).contains("#art_3__point_");
        JOURNEY.go(plain, "/graph?at=" + WORK + "%23art_6");
        assertThat(plain.locator("table tbody tr").first()).isVisible();
    }
}
