package org.armillary.harvest;

import java.time.Duration;

/// How much a harvest takes and how long it tries, so that no publisher can exhaust memory, disk or patience.
///
/// @param bytes of one text, as sent and as unpacked
/// @param time for one answer, from the request to its last byte
/// @param hops redirects that are followed
/// @param attempts how often one address is asked, the first time included
/// @param backoff before the second attempt; doubled before each further one
/// @param longestWait that a publisher can ask for within a run; who asks for more is left for another day
record Bounds(long bytes, Duration time, int hops, int attempts, Duration backoff, Duration longestWait) {

    /// As much as the library reads: 100 MiB; five minutes; five redirects; four attempts.
    static final Bounds DEFAULT = new Bounds(
            org.armillary.law.layout.Limits.DEFAULT.bytes(),
            Duration.ofMinutes(5),
            5,
            4,
            Duration.ofSeconds(5),
            Duration.ofMinutes(2));
}
