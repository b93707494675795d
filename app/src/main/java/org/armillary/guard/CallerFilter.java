package org.armillary.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.armillary.account.Accounts;
import org.armillary.account.Caller;
import org.armillary.account.CurrentActor;
import org.armillary.account.Throttle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognises who a request comes from, limits how much they may ask for, and binds the [CurrentActor] to the work
/// done for them.
///
/// A browser shows its session's cookie, a program the token of its `Authorization` header. A token that is not good
/// is refused, not taken for a stranger's. Neither is taken where it could be overheard.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CallerFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BEARER = "Bearer ";

    private static final Logger LOG = LoggerFactory.getLogger(CallerFilter.class);

    private final Exposure exposure;
    private final Accounts accounts;
    private final SessionCookie cookie;
    private final Throttle strangers = new Throttle(600, Duration.ofMillis(100), Clock.systemUTC());
    /// A flood fills no log.
    private final Throttle told = new Throttle(1, Duration.ofMinutes(1), Clock.systemUTC());
    /// To read what is sent takes longer than to show what is held.
    private final Throttle questions = new Throttle(60, Duration.ofSeconds(1), Clock.systemUTC());

    private final Throttle known = new Throttle(1200, Duration.ofMillis(50), Clock.systemUTC());
    /// Systems decide often; what the ledger can't take it refuses itself.
    private final Throttle recording = new Throttle(10_000, Duration.ofMillis(1), Clock.systemUTC());
    /// Who verifies a log reads all of it.
    private final Throttle verifying = new Throttle(5_000, Duration.ofMillis(2), Clock.systemUTC());

    CallerFilter(Exposure exposure, Accounts accounts, SessionCookie cookie) {
        this.exposure = exposure;
        this.accounts = accounts;
        this.cookie = cookie;
    }

    /// The page of a problem is made for the same caller.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Caller caller = Callers.find(request).orElseGet(() -> caller(request));
            Callers.keep(request, caller);
            checkLimit(request, caller);
            CurrentActor.with(caller.actor(), () -> {
                chain.doFilter(request, response);
                return Optional.empty();
            });
        } catch (Refusal refusal) {
            request.setAttribute(Problem.ATTRIBUTE, refusal.problem());
            refusal.problem().headers().forEach(response::setHeader);
            response.sendError(refusal.problem().status().value());
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /// The answer to who could not be recognised is made for a stranger.
    private Caller caller(HttpServletRequest request) {
        try {
            return recognised(request);
        } catch (Refusal refusal) {
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                return Caller.stranger();
            }
            throw refusal;
        }
    }

    private Caller recognised(HttpServletRequest request) {
        if (exposure.alone()) {
            return Caller.alone();
        }
        Optional<String> bearer = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION));
        return bearer.isPresent()
                ? program(request, bearer.get())
                : cookie.find(request)
                        .filter(token -> exposure.isConfidential(request))
                        .flatMap(accounts::findCaller)
                        .map(person -> fromOurPages(request, person))
                        .orElseGet(Caller::stranger);
    }

    private Caller program(HttpServletRequest request, String header) {
        if (!exposure.isConfidential(request)) {
            throw new Refusal(Problem.of("not-encrypted", HttpStatus.FORBIDDEN));
        }
        return Optional.of(header)
                .filter(each -> each.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(each -> each.substring(BEARER.length()).strip())
                .flatMap(accounts::findProgram)
                .orElseThrow(() -> new Refusal(Problem.of("bad-token", HttpStatus.UNAUTHORIZED)));
    }

    /// The interface for programs takes no form token: what a browser's session changes there must say that it comes
    /// from one of our pages.
    private static Caller fromOurPages(HttpServletRequest request, Caller person) {
        boolean says = request.getHeader(HttpHeaders.ORIGIN) != null || request.getHeader("Sec-Fetch-Site") != null;
        if (!says && !READING.contains(request.getMethod()) && Callers.isForPrograms(request.getRequestURI())) {
            throw new Refusal(Problem.of("foreign-origin", HttpStatus.FORBIDDEN));
        }
        return person;
    }

    private Throttle stranger(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/ledger/log/")) {
            return verifying;
        }
        return RequestGuard.isQuestion(request) ? questions : strangers;
    }

    private static boolean isRecording(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().startsWith("/api/v1/decisions/");
    }

    private void checkLimit(HttpServletRequest request, Caller caller) {
        if (caller.means() == Caller.Means.ALONE
                || request.getDispatcherType() != DispatcherType.REQUEST
                || request.getRequestURI().startsWith("/assets/")) {
            return;
        }
        Duration wait = caller.actor()
                .map(actor -> (isRecording(request) ? recording : known).take(actor.organisation() + "/" + actor.id()))
                .orElseGet(() -> stranger(request).take(Callers.address(request)));
        if (!wait.isZero()) {
            String who = caller.actor()
                    .map(actor -> actor.organisation() + "/" + actor.id())
                    .orElse("a stranger");
            if (told.take(who).isZero()) {
                LOG.warn("too many requests of {} from {}", who, Callers.address(request));
            }
            throw new Refusal(Problem.tooMany(wait));
        }
    }
}
