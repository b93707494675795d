package org.armillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/// An officer opens a stream, a program hands in records, and a complainant looks at their part, in a real browser.
class LedgerJourneyTest {

    @RegisterExtension
    private static final Journey JOURNEY = Journey.throughItsOwn();

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void complainantSeesWhatTheOfficerShows() throws Exception {
        Page officer = JOURNEY.at("/decisions");
        officer.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("lantern-licences");
        officer.getByLabel("System", new Page.GetByLabelOptions().setExact(true))
                .fill("Licence desk");
        press(officer, "Open the stream");
        assertThat(officer.locator("h1")).hasText("Decisions of Licence desk");
        for (int i = 1; i <= 3; i++) {
            HttpResponse<String> taken = JOURNEY.send(
                    "POST", "/api/v1/decisions/lantern-licences", DecisionJson.of("Licence desk", "case-" + i));
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        }
        JOURNEY.go(officer, "/decisions/lantern-licences");
        assertThat(officer.locator(".trail > li")).hasCount(4);
        officer.getByLabel("From record").fill("2");
        officer.getByLabel("To record").fill("3");
        officer.getByLabel("Reference", new Page.GetByLabelOptions().setExact(true))
                .uncheck();
        officer.getByLabel("For whom").fill("Ms Quill");
        press(officer, "Make a link");
        String address = officer.locator("code.secret").textContent();
        assertThat(officer.locator(".grid-table")).containsText("Ms Quill");
        JOURNEY.assertAllFit(List.of("/decisions", "/decisions/lantern-licences"), Window.of(320, 800), Window.PHONE);
        JOURNEY.assertAllOpenToAll(List.of("/decisions", "/decisions/lantern-licences"));

        String path = URI.create(address).getPath();
        Page complainant = JOURNEY.at(path, Window.PHONE.withoutScripts());
        assertThat(complainant.locator(".trail > li")).hasCount(2);
        assertThat(complainant.locator("main")).containsText("refer");
        assertThat(complainant.locator("main")).not().containsText("case-1");
        assertThat(complainant.locator("main")).not().containsText("written-freely-marker");
        Download receipt = complainant.waitForDownload(() -> complainant
                .locator(".trail .receipt")
                .first()
                .getByText("Receipt", new Locator.GetByTextOptions().setExact(true))
                .click());
        assertThat(JsonMapper.shared()
                        .readTree(Files.readAllBytes(receipt.path()))
                        .path("receipt")
                        .asString())
                .isEqualTo("armillary-ledger-receipt/1");
        JOURNEY.assertAllFit(List.of(path), Window.of(320, 800));
        JOURNEY.assertAllOpenToAll(List.of(path));

        press(JOURNEY.go(officer, "/decisions/lantern-licences"), "End");
        JOURNEY.go(complainant, path);
        assertThat(complainant.locator("h1")).hasText("There is nothing at this address");
        JOURNEY.forgetFaults();
    }

    @Test
    void everybodyFindsTheirWayToAProof() {
        Page page = JOURNEY.at("/");
        page.locator(".foot").getByText("Ledger").click();
        assertThat(page.locator("h1")).hasText("The ledger");
        page.locator("table.entries tbody th a").first().click();
        assertThat(page.locator("h1")).containsText("Entry");
        List<String> paths = List.of("/ledger", "/ledger/0", "/ledger/streams/law", "/instruments/eu-ai-act");
        JOURNEY.assertAllFit(paths, Window.of(320, 800), Window.DESK);
        JOURNEY.assertAllOpenToAll(paths);
    }
}
