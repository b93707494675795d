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
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// A compliance lead's way in a real browser: a screener of applicants is described question by question, a finding is
/// read with its reasons, duties and clocks, the receipt is taken away and made again.
class AssessmentJourneyTest {

    private static final int STEPS = 6;
    private static final String DAY = "asOf=2026-11-21";
    private static final String HIGH_RISK = "/assess/finding?of=eu_ai_act.high_risk&";
    private static final String SCREENER =
            "name=Sifter&f.territories=eu&f.uses_ai=yes&f.annex_iii_uses=recruitment&f.profiles_persons=yes&in=eu&"
                    + DAY;
    private static final Map<String, List<String>> KNOWN = Map.of(
            "territories", List.of("eu"),
            "uses_ai", List.of("yes"),
            "personal_data", List.of("yes"),
            "digital_product_manufacturer", List.of("no"));
    private static final List<String> PAGES = List.of(
            "/assess?in=eu&" + DAY,
            "/assess?" + SCREENER,
            "/assess?ask=annex_iii_uses&" + SCREENER,
            HIGH_RISK + SCREENER,
            "/assess/duties?" + SCREENER,
            "/assess/clocks?" + SCREENER,
            "/rulebooks",
            "/rulebooks/eu_ai_act");

    @RegisterExtension
    private static final Journey JOURNEY = Journey.throughItsOwn();

    @Test
    void describesAScreenerReadsWhatBindsItAndTakesTheReceiptAlong() throws IOException {
        Page page = JOURNEY.at("/assess?in=eu&" + DAY);
        Chromium.picture(page, "assess-first-question");
        for (int step = 0; step < STEPS; step++) {
            answerNext(page, step + 1);
        }
        assertThat(page.locator(".answers")).containsText("I don’t know");
        Chromium.picture(page, "assess-answers");

        change(page, "territories", "cn");
        assertThat(page.locator(".answers")).containsText("China");

        String described = page.url().substring(page.url().indexOf('?') + 1);
        JOURNEY.go(page, HIGH_RISK + described);
        assertThat(page.locator(".lede .outcome")).hasText(Pattern.compile("depends.*|from .*"));
        page.locator(".missing a[href*='ask=annex_iii_uses']").first().click();
        page.locator("#question input[type=checkbox][value=recruitment]").check();
        send(page);
        assertThat(page.locator(".answers")).containsText("Recruiting");

        described = page.url().substring(page.url().indexOf('?') + 1);
        JOURNEY.go(page, HIGH_RISK + described);
        assertThat(page.locator(".flips > li").first()).isVisible();
        assertThat(page.locator(".rules .provision").first()).isVisible();
        Chromium.picture(page, "assess-finding");
        page.getByText("All rules of this text").click();
        assertThat(page.locator("#high_risk h3")).isInViewport();
        Chromium.picture(page, "assess-rulebook");

        JOURNEY.go(page, "/assess?" + described);
        page.getByText("What has to be done", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("What has to be done");
        Chromium.picture(page, "assess-duties");

        JOURNEY.go(page, "/assess?" + described);
        Download receipt =
                page.waitForDownload(() -> page.getByText("Receipt", new Page.GetByTextOptions().setExact(true))
                        .click());
        assertThat(replayed(Files.readString(receipt.path(), StandardCharsets.UTF_8))
                        .path("same")
                        .booleanValue())
                .isTrue();
    }

    /// Answers what is asked as far as that is known, and says "I don't know" otherwise.
    private static void answerNext(Page page, int answers) {
        Locator question = page.locator("#question");
        String fact = question.locator("[name^='f.']:not([type=hidden])")
                .first()
                .getAttribute("name")
                .substring(2);
        List<String> known = KNOWN.getOrDefault(fact, List.of());
        Locator options = question.locator("input[name='f." + fact + "']:not([type=hidden])");
        if (!known.isEmpty()) {
            known.forEach(
                    each -> question.locator("input[name='f." + fact + "'][value='" + each + "']:not([type=hidden])")
                            .check());
            send(page);
        } else if (options.first().getAttribute("type").equals("radio")) {
            question.locator("input[name='f." + fact + "'][value=unknown]").check();
            send(page);
        } else {
            question.getByText("I don’t know").click();
        }
        assertThat(page.locator(".answers > div")).hasCount(answers);
    }

    private static void send(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Answer").setExact(true))
                .click();
    }

    private static void change(Page page, String fact, String option) {
        page.locator(".answers a[href*='ask=" + fact + "']").click();
        page.locator("#question input[type=checkbox][value=" + option + "]").check();
        send(page);
    }

    private static JsonNode replayed(String receipt) {
        return Client.json(JOURNEY.send("POST", "/api/v1/assessments/replay", receipt));
    }

    @Test
    void theDayDecidesWhatBinds() {
        Page page = JOURNEY.at(HIGH_RISK + SCREENER);
        String now = page.locator(".lede .outcome").textContent();
        String course = page.locator(".course [aria-current]").textContent();
        JOURNEY.go(page, HIGH_RISK + SCREENER.replace(DAY, "asOf=2024-01-01"));
        assertThat(page.locator(".course [aria-current]")).not().hasText(course);
        assertThat(page.locator(".lede .outcome")).not().hasText(now);
        assertThat(page.locator("h1")).hasText(Pattern.compile(".+"));
    }

    @Test
    void goesTheSameWayWithoutScripts() {
        Page page = JOURNEY.at("/assess?in=eu&" + DAY, Window.PHONE.withoutScripts());
        for (int step = 0; step < 3; step++) {
            answerNext(page, step + 1);
        }
        Journey.assertFits(page);
        Chromium.picture(page, "assess-phone");
        page.locator(".links-row a[href*='/clocks']").click();
        assertThat(page).hasURL(Pattern.compile(".*f\\.territories=eu.*"));
    }

    @Test
    void fitsEveryWidthAndHindersNobody() {
        JOURNEY.assertAllFit(PAGES, Window.of(320, 900), Window.of(390, 900));
        JOURNEY.assertAllOpenToAll(PAGES);
        Page dark = JOURNEY.at(HIGH_RISK + SCREENER, Window.LAPTOP.dark());
        Chromium.picture(dark, "assess-finding-dark");
    }
}
