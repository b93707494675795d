package org.armillary.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// First filter of all: refuses foreign host names (DNS rebinding), foreign origins (cross-site requests) and, where
/// others reach the server and nobody can sign in, every request that would change something. A text that is sent to
/// have its citations checked, or a profile to be assessed, is read and not kept: it is taken there too, up to a size.
/// A question to a search is never longer than that.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestGuard extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /// What reads something that is sent and keeps nothing.
    private static final Set<String> QUESTIONS = Set.of(
            "/cite",
            "/assess/profile",
            "/api/v1/citations",
            "/api/v1/assessments",
            "/api/v1/assessments/receipt",
            "/api/v1/assessments/replay",
            "/api/v1/assessments/comparison",
            "/api/v1/interview",
            "/parallels/clause",
            "/parallels/act",
            "/api/v1/parallels",
            "/api/v1/relatives",
            "/mcp");

    /// Questions of which nobody reads more than a part.
    private static final Set<String> SHORT =
            Set.of("/parallels/clause", "/parallels/act", "/api/v1/parallels", "/api/v1/relatives", "/mcp");

    private static final DataSize LONGEST_QUESTION = DataSize.ofMegabytes(2);
    private static final Pattern LOOPBACK_NAME =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]", Pattern.CASE_INSENSITIVE);

    private final Exposure exposure;

    RequestGuard(Exposure exposure) {
        this.exposure = exposure;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Problem> problem = findProblem(request);
        if (problem.isPresent()) {
            request.setAttribute(Problem.ATTRIBUTE, problem.get());
            response.sendError(problem.get().status().value());
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Problem> findProblem(HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        if (!isOwnName(String.valueOf(host))) {
            return Optional.of(Problem.of("foreign-host", HttpStatus.MISDIRECTED_REQUEST, String.valueOf(host)));
        }
        if (READING.contains(request.getMethod())) {
            return Optional.empty();
        }
        if (!exposure.writing() && !isQuestion(request)) {
            return Optional.of(Problem.of("reading-only", HttpStatus.FORBIDDEN));
        }
        if (isQuestion(request) && (exposure.alone() ? isTooLong(request) : !isShort(request))) {
            return Optional.of(Problem.of("too-large", HttpStatus.CONTENT_TOO_LARGE, LONGEST_QUESTION));
        }
        return isSameOrigin(request, String.valueOf(host))
                ? Optional.empty()
                : Optional.of(Problem.of("foreign-origin", HttpStatus.FORBIDDEN));
    }

    /// Whether it sends something to be read and not kept.
    static boolean isQuestion(HttpServletRequest request) {
        return request.getMethod().equals("POST") && QUESTIONS.contains(request.getRequestURI());
    }

    /// A body whose length nobody says may be of any length.
    private static boolean isShort(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length >= 0 && length <= LONGEST_QUESTION.toBytes();
    }

    private static boolean isTooLong(HttpServletRequest request) {
        return SHORT.contains(request.getRequestURI()) && request.getContentLengthLong() > LONGEST_QUESTION.toBytes();
    }

    /// A server that was told its site answers to that name, one on loopback to loopback's; elsewhere nobody knows.
    private boolean isOwnName(String host) {
        if (exposure.site()
                .filter(site -> site.getAuthority().equalsIgnoreCase(host))
                .isPresent()) {
            return true;
        }
        boolean known = exposure.loopback() || exposure.site().isPresent();
        return !known || LOOPBACK_NAME.matcher(host.replaceFirst(":\\d+$", "")).matches();
    }

    /// Browsers send `Origin` with every request that changes something, and `Sec-Fetch-Site` with all; other programs
    /// send neither.
    private static boolean isSameOrigin(HttpServletRequest request, String host) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.equals("http://" + host) || origin.equals("https://" + host);
    }
}
