package org.armillary.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.armillary.corpus.AsKnown;
import org.armillary.corpus.Scope;
import org.armillary.corpus.Timeline;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriUtils;

/// Reads what a request asks for.
final class Asked {

    private Asked() {}

    /// What follows a prefix in the request's path, decoded.
    static String rest(HttpServletRequest request, String prefix) {
        return UriUtils.decode(request.getRequestURI().substring(prefix.length()), StandardCharsets.UTF_8);
    }

    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new Refusal(Problem.of("bad-date", HttpStatus.BAD_REQUEST, written));
        }
    }

    static Scope scope(String jurisdiction, String kind, String binding, String language) {
        try {
            return Scope.of(jurisdiction, kind, binding, language);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.badRequest(language));
        }
    }

    static Timeline.Standing standing(String written) {
        return Timeline.Standing.find(written).orElseThrow(() -> new Refusal(Problem.badRequest(written)));
    }

    /// An instant, or a day for its end where this server stands.
    static Instant time(String written) {
        try {
            return AsKnown.parse(written);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.of("bad-time", HttpStatus.BAD_REQUEST, written));
        }
    }
}
