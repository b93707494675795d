package org.armillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two people keep a system in a real browser: they describe it, get in each other's way, keep results, take it out.
class SystemsJourneyTest {

    private static final String GENERATOR = "/assess?in=cn&f.generative=yes&f.territories=cn&name=Lantern+painter";

    @RegisterExtension
    private static final Journey JOURNEY = Journey.throughItsOwn();

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void answer(Page page, String address, String fact, String option) {
        JOURNEY.go(page, address + (address.contains("?") ? "&" : "?") + "ask=" + fact);
        page.locator("#question")
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
        press(page, "Answer");
    }

    @Test
    void twoPeopleLoseNothing() throws Exception {
        Page ana = JOURNEY.at(GENERATOR);
        press(ana, "Keep this system");
        assertThat(ana.locator("h1")).hasText("Lantern painter");
        assertThat(ana.locator(".answers")).containsText("Mainland China");
        String system = URI.create(ana.url()).getPath();

        Page ben = JOURNEY.at(system + "?ask=offered_to_public");
        ben.locator("#question")
                .getByLabel("No", new Locator.GetByLabelOptions().setExact(true))
                .check();
        answer(ana, system, "internal_use_only", "No");
        assertThat(ana.locator(".answers")).containsText("only inside your organisation");
        press(ben, "Answer");
        assertThat(ben.locator(".answers")).containsText("only inside your organisation");
        assertThat(ben.locator(".answers")).containsText("open to the public");

        JOURNEY.go(ana, system + "?ask=offered_to_public");
        JOURNEY.go(ben, system + "?ask=offered_to_public");
        ben.locator("#question").getByLabel("I don’t know").check();
        press(ben, "Answer");
        ana.locator("#question")
                .getByLabel("Yes", new Locator.GetByLabelOptions().setExact(true))
                .check();
        press(ana, "Answer");
        assertThat(ana.locator("h1")).hasText("Somebody else changed the same");
        assertThat(ana.locator("tbody tr")).hasCount(1);
        Chromium.picture(ana, "systems-clash");
        JOURNEY.forgetFaults();

        JOURNEY.go(ana, system);
        press(ana, "Keep these results");
        assertThat(ana.locator("h1")).hasText("History");
        Chromium.picture(ana, "systems-history");
        Download receipt =
                ana.waitForDownload(() -> ana.getByText("Receipt").last().click());
        assertThat(Files.readString(receipt.path(), StandardCharsets.UTF_8)).contains("\"generative\"");

        JOURNEY.go(ana, system + "/duties");
        ana.locator("details.more > summary").first().click();
        Locator duty = ana.locator(".steps > li").first();
        duty.getByText("Say where this stands").click();
        duty.getByLabel("Note or where the evidence is").fill("shelf 4");
        duty.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("done").setExact(true))
                .click();
        ana.locator("details.more > summary").first().click();
        assertThat(ana.locator(".steps > li .state").first()).containsText("done");
        assertThat(ana.locator(".steps > li .mark").first()).containsText("shelf 4");
        Chromium.picture(ana, "systems-duties");

        JOURNEY.go(ana, "/systems?against=2027-12-03");
        assertThat(ana.locator("tbody tr")).hasCount(1);
        Chromium.picture(ana, "systems");
        JOURNEY.assertAllFit(
                List.of("/systems", "/systems?against=2027-12-03", system, system + "/history", system + "/duties"),
                Window.of(320, 800),
                Window.PHONE,
                Window.DESK);
        JOURNEY.assertAllOpenToAll(List.of("/systems?against=2027-12-03", system, system + "/history"));

        JOURNEY.go(ana, system);
        press(ana, "Take it out");
        assertThat(ana.locator(".banner")).containsText("No system is kept yet");
    }
}
