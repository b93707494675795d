package org.armillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The picture of a provision with hundreds of links, in a real browser: measured, not only looked at.
class GraphPictureTest {

    private static final int ACTS = 45;
    private static final int ARTICLES = 12;
    private static final String WORK = "/akn/eu/act/regulation/2031/12";
    private static final String PLACE = "/graph?at=" + WORK + "%23art_1";

    /// What the picture is made of, in pixels of the page: `[boxes, letters' height, overlapping pairs, boxes
    /// outside]`.
    private static final String MEASURE = """
            () => {
              const holder = document.getElementById('graph');
              const cy = holder._cyreg.cy;
              const boxes = cy.nodes().map(node => node.renderedBoundingBox({includeLabels: true, includeOverlays: false}));
              let overlaps = 0;
              boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
                if (a.x1 < b.x2 - 2 && b.x1 < a.x2 - 2 && a.y1 < b.y2 - 2 && b.y1 < a.y2 - 2) overlaps++;
              }));
              const outside = boxes.filter(box => box.x1 < -1 || box.y1 < -1
                || box.x2 > holder.clientWidth + 1 || box.y2 > holder.clientHeight + 1).length;
              return [boxes.length, Math.round(parseFloat(cy.nodes()[0].style('font-size')) * cy.zoom()), overlaps, outside];
            }""";

    @RegisterExtension
    private static final Journey JOURNEY = Journey.throughItsOwn();

    @TempDir
    private static Path texts;

    @BeforeAll
    static void bringInTheTexts() throws IOException {
        write();
        try (Stream<Path> files = Files.list(texts)) {
            JOURNEY.bringIn(JOURNEY.at("/import"), files.toArray(Path[]::new));
        }
    }

    private static void write() throws IOException {
        Files.writeString(
                texts.resolve("lamps.md"),
                head(WORK, "2031-01-01", "Regulation on Lamps") + "## Article 1\n\nKeepers shall trim the wick.\n");
        for (int act = 1; act <= ACTS; act++) {
            StringBuilder text = new StringBuilder(head(
                    "/akn/xa/act/2032/" + act,
                    "2032-01-01",
                    "Act on the Harbour, its Quays and its Ferries, No. " + act));
            for (int article = 1; article <= ARTICLES; article++) {
                text.append("## Article ")
                        .append(article)
                        .append("\n\nThe master shall do as Article 1 of Regulation")
                        .append(" (EU) 2031/12 requires of keepers.\n\n");
            }
            Files.writeString(texts.resolve("harbour-" + act + ".md"), text);
        }
    }

    private static String head(String work, String date, String title) {
        return "---\nwork: " + work + "\ndate: " + date + "\nlanguage: eng\n---\n# " + title + "\n\n";
    }

    @Test
    void hundredsOfLinksStayReadable() {
        for (int width : new int[] {1440, 768, 390, 320}) {
            Page page = open(width, width == 390 ? ColorScheme.DARK : ColorScheme.LIGHT);
            assertThat(page.locator(".lede")).containsText(String.valueOf(ACTS * ARTICLES));
            Chromium.picture(page, "graph-500-" + width);
            assertReadable(page, width);
            page.context().close();
        }
    }

    @Test
    void boxesOpenAndAllOfThemCanBeSeen() {
        Page page = open(1440, ColorScheme.LIGHT);
        page.locator("#graph-groups button").first().click();
        assertReadable(page, 1440);
        assertThat(measured(page).getFirst())
                .as("the places of a text are drawn")
                .isGreaterThan(ARTICLES + 10);
        Locator rest = page.locator("#graph-groups button").last();
        assertThat(rest).containsText("33 more boxes");
        rest.click();
        assertThat(page.locator("#graph-groups button")).hasCount(ACTS);
        assertReadable(page, 1440);
        page.locator("#filter-by").selectOption("kind");
        assertThat(page.locator("#graph-groups button")).hasCount(1);
        assertThat(page.locator("table tbody tr")).hasCount(500);
    }

    private static Page open(int width, ColorScheme scheme) {
        Page page = JOURNEY.at(PLACE + "&asOf=2033-01-01", Window.of(width, 900).in(scheme));
        assertThat(page.locator("#graph canvas").first()).isVisible();
        return page;
    }

    private static void assertReadable(Page page, int width) {
        List<Integer> measured = measured(page);
        assertThat(measured.get(0)).as("boxes at %d", width).isGreaterThan(10);
        assertThat(measured.get(1)).as("pixels of letters at %d", width).isGreaterThanOrEqualTo(14);
        assertThat(measured.get(2)).as("overlapping boxes at %d", width).isZero();
        assertThat(measured.get(3)).as("boxes outside at %d", width).isZero();
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> measured(Page page) {
        return new ArrayList<>((List<Integer>) page.evaluate(MEASURE));
    }
}
