package org.armillary.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.armillary.home.Transaction;
import org.jspecify.annotations.Nullable;

/// The rows of `ledger_stream`.
final class StreamTable {

    private static final String SELECT =
            "select id, organisation, name, ai_system, retention, next_sequence, opened_at,"
                    + " opened_by from ledger_stream ";

    private StreamTable() {}

    static Optional<Stream> find(Transaction transaction, String id) {
        return transaction.find(SELECT + "where id = ?", StreamTable::stream, id);
    }

    static Optional<Stream> find(Transaction transaction, String organisation, String name) {
        return transaction.find(
                SELECT + "where organisation = ? and name = ?", StreamTable::stream, organisation, name);
    }

    /// An organisation's own streams, the oldest first.
    static List<Stream> list(Transaction transaction, String organisation) {
        return transaction
                .list(SELECT + "where organisation = ? order by opened_at, name", StreamTable::stream, organisation)
                .stream()
                .filter(each -> !each.isPublic())
                .toList();
    }

    /// Streams whose entries are erased after a time.
    static List<Stream> retained(Transaction transaction) {
        return transaction.list(SELECT + "where retention is not null order by id", StreamTable::stream);
    }

    static void insert(
            Transaction transaction,
            String id,
            String organisation,
            String name,
            String system,
            Instant at,
            String by) {
        transaction.update(
                "insert into ledger_stream (id, organisation, name, ai_system, retention, next_sequence, swept_to,"
                        + " opened_at, opened_by) values (?, ?, ?, ?, null, 1, 1, ?, ?)",
                id,
                organisation,
                name,
                system,
                at,
                by);
    }

    static void retain(Transaction transaction, String id, OptionalInt retention) {
        @Nullable Integer days = retention.isPresent() ? Integer.valueOf(retention.getAsInt()) : null;
        transaction.update("update ledger_stream set retention = ? where id = ?", days, id);
    }

    static void advance(Transaction transaction, String id, long next) {
        transaction.update("update ledger_stream set next_sequence = ? where id = ?", next, id);
    }

    private static Stream stream(ResultSet row) throws SQLException {
        int days = row.getInt("retention");
        OptionalInt retention = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(days);
        return new Stream(
                row.getString("id"),
                row.getString("organisation"),
                row.getString("name"),
                row.getString("ai_system"),
                retention,
                row.getLong("next_sequence") - 1,
                Transaction.instant(row, "opened_at").orElseThrow(),
                row.getString("opened_by"));
    }
}
