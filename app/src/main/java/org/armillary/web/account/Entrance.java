package org.armillary.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.armillary.account.Accounts;
import org.armillary.account.Caller;
import org.armillary.account.Person;
import org.armillary.account.Session;
import org.armillary.guard.Callers;
import org.armillary.guard.Exposure;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.guard.SessionCookie;
import org.armillary.web.LocalAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/// Where people come in: begins their session in the browser, and ends it.
@Component
class Entrance {

    private final Accounts accounts;
    private final Exposure exposure;
    private final SessionCookie cookie;
    private final CsrfTokenRepository formTokens;

    Entrance(Accounts accounts, Exposure exposure, SessionCookie cookie, CsrfTokenRepository formTokens) {
        this.accounts = accounts;
        this.exposure = exposure;
        this.cookie = cookie;
        this.formTokens = formTokens;
    }

    /// Begins a session for somebody who has proved who they are. The session and the form token of before end, so
    /// that nobody can have planted them.
    void enter(Person person, Session.Means means, HttpServletRequest request, HttpServletResponse response) {
        String agent =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        var begun = accounts.sessions().begin(person, means, Callers.address(request), agent, cookie.find(request));
        cookie.give(request, response, begun.token());
        formTokens.saveToken(null, request, response);
    }

    /// Takes the session from the browser.
    void leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.take(request, response);
        formTokens.saveToken(null, request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
    }

    /// @throws Refusal where secrets could be overheard, or there is nobody to sign in
    void checkOpen(HttpServletRequest request) {
        if (!exposure.signingIn()) {
            throw new Refusal(Problem.of("no-accounts", HttpStatus.NOT_FOUND));
        }
        if (!exposure.isConfidential(request)) {
            throw new Refusal(Problem.of("not-encrypted", HttpStatus.FORBIDDEN));
        }
    }

    /// The person who asks.
    ///
    /// @throws Refusal where it is none
    static Person person(Caller caller) {
        return caller.person().orElseThrow(() -> new Refusal(Problem.of("no-accounts", HttpStatus.NOT_FOUND)));
    }

    /// The session of the person who asks.
    static Session session(Caller caller) {
        return caller.session().orElseThrow(() -> new Refusal(Problem.of("sign-in", HttpStatus.UNAUTHORIZED)));
    }

    /// Goes on to a page of this site.
    static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(LocalAddress.of(address, "/")))
                .build();
    }
}
