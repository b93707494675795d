package org.armillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A lawyer's way through comparison and measures, in a real browser, wide and narrow, light and dark.
class ComparisonJourneyTest {

    private static final List<String> PATHS = List.of(
            "/comparison?preset=labelling",
            "/thresholds?parameters=405e9&tokens=15.6T",
            "/gap",
            "/topics",
            "/topics/transparency");
    private static final double PATIENCE = 60_000;

    @TempDir
    private static Path home;

    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        server = RunningServer.start(home);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void quiet() {
        chromium.assertQuiet();
    }

    private static Page at(String path, int width, ColorScheme scheme, boolean scripts) {
        Page page = chromium.open(width, 900, scheme, scripts);
        page.setDefaultTimeout(PATIENCE);
        page.navigate(server.address() + path);
        return page;
    }

    @Test
    void comparesTheUnionChinaAndKoreaOnLabellingAndTakesItAway() {
        Page page = at("/comparison?preset=comprehensive", 1280, ColorScheme.LIGHT, true);
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
        page.close();
    }

    @Test
    void choosesPlacesAndDimensionsWithoutScripts() {
        Page page = at("/comparison?preset=labelling", 390, ColorScheme.LIGHT, false);
        page.locator(".chooser summary").click();
        page.getByLabel("Japan").check();
        page.getByLabel("Sandbox").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Compare").setExact(true))
                .click();
        assertThat(page.locator(".chosen")).containsText("Japan");
        assertThat(page.locator("#sandbox")).isVisible();
        page.close();
    }

    @Test
    void nothingRunsOverAndAxeFindsNothingSerious() {
        for (String path : PATHS) {
            for (int width : List.of(320, 390, 1280)) {
                ColorScheme scheme = width == 390 ? ColorScheme.DARK : ColorScheme.LIGHT;
                Page page = at(path, width, scheme, true);
                Object over = page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(((Number) over).intValue())
                        .as("%s at %d", path, width)
                        .isZero();
                if (width != 320) {
                    assertThat(Axe.serious(page)).as("%s at %d", path, width).isEmpty();
                }
                Chromium.picture(page, "measure" + path.replaceAll("[^a-z]+", "-") + width);
                page.close();
            }
        }
    }
}
