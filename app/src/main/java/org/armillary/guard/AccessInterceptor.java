package org.armillary.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.armillary.account.Caller;
import org.armillary.account.Permission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Lets a caller through to a route only with the permission that [Access] names for it. It asks for the pattern that
/// was matched, not for the address as it was written, so that no way of writing an address gets around it.
@Component
public class AccessInterceptor implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(AccessInterceptor.class);

    private final Exposure exposure;
    private final Access access = Access.shipped();

    AccessInterceptor(Exposure exposure) {
        this.exposure = exposure;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Caller caller = Callers.of(request);
        if (request.getDispatcherType() == DispatcherType.ERROR
                || caller.means() == Caller.Means.ALONE
                || request.getMethod().equals("OPTIONS")) {
            return true;
        }
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        Optional<Permission> needed = access.find(request.getMethod(), pattern);
        if (needed.filter(caller::may).isPresent()) {
            return true;
        }
        if (isAskedToSignIn(request, caller)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/sign-in?back=" + here(request));
            return false;
        }
        caller.actor()
                .ifPresent(actor -> LOG.warn(
                        "refused {} of {}: {} {}", actor.id(), actor.organisation(), request.getMethod(), pattern));
        throw new Refusal(problem(caller));
    }

    /// A person who follows a link gets the page they wanted once they have signed in.
    private boolean isAskedToSignIn(HttpServletRequest request, Caller caller) {
        return caller.means() == Caller.Means.STRANGER
                && exposure.signingIn()
                && request.getMethod().equals("GET")
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html");
    }

    private Problem problem(Caller caller) {
        return switch (caller.means()) {
            case STRANGER ->
                exposure.signingIn()
                        ? Problem.of("sign-in", HttpStatus.UNAUTHORIZED)
                        : Problem.of("reading-only", HttpStatus.FORBIDDEN);
            case PERSON_WITHOUT_PASSKEY -> Problem.of("passkey-needed", HttpStatus.FORBIDDEN);
            case ALONE, PERSON, PROGRAM -> Problem.of("not-allowed", HttpStatus.FORBIDDEN);
        };
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
