package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.armillary.account.Accounts;
import org.armillary.account.Actor;
import org.armillary.account.Person;
import org.armillary.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Signing in with an OpenID Connect provider, which is one of our own on loopback.
class ProviderSignInTest {

    private static final IdentityProvider PROVIDER = IdentityProvider.start();

    @RegisterExtension
    static final Served SERVED = Served.own(
            "--armillary.oidc.issuer=" + PROVIDER.issuer(),
            "--armillary.oidc.client-id=armillary",
            "--armillary.oidc.client-secret=secret",
            "--armillary.oidc.name=The ministry",
            "--armillary.oidc.organisation=ministry",
            "--armillary.oidc.role=analyst");

    private static Accounts accounts;

    @BeforeAll
    static void settle() {
        accounts = SERVED.part(Accounts.class);
        Actor operator = new Actor("tester", "home", Role.ADMIN);
        accounts.organisations().create(operator, "ministry", "The ministry", false);
        accounts.people().create(operator, "home", "operator", "", Role.ADMIN);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void honest() {
        PROVIDER.replay(null);
    }

    /// A browser with cookies of its own.
    private static final class Browser {

        private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        HttpResponse<String> get(String address) {
            try {
                return http.send(
                        HttpRequest.newBuilder(URI.create(address).isAbsolute() ? URI.create(address) : here(address))
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.ofString());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static URI here(String path) {
            return URI.create(SERVED.address() + path);
        }

        /// Where the way through the provider ends.
        String signIn() {
            String asked = location(get("/oauth2/authorization/provider?back=%2Faccount"));
            assertThat(asked).startsWith(PROVIDER.issuer() + "/authorize?").contains("code_challenge_method=S256");
            String answered = location(get(asked));
            return location(get(answered)).replace(SERVED.address(), "");
        }

        private static String location(HttpResponse<String> answer) {
            return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.statusCode()));
        }

        List<HttpCookie> cookies() {
            return cookies.getCookieStore().getCookies();
        }
    }

    @Test
    void whoeverTheProviderKnowsJoinsTheOrganisationAndComesBackAsThemselves() {
        PROVIDER.say("mira");
        Browser browser = new Browser();
        assertThat(browser.get("/sign-in").body()).contains("Sign in with The ministry");
        assertThat(browser.signIn()).isEqualTo("/account");
        assertThat(browser.get("/account").body()).contains("Mira of the Lanterns (mira), Analyst of The ministry");
        Person mira = accounts.people().find("mira").orElseThrow();
        assertThat(mira.organisation()).isEqualTo("ministry");
        assertThat(mira.subject()).contains(PROVIDER.issuer() + " subject-of-mira");
        assertThat(browser.cookies())
                .filteredOn(cookie -> cookie.getName().equals("armillary-session"))
                .allMatch(HttpCookie::isHttpOnly)
                .hasSize(1);
        assertThat(new Browser().signIn()).isEqualTo("/account");
        assertThat(accounts.people().list("ministry")).extracting(Person::name).containsOnlyOnce("mira");
    }

    @Test
    void nameThatIsTakenIsNotTakenOver() {
        PROVIDER.say("operator");
        assertThat(new Browser().signIn()).isEqualTo("/account");
        assertThat(accounts.people().find("operator").orElseThrow().subject()).isEmpty();
        assertThat(accounts.people().find("operator-2").orElseThrow().organisation())
                .isEqualTo("ministry");
    }

    @Test
    void replayedTokenOpensNothing() {
        PROVIDER.say("thief");
        PROVIDER.replay("another nonce");
        assertThat(new Browser().signIn()).isEqualTo("/sign-in?fault=provider");
        assertThat(accounts.people().find("thief")).isEmpty();
    }

    @Test
    void answerOfAnotherBrowserOpensNothing() {
        PROVIDER.say("planted");
        Browser thief = new Browser();
        String asked = Browser.location(thief.get("/oauth2/authorization/provider"));
        String answered = Browser.location(thief.get(asked));
        Browser victim = new Browser();
        assertThat(Browser.location(victim.get(answered))).endsWith("/sign-in?fault=provider");
        assertThat(victim.cookies()).noneMatch(cookie -> cookie.getName().equals("armillary-session"));
        assertThat(accounts.people().find("planted")).isEmpty();
    }

    @Test
    void disabledPersonStaysOut() {
        PROVIDER.say("leaver");
        new Browser().signIn();
        Person leaver = accounts.people().find("leaver").orElseThrow();
        accounts.people().disable(new Actor("tester", "ministry", Role.ADMIN), leaver.id(), true);
        assertThat(new Browser().signIn()).isEqualTo("/sign-in?fault=provider");
    }
}
