package org.armillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.armillary.account.AccountOrder;
import org.armillary.account.Accounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An administrator's way in a real browser: from the code of the command line to an account with recovery codes and a
/// passkey, to a colleague's invitation, and the audit of it all.
class AccountJourneyTest {

    private static final Pattern CODE = Pattern.compile("(?m)^ {4}(\\S+)$");

    @RegisterExtension
    private static final Journey JOURNEY = Journey.throughItsOwn();

    private static String code;

    @BeforeAll
    static void orderTheFirstAccount() {
        String said = new AccountOrder("create-admin", "ana", "home", false).on(JOURNEY.part(Accounts.class));
        var found = CODE.matcher(said);
        assertThat(found.find()).as(said).isTrue();
        code = found.group(1);
    }

    /// Browsers make passkeys for names, not for numbers.
    private static String site() {
        return JOURNEY.address().replace("127.0.0.1", "localhost");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    void administratorComesInAndBringsAColleague() {
        Page page = JOURNEY.at("/");
        addAuthenticator(page);
        join(page);
        makeRecoveryCodes(page);
        makePasskey(page);
        signOutAndInByPasskey(page);
        String link = invite(page);
        String name = acceptInvitation(link);
        page.navigate(site() + "/audit");
        assertThat(page.getByText("Passkey made")).isVisible();
        assertThat(page.getByText("Invitation used")).isVisible();
        assertThat(page.locator("table")).containsText(name);
        looksRight(page, "audit");
        aPasswordIsNoWayAroundPasskeys(page);
    }

    private static void aPasswordIsNoWayAroundPasskeys(Page page) {
        page.navigate(site() + "/organisation");
        press(page, "Ask for passkeys");
        page.navigate(site() + "/account");
        press(page, "Sign out");
        page.navigate(site() + "/account");
        page.locator("#name").fill("ana");
        page.locator("#password").fill(Roster.PASSWORD);
        press(page, "Sign in");
        assertThat(page.getByText("until then you see only this page")).isVisible();
        press(page, "Make new codes");
        assertThat(page.getByText("Your organisation asks for a passkey")).isVisible();
        page.navigate(site() + "/organisation");
        assertThat(page.getByText("Your organisation asks for a passkey")).isVisible();
        page.navigate(site() + "/sign-in?back=/organisation");
        press(page, "Sign in with a passkey");
        assertThat(page.getByText("Everyone needs a passkey.")).isVisible();
        JOURNEY.forgetFaults();
    }

    private static void addAuthenticator(Page page) {
        CDPSession devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject order = new JsonObject();
        order.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", order);
    }

    private static void join(Page page) {
        page.navigate(site() + "/join");
        looksRight(page, "join");
        page.getByLabel("Code").fill(code.toLowerCase(java.util.Locale.ROOT));
        press(page, "Look what it opens");
        assertThat(page.getByText("A new way into the account ana of Home")).isVisible();
        page.getByLabel("Password").fill("password1234");
        press(page, "Open the account");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("among the first that are guessed");
        looksRight(page, "join-fault");
        page.getByLabel("Password").fill(Roster.PASSWORD);
        press(page, "Open the account");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Your account")))
                .isVisible();
    }

    private static void makeRecoveryCodes(Page page) {
        press(page, "Make new codes");
        assertThat(page.locator(".codes li")).hasCount(8);
        looksRight(page, "account-codes");
        page.navigate(site() + "/account");
        assertThat(page.locator(".codes")).hasCount(0);
        assertThat(page.getByText("8 codes are left.")).isVisible();
    }

    private static void makePasskey(Page page) {
        page.getByLabel("Name of the device").fill("Laptop");
        press(page, "Make a passkey");
        assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Laptop")))
                .isVisible();
        looksRight(page, "account");
    }

    private static void signOutAndInByPasskey(Page page) {
        press(page, "Sign out");
        page.navigate(site() + "/organisation");
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true)))
                .isVisible();
        looksRight(page, "sign-in");
        press(page, "Sign in with a passkey");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("People and roles")))
                .isVisible();
    }

    private static String invite(Page page) {
        page.getByLabel("Their name, if you know it").fill("ben");
        page.locator("#invited-role").selectOption("analyst");
        press(page, "Make a code");
        looksRight(page, "organisation");
        return page.locator(".secret").first().innerText();
    }

    private static String acceptInvitation(String link) {
        assertThat(link).startsWith(site() + "/join?code=");
        Page page = JOURNEY.at(link.substring(site().length()), Window.PHONE.withoutScripts());
        assertThat(page.getByText("Home invites you as Analyst.")).isVisible();
        page.getByLabel("What you are called").fill("Ben of the Lanterns");
        page.getByLabel("Password").fill(Roster.PASSWORD);
        press(page, "Open the account");
        assertThat(page.getByText("Ben of the Lanterns (ben), Analyst of Home")).isVisible();
        JOURNEY.go(page, "/organisation");
        assertThat(page.getByText("Your role does not allow this")).isVisible();
        JOURNEY.go(page, "/account");
        press(page, "Sign out");
        JOURNEY.go(page, "/account");
        page.locator("#name").fill("ben");
        page.locator("#password").fill(Roster.PASSWORD);
        press(page, "Sign in");
        assertThat(page.getByText("Ben of the Lanterns (ben), Analyst of Home")).isVisible();
        Chromium.picture(page, "account-of-ben-phone");
        JOURNEY.forgetFaults();
        return "ben";
    }

    /// Fits wide and narrow, hinders nobody in light or dark, and leaves pictures of all.
    private static void looksRight(Page page, String name) {
        Chromium.picture(page, "accounts-" + name + "-light");
        Journey.assertOpenToAllInBothSchemes(page);
        Chromium.picture(page, "accounts-" + name + "-dark");
        Journey.show(page, ColorScheme.LIGHT);
        page.setViewportSize(390, 844);
        Journey.assertFits(page);
        Chromium.picture(page, "accounts-" + name + "-phone");
        page.setViewportSize(1440, 900);
        JOURNEY.forgetFaults();
    }
}
