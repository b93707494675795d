package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armillary.account.Accounts;
import org.armillary.account.Actor;
import org.armillary.account.Person;
import org.armillary.account.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A server behind a proxy that speaks HTTPS, spoken to as the proxy would.
class SessionCookieTest {

    @RegisterExtension
    static final Served SERVED = Served.own(
            "--armillary.site=https://observatory.example",
            "--server.forward-headers-strategy=native",
            "--server.tomcat.remoteip.internal-proxies=127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

    @BeforeAll
    static void settle() {
        Accounts accounts = SERVED.part(Accounts.class);
        Person ana = accounts.people().create(new Actor("tester", "home", Role.ADMIN), "home", "ana", "", Role.ADMIN);
        accounts.people().setPassword(ana, Roster.PASSWORD);
    }

    /// A sign-in form as a browser sends it, through a proxy that says `forwarded` of it.
    private static String signIn(String host, List<String> forwarded) {
        String form = "name=ana&password=" + Roster.PASSWORD.replace(' ', '+');
        return SERVED.raw("POST /sign-in HTTP/1.1\r\nHost: " + host + "\r\nOrigin: https://" + host
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                + "\r\nCookie: XSRF-TOKEN=t\r\nX-XSRF-TOKEN: AHQ=\r\nConnection: close\r\n"
                + String.join("", forwarded) + "\r\n" + form);
    }

    @Test
    void cookieIsForEncryptedConnectionsToThisHostAlone() {
        String answer = signIn(
                "observatory.example", List.of("X-Forwarded-Proto: https\r\n", "X-Forwarded-For: 203.0.113.9\r\n"));
        assertThat(answer).startsWith("HTTP/1.1 303");
        String cookie = answer.lines()
                .filter(line -> line.contains("armillary-session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie)
                .startsWith("Set-Cookie: __Host-armillary-session=")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "Path=/")
                .doesNotContain("Domain", "Max-Age");
        assertThat(answer).contains("Strict-Transport-Security");
    }

    @Test
    void passwordIsNotTakenInTheOpen() {
        String answer = signIn("observatory.example", List.of("X-Forwarded-For: 203.0.113.9\r\n"));
        assertThat(answer)
                .startsWith("HTTP/1.1 403")
                .contains("can be overheard")
                .doesNotContain("-session=");
    }

    @Test
    void otherNamesAreRefused() {
        assertThat(SERVED.raw("GET / HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void serverBehindAProxyIsNotAloneEvenOnLoopback() {
        assertThat(SERVED.get("/import", "Accept", "text/html").statusCode()).isEqualTo(303);
        assertThat(SERVED.get("/api/v1/tasks").statusCode()).isEqualTo(401);
    }
}
