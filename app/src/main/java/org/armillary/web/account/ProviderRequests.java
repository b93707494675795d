package org.armillary.web.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.account.Waiting;
import org.armillary.guard.Exposure;
import org.armillary.web.LocalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/// What was asked of a provider, until the browser that was sent there comes back: ten minutes, in bounded memory,
/// under
/// a ticket in that browser's cookie. An answer that belongs to another browser finds nothing.
@Component
class ProviderRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /// Request attribute with the address to go on to.
    static final String BACK = ProviderRequests.class.getName() + ".back";

    private static final String COOKIE = "armillary-provider";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Waiting<Asked> waiting = new Waiting<>(PATIENCE, Clock.systemUTC());
    private final Exposure exposure;

    ProviderRequests(Exposure exposure) {
        this.exposure = exposure;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return ticket(request)
                .flatMap(waiting::find)
                .map(Asked::asked)
                .filter(asked -> belongs(asked, request))
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        String back = LocalAddress.of(
                Optional.ofNullable(request.getParameter("back")).orElse("/"), "/");
        give(request, response, waiting.put(new Asked(asked, back)), PATIENCE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Optional<Asked> found = ticket(request).flatMap(waiting::take).filter(each -> belongs(each.asked(), request));
        found.ifPresent(each -> request.setAttribute(BACK, each.back()));
        give(request, response, "", Duration.ZERO);
        return found.map(Asked::asked).orElse(null);
    }

    private static boolean belongs(OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        return state != null && state.equals(asked.getState());
    }

    private static Optional<String> ticket(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private void give(HttpServletRequest request, HttpServletResponse response, String ticket, Duration lasting) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, ticket)
                        .path("/")
                        .httpOnly(true)
                        .secure(exposure.isEncrypted(request))
                        .sameSite("Lax")
                        .maxAge(lasting)
                        .build()
                        .toString());
    }

    private record Asked(OAuth2AuthorizationRequest asked, String back) {}
}
