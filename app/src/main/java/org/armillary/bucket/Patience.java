package org.armillary.bucket;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// How often and how long a bucket is asked again when it fails.
///
/// @param attempts at least 1
/// @param first pause after the first failure; each following one is twice as long, and up to a half of it is left
///     to chance, so that many who failed together don't come back together
record Patience(int attempts, Duration first) {

    /// Some six seconds in all.
    static final Patience USUAL = new Patience(7, Duration.ofMillis(100));

    /// Waits after a failed attempt.
    ///
    /// @param attempt from 1
    void pause(int attempt) throws IOException {
        long millis = first.toMillis() << (attempt - 1);
        try {
            Thread.sleep(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while waiting for the bucket").initCause(e);
        }
    }
}
