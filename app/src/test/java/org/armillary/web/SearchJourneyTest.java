package org.armillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A person's way through search in a real browser: typing, choosing, going back, with keys alone, on a phone, and
/// without scripts, over the texts that are shipped.
class SearchJourneyTest {

    private static final List<String> PAGES =
            List.of("/search", "/search?q=transparency", "/search?q=transparency&language=deu&sort=instrument");

    @RegisterExtension
    private static final Journey JOURNEY = Journey.throughWhatIsShipped();

    private static Locator hits(Page page) {
        return page.locator("#found [data-hit]");
    }

    private static Page typed(Window window) {
        Page page = JOURNEY.at("/search", window);
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().type("transparency");
        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=transparency$"));
        assertThat(hits(page).first()).isVisible();
        return page;
    }

    @Test
    void hitsComeWhileOneTypesAndKeysMoveBetweenThem() {
        Page page = typed(Window.DESK);
        assertThat(page).hasTitle(Pattern.compile("transparency · Search.*"));

        page.keyboard().press("ArrowDown");
        assertThat(hits(page).first()).isFocused();
        page.keyboard().press("j");
        assertThat(hits(page).nth(1)).isFocused();
        page.keyboard().press("w");
        assertThat(page.locator(".hit").nth(1).locator("details.why")).hasAttribute("open", "");
        page.keyboard().press("k");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        hits(page).first().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/akn/.*"));
    }

    @Test
    void aChoiceIsAStepThatBackUndoes() {
        Page page = typed(Window.DESK);
        page.locator("#when-any").click();
        assertThat(page).hasURL(Pattern.compile(".*q=transparency&when=any"));
        assertThat(page.locator("#when-any")).isFocused();
        assertThat(page.locator(".chips.chosen a")).hasCount(1);
        assertThat(page.locator("#asof-form input[name=when]")).hasCount(1);

        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=transparency$"));
        assertThat(page.locator(".chips.chosen a")).hasCount(0);
        assertThat(hits(page).first()).isVisible();
    }

    @Test
    void onAPhoneChoicesAreASheetThatStaysOpen() {
        Page page = JOURNEY.at("/search?q=transparency", Window.of(320, 700));
        Journey.assertFits(page);
        assertThat(page.locator("#facets")).isHidden();
        page.locator(".facets-open").click();
        assertThat(page.locator("#facets")).isVisible();
        page.locator("#when-any").click();
        assertThat(page.locator(".chips.chosen a")).hasCount(1);
        assertThat(page.locator("#facets")).isVisible();
        Chromium.picture(page, "search-sheet");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show provisions"))
                .click();
        assertThat(page.locator("#facets")).isHidden();
        Journey.assertFits(page);
    }

    @Test
    void withoutScriptsItIsAForm() {
        Page page = JOURNEY.at("/search", Window.DESK.withoutScripts());
        page.locator("#search").fill("transparency");
        page.locator("#search").press("Enter");
        assertThat(hits(page).first()).isVisible();
        page.locator("#when-any").click();
        page.locator("#facets .no-script button").click();
        assertThat(page.locator(".chips.chosen a")).hasCount(1);
        assertThat(hits(page).first()).isVisible();
    }

    @Test
    void everyoneCanUseIt() {
        Page desk = JOURNEY.at("/");
        Page phone = JOURNEY.at("/", Window.PHONE.dark());
        for (String path : PAGES) {
            Journey.assertOpenToAll(JOURNEY.go(desk, path));
            Journey.assertOpenToAll(JOURNEY.go(phone, path));
        }
        JOURNEY.assertAllFit(PAGES, Window.of(320, 700), Window.DESK);
    }
}
