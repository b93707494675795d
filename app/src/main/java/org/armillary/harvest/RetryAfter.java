package org.armillary.harvest;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The header in which a publisher says when to come again: seconds, or a day and time (RFC 9110, section 10.2.3).
final class RetryAfter {

    private RetryAfter() {}

    static Optional<Instant> find(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(written -> read(written, now));
    }

    private static Optional<Instant> read(String written, Instant now) {
        if (written.matches("\\d{1,9}")) {
            return Optional.of(now.plusSeconds(Long.parseLong(written)));
        }
        try {
            return Optional.of(ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
