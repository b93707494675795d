package org.armillary.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What waits for the second step of something: for a while, each taken once, the oldest forgotten when there are too
/// many.
public final class Waiting<T> {

    private static final int MOST = 10_000;

    private final Duration patience;
    private final Clock clock;
    private final Map<String, Item<T>> items = new LinkedHashMap<>();

    public Waiting(Duration patience, Clock clock) {
        this.patience = patience;
        this.clock = clock;
    }

    /// Keeps something.
    ///
    /// @return the ticket it is given out for, 256 random bits
    public synchronized String put(T what) {
        String ticket = Secret.token();
        items.put(ticket, new Item<>(what, clock.instant().plus(patience)));
        var oldest = items.entrySet().iterator();
        while (oldest.hasNext()) {
            Item<T> item = oldest.next().getValue();
            if (items.size() <= MOST && item.until().isAfter(clock.instant())) {
                break;
            }
            oldest.remove();
        }
        return ticket;
    }

    /// Looks at something, which goes on waiting.
    public synchronized Optional<T> find(String ticket) {
        return Optional.ofNullable(items.get(ticket))
                .filter(item -> item.until().isAfter(clock.instant()))
                .map(Item::what);
    }

    /// Gives something out, which then is gone.
    public synchronized Optional<T> take(String ticket) {
        return Optional.ofNullable(items.remove(ticket))
                .filter(item -> item.until().isAfter(clock.instant()))
                .map(Item::what);
    }

    private record Item<T>(T what, Instant until) {}
}
