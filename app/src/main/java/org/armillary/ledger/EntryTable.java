package org.armillary.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.armillary.home.Transaction;

/// The rows of `ledger_entry`.
final class EntryTable {

    private static final String SELECT =
            "select place, organisation, subject, entry, erased_at, erased_by from ledger_entry ";
    private static final String INSERT = "insert into ledger_entry (place, id, stream, sequence, organisation, subject,"
            + " time, entry, salt, payload) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EntryTable() {}

    /// An entry that is being taken down, with what it says.
    ///
    /// @param entry the leaf as text
    record Draft(long place, Leaf leaf, String entry, String organisation, String subject, Sealed sealed) {

        Bytes bytes() {
            return new Bytes(place, entry.getBytes(StandardCharsets.UTF_8));
        }

        private List<Object> values() {
            return List.of(
                    place,
                    leaf.id(),
                    leaf.stream(),
                    leaf.sequence(),
                    organisation,
                    subject,
                    leaf.time(),
                    entry,
                    sealed.salt(),
                    sealed.payload());
        }
    }

    /// The bytes of an entry, with its place.
    record Bytes(long place, byte[] bytes) {}

    static void insert(Transaction transaction, List<Draft> drafts) {
        List<List<Object>> rows = new ArrayList<>(drafts.size());
        drafts.forEach(each -> rows.add(each.values()));
        transaction.updateAll(INSERT, rows);
    }

    static Optional<Entry> find(Transaction transaction, UUID id, long size) {
        return transaction.find(SELECT + "where id = ?", row -> entry(row, size), id);
    }

    static Optional<Entry> find(Transaction transaction, long place, long size) {
        return transaction.find(SELECT + "where place = ?", row -> entry(row, size), place);
    }

    static Map<UUID, Entry> list(Transaction transaction, Collection<UUID> ids, long size) {
        Map<UUID, Entry> found = new LinkedHashMap<>();
        List<UUID> wanted = List.copyOf(ids);
        if (!wanted.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(wanted.size(), "?"));
            transaction
                    .list(SELECT + "where id in (" + marks + ")", row -> entry(row, size), wanted.toArray())
                    .forEach(each -> found.put(each.leaf().id(), each));
        }
        return found;
    }

    static List<Entry> newest(Transaction transaction, long before, int most, long size) {
        return transaction.list(
                SELECT + "where place < ? order by place desc limit ?", row -> entry(row, size), before, most);
    }

    static List<Entry> list(Transaction transaction, String subject, int most, long size) {
        return transaction.list(
                SELECT + "where subject = ? order by place desc limit ?", row -> entry(row, size), subject, most);
    }

    static List<Entry> list(Transaction transaction, String stream, long before, int most, long size) {
        return transaction.list(
                SELECT + "where stream = ? and sequence < ? order by sequence desc limit ?",
                row -> entry(row, size),
                stream,
                before,
                most);
    }

    /// Entries from a place on, in the order of the log.
    static List<Bytes> bytes(Transaction transaction, long from, int most) {
        return transaction.list(
                "select place, entry from ledger_entry where place >= ? order by place limit ?",
                row -> new Bytes(row.getLong("place"), row.getString("entry").getBytes(StandardCharsets.UTF_8)),
                from,
                most);
    }

    /// What entries of a stream say, in order; those that were erased are missing.
    static List<Sealed> sealed(Transaction transaction, String stream, long from, int count) {
        return transaction.list(
                "select salt, payload from ledger_entry where stream = ? and sequence >= ? and sequence < ?"
                        + " and payload is not null order by sequence",
                row -> new Sealed(row.getBytes("salt"), row.getString("payload")),
                stream,
                from,
                from + count);
    }

    static List<Recorded> recorded(Transaction transaction, String stream, long from, int count) {
        return transaction.list(
                "select id, place, sequence from ledger_entry where stream = ? and sequence >= ? and sequence < ?"
                        + " order by sequence",
                row -> new Recorded(row.getObject("id", UUID.class), row.getLong("place"), row.getLong("sequence")),
                stream,
                from,
                from + count);
    }

    static Optional<Sealed> sealed(Transaction transaction, UUID id) {
        return transaction.find(
                "select salt, payload from ledger_entry where id = ? and payload is not null",
                row -> new Sealed(row.getBytes("salt"), row.getString("payload")),
                id);
    }

    /// @return how many there were to erase
    static int erase(Transaction transaction, Collection<UUID> ids, Instant at, UUID by) {
        int erased = 0;
        for (UUID id : ids) {
            erased += transaction.update(
                    "update ledger_entry set salt = null, payload = null, erased_at = ?, erased_by = ?"
                            + " where id = ? and payload is not null",
                    at,
                    by,
                    id);
        }
        return erased;
    }

    private static Entry entry(ResultSet row, long size) throws SQLException {
        long place = row.getLong("place");
        UUID by = row.getObject("erased_by", UUID.class);
        return new Entry(
                place,
                Leaf.parse(row.getString("entry").getBytes(StandardCharsets.UTF_8)),
                row.getString("organisation"),
                row.getString("subject"),
                place < size,
                Transaction.instant(row, "erased_at").map(at -> new Entry.Erased(at, by)));
    }
}
