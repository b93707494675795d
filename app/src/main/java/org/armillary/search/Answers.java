package org.armillary.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Answers that were given lately, for as long as nothing changed that they were made from.
///
/// People turn pages back, type a letter and take it away, send each other addresses, and many ask the same.
final class Answers {

    /// An answer of twenty hits takes some 42,000 bytes; all of them may have a thirty-second of the memory.
    private static final int KEPT = (int) Math.clamp(Runtime.getRuntime().maxMemory() / 32 / 42_000, 100, 10_000);
    /// Longer answers are files somebody takes once.
    private static final int LONGEST = 50;

    private final Map<Asked, Hits> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Hits> eldest) {
            return size() > KEPT;
        }
    };

    /// A question, and all that its answer hangs on.
    ///
    /// @param today on which norms stand as they do
    /// @param texts the state of the index
    /// @param vectors the state of the vectors; empty where none can be asked
    record Asked(Question question, LocalDate today, Object texts, Optional<Object> vectors) {}

    synchronized Optional<Hits> find(Asked asked) {
        return Optional.ofNullable(kept.get(asked));
    }

    /// Keeps an answer, unless it was cut off: the next to ask may have more time.
    synchronized void keep(Asked asked, Hits hits) {
        if (!hits.partial() && hits.hits().size() <= LONGEST) {
            kept.put(asked, hits);
        }
    }
}
