package org.armillary.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.frbr.Language;
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

    static Language language(String written) {
        try {
            return Language.parse(written);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.badRequest(written));
        }
    }
}
