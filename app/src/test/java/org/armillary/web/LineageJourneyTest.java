package org.armillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.armillary.law.akn.AknDocument;
import org.armillary.lineage.Lineage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A drafter's way in a real browser: from the OECD's principle on transparency to the AI Act's article, to a draft
/// article and its file; and a curator's word on what two invented acts share.
class LineageJourneyTest {

    private static final String RULE =
            "A keeper who sees that the flame of a harbour lantern gutters tells every skipper "
                    + "at once and says by which leading mark the fairway is found until the oil has been renewed.";
    private static final String BETWEEN = "/lineage/between?earlier=/akn/xa/act/2020/7&later=/akn/xb/act/2024/9";
    private static final List<String> PAGES = List.of(
            "/lineage",
            "/lineage/oecd-ai-principles",
            "/lineage/akn/xb/act/2024/9",
            "/lineage/between?earlier=oecd-ai-principles&later=eu-ai-act",
            BETWEEN,
            "/pathways",
            "/convergence",
            "/convergence/transparency",
            "/draft?topic=transparency&from=oecd-ai-principles");

    @RegisterExtension
    private static final Journey JOURNEY = Journey.throughItsOwn();

    @BeforeAll
    static void takeTheActs() {
        JOURNEY.takeAct("Lantern Act\n\nArticle 1\nKeepers\n" + RULE + "\n", "/akn/xa/act/2020/7", "2020-05-01");
        JOURNEY.takeAct(
                "Beacon Act\n\nArticle 1\nTelling\n" + RULE + " Fines follow.\n", "/akn/xb/act/2024/9", "2024-05-01");
        // Among two texts no word is rare.
        for (int i = 0; i < 14; i++) {
            JOURNEY.takeAct(
                    "Wharf Act " + i + "\n\nArticle 1\nCoopers\nThe cooper of wharf " + i
                            + " mends barrels with hoops of hazel and is paid at once by the master of the ferry, who "
                            + "tells of it.\n",
                    "/akn/xc/act/2022/" + (i + 1),
                    "2022-05-" + (i + 10));
        }
        JOURNEY.settle();
    }

    @Test
    void followsTransparencyFromThePrinciplesToTheAiActAndDraftsAnArticle() throws Exception {
        Page page = JOURNEY.at("/lineage");
        page.locator(".chart").first().scrollIntoViewIfNeeded();
        page.locator(".chart-picture[data-drawn]").first().waitFor();
        Chromium.picture(page, "lineage");
        page.locator("#instruments a[href='/lineage/oecd-ai-principles']")
                .first()
                .click();
        Locator grown = page.locator("#forward tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href='/lineage/eu-ai-act']")));
        assertThat(grown.first()).containsText("Hardening");
        assertThat(grown.first()).containsText("The later text says so");
        Chromium.picture(page, "lineage-family");
        grown.first().getByText("Draws on").click();
        assertThat(page.locator("h1")).hasText("OECD AI Principles and EU AI Act");
        Locator transparency = page.locator("#topics details")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Transparency")));
        transparency.locator("summary").click();
        assertThat(transparency).containsText("Art. 50(1)");
        Chromium.picture(page, "lineage-between");
        transparency.getByText("Draft an article on it").click();
        assertThat(page.locator(".draft-text .clause").nth(2)).containsText("Each Party shall require");
        page.locator(".draft-text .leans summary").nth(2).click();
        assertThat(page.locator(".draft-text .leans").nth(2)).containsText("EU AI Act");
        assertThat(page.locator(".draft-text .leans").nth(2)).containsText("Art. 50(1)");
        Chromium.picture(page, "draft");
        Download akn = page.waitForDownload(
                () -> page.getByText("Download as Akoma Ntoso").click());
        assertThat(akn.suggestedFilename()).startsWith("draft-transparency-").endsWith(".akn.xml");
        AknDocument document = AknDocument.read(Files.readAllBytes(akn.path()), "the download");
        assertThat(document.find("art_1__para_3")).isPresent();
        Download docx =
                page.waitForDownload(() -> page.getByText("Download as DOCX").click());
        assertThat(new String(Files.readAllBytes(docx.path()), 0, 2, StandardCharsets.ISO_8859_1))
                .isEqualTo("PK");
    }

    @Test
    void aCuratorRejectsAndConfirmsAnEdge() throws IOException {
        Page page = JOURNEY.at(BETWEEN);
        assertThat(page.locator(".pair mark").first()).containsText("keeper who sees");
        Chromium.picture(page, "lineage-texts");
        page.locator(".judge input[name=reason]").first().fill("both copy a guild's ordinance");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reject"))
                .first()
                .click();
        page.locator("#rejected summary").click();
        assertThat(page.locator("#rejected .pair")).containsText("Rejected by a curator");
        page.locator("#rejected")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirm"))
                .click();
        assertThat(page.locator(".lineage-sides .pair").first()).containsText("Confirmed by a curator");
        assertThat(JOURNEY.part(Lineage.class).judgments().list()).hasSize(1);
    }

    @Test
    void movesWeightsWithoutScripts() {
        Page page = JOURNEY.at("/convergence", Window.LAPTOP.withoutScripts());
        String first = page.locator("#candidates tbody th").first().textContent();
        for (String name : List.of("breadth", "likeness", "age", "risk")) {
            page.locator("#weight-" + name).fill("0");
        }
        page.getByText("Rank with these weights").click();
        assertThat(page).hasURL(Pattern.compile(".*breadth=0.*"));
        assertThat(page.locator("#weight-breadth")).hasValue("0");
        assertThat(page.getByText("Back to the usual weights")).isVisible();
        page.getByText("Back to the usual weights").click();
        assertThat(page.locator("#candidates tbody th").first()).hasText(first);
    }

    @Test
    void fitsEveryWidthAndHindersNobody() {
        JOURNEY.assertAllFit(PAGES, Window.of(320, 900), Window.of(390, 900));
        JOURNEY.assertAllOpenToAll(PAGES);
    }
}
