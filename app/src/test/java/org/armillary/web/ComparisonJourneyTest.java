package org.armillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A lawyer's way through comparison and measures, in a real browser, wide and narrow, light and dark.
class ComparisonJourneyTest {

    private static final List<String> PATHS = List.of(
            "/comparison?preset=labelling",
            "/thresholds?parameters=405e9&tokens=15.6T",
            "/gap",
            "/topics",
            "/topics/transparency");

    @RegisterExtension
    private static final Journey JOURNEY = Journey.throughWhatIsShipped();

    @Test
    void comparesTheUnionChinaAndKoreaOnLabellingAndTakesItAway() {
        Page page = JOURNEY.at("/comparison?preset=comprehensive", Window.LAPTOP);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Labelling: EU, China, Korea"))
                .click();
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("South Korea")))
                .isVisible();
        page.locator(".answer .basis summary").first().click();
        assertThat(page.locator(".answer .basis[open] a").first()).isVisible();
        Chromium.picture(page, "comparison-labelling");
        Download download = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("DOCX").setExact(true))
                .click());
        assertThat(download.suggestedFilename()).endsWith(".docx");
    }

    @Test
    void choosesPlacesAndDimensionsWithoutScripts() {
        Page page =
                JOURNEY.at("/comparison?preset=labelling", Window.of(390, 900).withoutScripts());
        page.locator(".chooser summary").click();
        page.getByLabel("Japan").check();
        page.getByLabel("Sandbox").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Compare").setExact(true))
                .click();
        assertThat(page.locator(".chosen")).containsText("Japan");
        assertThat(page.locator("#sandbox")).isVisible();
    }

    @Test
    void nothingRunsOverAndAxeFindsNothingSerious() {
        Page page = JOURNEY.at("/topics");
        for (int width : List.of(320, 390, 1280)) {
            page.setViewportSize(width, 900);
            Journey.show(page, width == 390 ? ColorScheme.DARK : ColorScheme.LIGHT);
            for (String path : PATHS) {
                Journey.assertFits(JOURNEY.go(page, path));
                if (width != 320) {
                    Journey.assertOpenToAll(page);
                }
                Chromium.picture(page, "measure" + path.replaceAll("[^a-z]+", "-") + width);
            }
        }
    }
}
