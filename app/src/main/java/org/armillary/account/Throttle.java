package org.armillary.account;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Limits how often something happens: a token bucket for each key, in bounded memory.
///
/// A bucket begins full; who empties it waits until it has refilled by one. When there are too many keys the one
/// longest unused is forgotten, so that inventing keys costs the inventor time and the server nothing.
public final class Throttle {

    private static final int MOST_KEYS = 20_000;

    private final int size;
    private final Duration refill;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /// @param size how many may happen at once
    /// @param refill how long it takes until one more may
    public Throttle(int size, Duration refill, Clock clock) {
        this.size = size;
        this.refill = refill;
        this.clock = clock;
    }

    /// Takes one, or says how long to wait.
    ///
    /// @return zero where it may happen
    public synchronized Duration take(String key) {
        Bucket bucket = refilled(key);
        if (bucket.left() < 1) {
            return wait(bucket);
        }
        buckets.put(key, new Bucket(bucket.left() - 1, bucket.millis()));
        return Duration.ZERO;
    }

    /// How long to wait, without taking one.
    public synchronized Duration wait(String key) {
        Bucket bucket = refilled(key);
        return bucket.left() < 1 ? wait(bucket) : Duration.ZERO;
    }

    /// Forgets what a key has used up.
    public synchronized void forget(String key) {
        buckets.remove(key);
    }

    private Duration wait(Bucket bucket) {
        return Duration.ofMillis((long) Math.ceil((1 - bucket.left()) * refill.toMillis()));
    }

    private Bucket refilled(String key) {
        long now = clock.millis();
        Bucket bucket = buckets.get(key);
        if (bucket == null) {
            return new Bucket(size, now);
        }
        double gained = Math.max(0, now - bucket.millis()) / (double) refill.toMillis();
        return new Bucket(Math.min(size, bucket.left() + gained), now);
    }

    private record Bucket(double left, long millis) {}
}
