package org.armillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.armillary.catalogue.SharedFacts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A reader's way through the observatory in a real browser: bring in the AI Act and Korea's act in three versions,
/// find Article 6(3), follow its link, see what changed, take the texts along. The steps build on each other.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadingJourneyTest {

    private static final String FROM_THE_RIGHT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act">
            <meta><identification source="#x"><FRBRWork><FRBRthis value="/akn/xa/act/2021/4/!main"/>
            <FRBRuri value="/akn/xa/act/2021/4"/><FRBRdate date="2021-03-01" name="Generation"/><FRBRauthor href="#x"/>
            <FRBRcountry value="xa"/></FRBRWork>
            <FRBRExpression><FRBRthis value="/akn/xa/act/2021/4/ara@2021-03-01/!main"/>
            <FRBRuri value="/akn/xa/act/2021/4/ara@2021-03-01"/><FRBRdate date="2021-03-01" name="Generation"/>
            <FRBRauthor href="#x"/><FRBRlanguage language="ara"/></FRBRExpression>
            <FRBRManifestation><FRBRthis value="/akn/xa/act/2021/4/ara@2021-03-01/!main.xml"/>
            <FRBRuri value="/akn/xa/act/2021/4/ara@2021-03-01.xml"/><FRBRdate date="2021-03-01" name="Generation"/>
            <FRBRauthor href="#x"/></FRBRManifestation></identification></meta>
            <preface><longTitle><p><docTitle>قانون الفوانيس</docTitle></p></longTitle></preface>
            <body><article eId="art_1"><num>المادة 1</num><heading>النطاق</heading>
            <paragraph eId="art_1__para_1"><num>1.</num><content><p>يسري هذا القانون على كل فانوس في الميناء، وعلى كل سفينة
            طولها 12 مترًا (Lantern Board)، من الغروب حتى الفجر.</p></content></paragraph>
            <paragraph eId="art_1__para_2"><num>2.</num><content><p>لا يسري على الشموع.</p></content></paragraph>
            </article></body></act></akomaNtoso>
            """;
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    @RegisterExtension
    private static final Journey JOURNEY = Journey.throughItsOwn();

    @TempDir
    private static Path folder;

    private static Path aiAct;
    private static Path korea;

    @BeforeAll
    static void findTheTexts() {
        aiAct = SharedFacts.path("corpus/eu/ai-act/eur-lex.html");
        korea = SharedFacts.path("corpus/kr/ai-basic-act");
    }

    @Test
    @Order(1)
    void bringsInTheTexts() throws IOException {
        Page page = JOURNEY.at("/");
        Chromium.picture(page, "home");
        JOURNEY.bringIn(page, aiAct);
        Chromium.picture(page, "imported");
        try (var versions = Files.list(korea)) {
            for (Path version : versions.sorted().toList()) {
                JOURNEY.bringIn(page, version);
            }
        }
        JOURNEY.go(page, "/library");
        Chromium.picture(page, "library");
        assertThat(page.locator(".works li").filter(new Locator.FilterOptions().setHasText("South Korea")))
                .containsText("3 versions");
    }

    @Test
    @Order(2)
    void findsArticle6Paragraph3AndFollowsItsLink() {
        Page page = JOURNEY.at("/library");
        page.keyboard().press("/");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().type("Article 6(3) high-risk");
        page.keyboard().press("Enter");
        Locator hit = page.locator(".hits a[href*='art_6__para_3']").first();
        assertThat(hit).isVisible();
        Chromium.picture(page, "search");
        hit.click();
        Locator paragraph = page.locator("[id='art_6__para_3']");
        assertThat(paragraph).isInViewport();
        paragraph.locator("> .num").click();
        assertThat(page.locator(".cite-tools")).isVisible();
        Chromium.picture(page, "article-6");
        page.locator(".cite-tools a").click();
        page.waitForURL(Pattern.compile(".*/~art_6__para_3.*"));
        assertThat(page.locator("#citation").inputValue())
                .contains("Article 6(3)", "http://127.0.0.1", "/~art_6__para_3");
        Chromium.picture(page, "provision");
    }

    @Test
    @Order(3)
    void seesWhatChangedInKoreasAct() {
        Page page = JOURNEY.at("/library?jurisdiction=kr");
        page.locator(".works a").first().click();
        String today = page.locator("#law").getAttribute("data-address");
        page.locator("#asof").fill("2025-06-01");
        page.waitForURL(Pattern.compile(".*asOf=2025-06-01.*"));
        assertThat(page.locator("#law").getAttribute("data-address"))
                .isNotEqualTo(today)
                .endsWith("@2025-01-21");
        Chromium.picture(page, "korea-2025");
        page.locator("#context a[href*='/compare']").first().click();
        assertThat(page.locator(".sides ins").first()).isVisible();
        assertThat(page.locator("#summary")).containsText("changed");
        Chromium.picture(page, "korea-compared");
    }

    @Test
    @Order(4)
    void takesEachFormatAlong() throws IOException {
        Page page = JOURNEY.at("/library?title=2024/1689");
        page.locator(".works a").first().click();
        assertThat(start(page, "Akoma Ntoso (XML)")).startsWith("<?xml").contains("art_6__para_3");
        assertThat(start(page, "JSON")).startsWith("{").contains("\"provisions\"");
        assertThat(start(page, "Web page")).contains("<!doctype html>").contains("art_6__para_3");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDF"))
                .click();
        page.waitForURL(Pattern.compile(".*/tasks/.*"));
        Chromium.picture(page, "printing");
        assertThat(page.locator(".job strong")).hasText("Done", PATIENTLY);
        Download pdf =
                page.waitForDownload(() -> page.locator(".job td a").first().click());
        assertThat(Files.readAllBytes(pdf.path()))
                .startsWith("%PDF-1.".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static String start(Page page, String link) throws IOException {
        Download file =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .click());
        return Files.readString(file.path());
    }

    @Test
    @Order(5)
    void findsWordsInTheText() {
        Page page = JOURNEY.at("/akn/eu/act/regulation/2024/1689");
        page.locator("#find").fill("deployer");
        assertThat(page.locator("#find-count")).hasText(Pattern.compile("1 of \\d+"));
        page.locator("#find").press("Enter");
        assertThat(page.locator("#find-count")).hasText(Pattern.compile("2 of \\d+"));
        Chromium.picture(page, "found");
    }

    @Test
    @Order(6)
    void readsOnAPhoneInTheDarkAndOnPaper() {
        Page phone = JOURNEY.at("/akn/eu/act/regulation/2024/1689#art_6", Window.PHONE);
        Chromium.picture(phone, "phone");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Contents"))
                .click();
        assertThat(phone.locator("#contents")).isVisible();
        Chromium.picture(phone, "phone-contents");
        Journey.assertFits(phone);
        Page dark = JOURNEY.at("/akn/eu/act/regulation/2024/1689#art_6", Window.DESK.dark());
        Chromium.picture(dark, "dark");
        Page paper = JOURNEY.at("/akn/eu/act/regulation/2024/1689", Window.of(794, 1123));
        paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(paper.locator("header.top")).isHidden();
        Chromium.picture(paper, "print");
    }

    @Test
    @Order(7)
    void worksAt400PercentZoom() {
        JOURNEY.assertAllFit(
                List.of("/", "/library", "/search?q=risk", "/import", "/akn/eu/act/regulation/2024/1689"),
                Window.of(320, 256));
    }

    @Test
    @Order(8)
    void worksWithoutScripts() {
        Page page = JOURNEY.at("/", Window.DESK.withoutScripts());
        JOURNEY.bringIn(page, aiAct);
        JOURNEY.go(page, "/akn/eu/act/regulation/2024/1689");
        page.locator("#asof").fill("2024-06-20");
        page.locator("form.asof button").click();
        assertThat(page.locator(".asof-note")).containsText("20 June 2024");
        Chromium.picture(page, "without-scripts");
        page.locator("#art_6 .tools a").click();
        assertThat(page.locator("#citation")).hasValue(Pattern.compile("~art_6"));
    }

    @Test
    @Order(9)
    void correctsTheStructure() {
        Page page = JOURNEY.at("/akn/eu/act/regulation/2024/1689/~art_4");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Correct the structure"))
                .click();
        page.getByLabel("It is a").selectOption("section");
        Chromium.picture(page, "correct");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change the kind"))
                .click();
        page.waitForURL(Pattern.compile(".*/~.*"));
        assertThat(page.locator(".law section.unit.section")).hasCount(1);
    }

    @Test
    @Order(10)
    void splitsAProvisionTakesItBackAndReadsWhatWasKnownBefore() {
        Page page = JOURNEY.at("/akn/eu/act/regulation/2024/1689/~art_6__para_3");
        assertThat(page.locator("h1")).hasText("Article 6(3)");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Correct the structure"))
                .click();
        String words =
                page.locator(".opening").innerText().lines().skip(1).findFirst().orElseThrow();
        page.getByLabel("A new provision of the same kind begins with these words")
                .fill(words);
        Chromium.picture(page, "split");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Split"))
                .click();
        page.waitForURL(Pattern.compile(".*/~.*"));
        JOURNEY.go(page, "/akn/eu/act/regulation/2024/1689");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("History"))
                .click();
        assertThat(page.locator("tbody tr").first()).containsText("is two provisions");
        Chromium.picture(page, "history");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back"))
                .first()
                .click();
        assertThat(page.locator("tbody tr").first()).containsText("Correction taken back");
        page.locator("tbody tr")
                .nth(1)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Read it as known then"))
                .click();
        assertThat(page.locator(".banner")).containsText("as it was known here");
    }

    @Test
    @Order(11)
    void setsATextThatRunsFromTheRight() throws IOException {
        Path specimen = folder.resolve("fanus.xml");
        Files.writeString(specimen, FROM_THE_RIGHT);
        Page page = JOURNEY.at("/");
        JOURNEY.bringIn(page, specimen);
        JOURNEY.go(page, "/akn/xa/act/2021/4");
        assertThat(page.locator("#law")).hasAttribute("dir", "rtl");
        assertThat(page.locator("#law")).hasCSS("direction", "rtl");
        double number = page.locator("[id='art_1__para_1'] > .num").boundingBox().x;
        double words = page.locator("[id='art_1__para_1'] > .in").boundingBox().x;
        assertThat(number).as("the number stands to the right of its words").isGreaterThan(words);
        assertThat(page.locator("#context a[href$='.pdf']")).hasCount(0);
        Chromium.picture(page, "from-the-right");
        Page phone = JOURNEY.at("/akn/xa/act/2021/4", Window.PHONE);
        Journey.assertFits(phone);
        Chromium.picture(phone, "from-the-right-phone");
    }

    @Test
    @Order(12)
    void withdrawsAText() {
        Page page = JOURNEY.at("/history?text=/akn/xa/act/2021/4/ara@2021-03-01");
        page.getByLabel("Reason").fill("only a specimen");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Withdraw"))
                .click();
        assertThat(page.locator("tbody tr").first()).containsText("only a specimen");
        Chromium.picture(page, "withdrawn");
        JOURNEY.go(page, "/akn/xa/act/2021/4/ara@2021-03-01");
        assertThat(page.locator("main")).containsText("was withdrawn");
        JOURNEY.forgetFaults(); // Chromium reports the 410 of the page itself on its console
    }

    @Test
    @Order(13)
    void opensAtAProvisionOfALongText() {
        Page page = JOURNEY.at("/akn/eu/act/regulation/2024/1689#art_50");
        assertThat(page.locator("[id='art_50']")).isInViewport();
        assertThat(page.locator("[id='art_50'] > .head")).isInViewport();
        Chromium.picture(page, "opened-at-a-provision");
    }

    @Test
    @Order(14)
    void explainsWhatIsNotThere() {
        Page page = JOURNEY.at("/akn/xx/act/no-such-law");
        assertThat(page.locator("h1")).hasText("There is nothing at this address");
        Chromium.picture(page, "not-found");
        JOURNEY.forgetFaults(); // Chromium reports the 404 of the page itself on its console
    }
}
