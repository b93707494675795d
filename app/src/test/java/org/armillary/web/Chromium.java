package org.armillary.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A real browser that tells everything a page should not do: errors on the console, requests to elsewhere. It is
/// started once for all tests of a run; each has windows of its own, which share nothing.
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Journey.PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /// The browser of this run; where there is none the tests are skipped and say so.
    static Chromium of(ExtensionContext context) {
        Assumptions.assumeTrue(
                Files.isExecutable(PROGRAM),
                "SKIPPED: the browser journey needs Chromium at " + PROGRAM + " (apt-get install chromium)");
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .computeIfAbsent("chromium", key -> new Chromium(), Chromium.class);
    }

    /// A new window.
    ///
    /// @param faults told of what its page should not do
    Page open(Window window, Consumer<String> faults) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(window.width(), window.height())
                        .setColorScheme(window.scheme())
                        .setJavaScriptEnabled(window.scripts())
                        .setAcceptDownloads(true)
                        .setLocale("en-GB"))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.accept(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.accept(page.url() + ": " + error));
        page.onRequest(request -> {
            if (isElsewhere(URI.create(request.url()))) {
                faults.accept(page.url() + " asked for " + request.url());
            }
        });
        return page;
    }

    private static boolean isElsewhere(URI address) {
        return !"file".equals(address.getScheme())
                && !List.of("127.0.0.1", "localhost").contains(String.valueOf(address.getHost()));
    }

    /// Keeps a picture of what is seen, for people to look at.
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
