package org.armillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A person's way through a server in a real browser.
///
/// Each test ends with all windows closed, and fails where a page did what it should not: see [Chromium].
final class Journey extends Served implements AfterEachCallback {

    /// Milliseconds: whole laws are large pages, and browsers share their machine.
    static final double PATIENCE = 120_000;

    private final List<String> faults = new ArrayList<>();
    private final List<Page> opened = new ArrayList<>();
    private @Nullable Chromium chromium;

    private Journey(boolean shared) {
        super(shared, List.of());
    }

    /// Through a server that has nothing but what is shipped.
    static Journey throughWhatIsShipped() {
        return new Journey(true);
    }

    /// Through a server of the class alone, on an empty home.
    static Journey throughItsOwn() {
        return new Journey(false);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        chromium = Chromium.of(context);
        super.beforeAll(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        opened.forEach(page -> page.context().close());
        opened.clear();
        List<String> found = List.copyOf(faults);
        faults.clear();
        assertThat(found).as("console errors and foreign requests").isEmpty();
    }

    /// For a test of what the browser itself reports as an error: a page that is not there.
    void forgetFaults() {
        faults.clear();
    }

    Page at(String path) {
        return at(path, Window.DESK);
    }

    /// A new window that shows a page.
    Page at(String path, Window window) {
        return go(open(window), path);
    }

    private Page open(Window window) {
        Page page =
                Objects.requireNonNull(chromium, "registered as an extension").open(window, faults::add);
        opened.add(page);
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    /// Shows another page in a window.
    Page go(Page page, String path) {
        page.navigate(address() + path);
        return page;
    }

    /// Imports files through the page for it, and waits until they are there.
    void bringIn(Page page, Path... files) {
        go(page, "/import");
        page.getByLabel("Files").setInputFiles(files);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import"))
                .click();
        page.waitForURL(Pattern.compile(".*/tasks/.*"));
        assertThat(page.locator(".job strong"))
                .hasText("Done", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        assertThat(page.locator(".job .event.error")).hasCount(0);
    }

    /// Fails where a page is wider than its window (WCAG 1.4.10).
    static void assertFits(Page page) {
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("CSS pixels that %s runs over %d", page.url(), page.viewportSize().width)
                .isZero();
    }

    /// Fails where one of the pages is wider than one of the windows.
    void assertAllFit(List<String> paths, Window... windows) {
        for (Window window : windows) {
            Page page = open(window);
            paths.forEach(path -> assertFits(go(page, path)));
            page.context().close();
        }
    }

    /// Fails where something on a page seriously hinders people.
    static void assertOpenToAll(Page page) {
        assertThat(Axe.serious(page)).as(page.url()).isEmpty();
    }

    /// Fails where something on a page seriously hinders people, in light or dark; leaves it dark. Schemes differ in
    /// nothing but colours, as the style sheets have it, so that other rules are asked once.
    static void assertOpenToAllInBothSchemes(Page page) {
        show(page, ColorScheme.LIGHT);
        assertOpenToAll(page);
        show(page, ColorScheme.DARK);
        assertThat(Axe.seriousInColour(page)).as("%s in the dark", page.url()).isEmpty();
    }

    /// Changes the scheme of colours that a window asks for.
    static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /// Fails where something on one of the pages seriously hinders people, in light or dark, or one is wider than
    /// [Window#LAPTOP].
    void assertAllOpenToAll(List<String> paths) {
        Page page = open(Window.LAPTOP);
        for (String path : paths) {
            show(page, ColorScheme.LIGHT);
            assertFits(go(page, path));
            assertOpenToAllInBothSchemes(page);
        }
        page.context().close();
    }
}
