package org.armillary.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The cookie in which a browser keeps the secret of its session. Where the connection is encrypted its name begins
/// with `__Host-`, so that no other host of the domain can set it.
@Component
public class SessionCookie {

    private static final String NAME = "armillary-session";

    private final Exposure exposure;

    SessionCookie(Exposure exposure) {
        this.exposure = exposure;
    }

    /// The secret, where the browser shows one.
    public Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /// Gives the browser a secret to keep until it is closed.
    public void give(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, token, Duration.ofSeconds(-1)));
    }

    /// Takes the secret from the browser.
    public void take(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO));
    }

    private String cookie(HttpServletRequest request, String token, Duration lasting) {
        return ResponseCookie.from(name(request), token)
                .path("/")
                .httpOnly(true)
                .secure(exposure.isEncrypted(request))
                // Lax, not Strict: a link from elsewhere should find the person signed in. Nothing changes by GET.
                .sameSite("Lax")
                .maxAge(lasting)
                .build()
                .toString();
    }

    private String name(HttpServletRequest request) {
        return exposure.isEncrypted(request) ? "__Host-" + NAME : NAME;
    }
}
