package org.armillary.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.armillary.account.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestGuardTest {

    /// Where nobody has an account.
    private static Exposure exposed(String address) {
        return new Exposure(address, "", () -> false);
    }

    private static int status(String address, String method, String host, String origin, String site) throws Exception {
        var request = new MockHttpServletRequest(method, "/library");
        request.addHeader("Host", host);
        if (!origin.isEmpty()) {
            request.addHeader("Origin", origin);
        }
        if (!site.isEmpty()) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        var response = new MockHttpServletResponse();
        new RequestGuard(exposed(address)).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, 200",
        "LOCALHOST, 200",
        "127.0.0.1:8080, 200",
        "127.8.9.1, 200",
        "[::1]:8080, 200",
        "attacker.example, 421", // a name that was rebound to this machine
        "localhost.attacker.example, 421",
        "127.0.0.1.attacker.example, 421",
        "192.168.1.4:8080, 421",
    })
    void onLoopbackAnswersOnlyToLoopbackNames(String host, int status) throws Exception {
        assertThat(status("127.0.0.1", "GET", host, "", "")).isEqualTo(status);
    }

    @Test
    void requestWithoutHostIsRefused() throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        var response = new MockHttpServletResponse();
        new RequestGuard(exposed("127.0.0.1")).doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(421);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', '', 200", // a program
                "http://localhost:8080, same-origin, 200",
                "http://localhost:8080, '', 200",
                "http://localhost:8081, '', 403", // another server on this machine
                "http://attacker.example, cross-site, 403",
                "'null', '', 403", // a sandboxed frame
                "'', same-site, 403",
            })
    void changesComeFromOurOwnPagesOnly(String origin, String site, int status) throws Exception {
        assertThat(status("127.0.0.1", "POST", "localhost:8080", origin, site)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/cite, POST, 2000000, '', 200",
        "/api/v1/citations, POST, 2000000, '', 200",
        "/cite, POST, 3000000, '', 413",
        "/parallels/clause, POST, 2000000, '', 200",
        "/api/v1/relatives, POST, 3000000, '', 413",
        "/mcp, POST, -1, '', 413",
        "/cite, POST, -1, '', 413", // nobody says how long it is
        "/cite, PUT, 1, '', 403",
        "/cite/, POST, 1, '', 403",
        "/import, POST, 1, '', 403",
        "/cite, POST, 1, cross-site, 403",
    })
    void onANetworkATextMayBeChecked(String path, String method, int length, String site, int status) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.addHeader("Host", "reading.example");
        if (!site.isEmpty()) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (length >= 0) {
            request.setContent(new byte[length]);
        }
        var response = new MockHttpServletResponse();
        new RequestGuard(exposed("0.0.0.0")).doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"GET, 200", "HEAD, 200", "POST, 403", "DELETE, 403", "PUT, 403"})
    void onANetworkPeopleOnlyRead(String method, int status) throws Exception {
        assertThat(status("0.0.0.0", method, "reading.example", "", "")).isEqualTo(status);
    }

    /// A route that everybody may send to is forgotten neither on servers that only read nor where length is bounded.
    @Test
    void whatEverybodyMaySendIsAQuestionOrAWayIn() {
        assertThat(Access.shipped().routes().entrySet())
                .filteredOn(each -> each.getValue() == Permission.READ
                        && each.getKey().startsWith("POST ")
                        && !each.getKey().matches("POST /(sign-in.*|join|settings)"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(RequestGuard.isQuestion(
                                new MockHttpServletRequest("POST", each.getKey().substring("POST ".length()))))
                        .as(each.getKey())
                        .isTrue());
    }
}
