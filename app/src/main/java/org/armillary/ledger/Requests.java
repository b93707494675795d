package org.armillary.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.home.Transaction;

/// The rows of `ledger_request`, in one transaction: which records came under which idempotency key.
final class Requests {

    private final Transaction transaction;
    private final Instant now;
    private final List<List<Object>> rows = new ArrayList<>();

    Requests(Transaction transaction, Instant now) {
        this.transaction = transaction;
        this.now = now;
    }

    /// @param word as the program chose it
    record Key(String stream, String word) {}

    /// A request that was made.
    record Made(String stream, long first, int records) {}

    Optional<Made> find(Key key) {
        return transaction.find(
                "select first_sequence, records from ledger_request where stream = ? and idempotency_key = ?",
                row -> new Made(key.stream(), row.getLong("first_sequence"), row.getInt("records")),
                key.stream(),
                key.word());
    }

    /// What it recorded; fewer than it had where some were erased.
    List<String> payloads(Made made) {
        return EntryTable.sealed(transaction, made.stream(), made.first(), made.records()).stream()
                .map(Sealed::payload)
                .toList();
    }

    List<Recorded> recorded(Made made) {
        return EntryTable.recorded(transaction, made.stream(), made.first(), made.records());
    }

    void add(Key key, long first, int records) {
        rows.add(List.of(key.stream(), key.word(), first, records, now));
    }

    void finish() {
        transaction.updateAll(
                "insert into ledger_request (stream, idempotency_key, first_sequence, records, made_at)"
                        + " values (?, ?, ?, ?, ?)",
                rows);
    }
}
