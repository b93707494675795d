package org.armillary.corpus;

import java.util.Map;
import java.util.Optional;
import org.armillary.home.Transaction;

/// The table of eIds that became others when an expression was read again or corrected: derived from the acts, so
/// that links can follow.
final class MovedTable {

    private static final int LONGEST_CHAIN = 100;

    private MovedTable() {}

    static void insert(Transaction transaction, String expression, long sequence, Map<String, String> moves) {
        moves.forEach((before, after) -> transaction.update(
                "insert into moved_eid (expression, old_eid, new_eid, seq) values (?, ?, ?, ?)",
                expression,
                before,
                after.isEmpty() ? null : after,
                sequence));
    }

    /// What an eId that was right before some act is called now; empty where its text is in no single provision any
    /// more.
    static Optional<String> follow(Transaction transaction, String expression, String eId) {
        String current = eId;
        long after = 0;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Optional<Move> move = transaction.find(
                    "select new_eid, seq from moved_eid where expression = ? and old_eid = ? and seq > ? order by seq",
                    row -> new Move(Optional.ofNullable(row.getString("new_eid")), row.getLong("seq")),
                    expression,
                    current,
                    after);
            if (move.isEmpty()) {
                return Optional.of(current);
            }
            if (move.get().to().isEmpty()) {
                return Optional.empty();
            }
            current = move.get().to().get();
            after = move.get().sequence();
        }
        return Optional.of(current);
    }

    private record Move(Optional<String> to, long sequence) {}
}
