package org.armillary.tlog.sequencer;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Entries that wait for the journal together.
///
/// @param bytes of their records
/// @param index completes with the index of the first, when all are durable
record Waiting(List<byte[]> entries, int bytes, CompletableFuture<Long> index) {

    static Waiting of(List<byte[]> entries) {
        return new Waiting(entries, Record.length(entries), new CompletableFuture<>());
    }
}
