package org.armillary.act;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.armillary.home.Database;
import org.armillary.home.Transaction;

/// The table of acts.
///
/// Acts are appended inside the transaction that changes the state; reading has transactions of its own.
public final class Acts {

    private static final String COLUMNS = "seq, id, type, time, actor, subject, payload";

    private final Database database;
    private final Clock clock;

    private Acts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public static Acts of(Database database, Clock clock) {
        return new Acts(database, clock);
    }

    /// The present, to the microsecond, which is what the table can hold.
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// Appends an act that happens now, by the person who runs this process.
    public Act append(Transaction transaction, ActType type, String subject, String payload) {
        return append(transaction, type, now(), localUser(), subject, payload);
    }

    /// An act that happens now, by the person who runs this process, before it is appended.
    public Act drafted(ActType type, String subject, String payload) {
        Instant now = now();
        return new Act(0, TimeOrderedId.at(now), type, now, localUser(), subject, payload);
    }

    /// Whether an act is in the table.
    public boolean exists(UUID id) {
        return database.read(
                        transaction -> transaction.find("select seq from act where id = ?", row -> row.getLong(1), id))
                .isPresent();
    }

    /// Appends an act that happened at that time.
    public Act append(
            Transaction transaction, ActType type, Instant time, String actor, String subject, String payload) {
        return append(transaction, new Act(0, TimeOrderedId.at(time), type, time, actor, subject, payload));
    }

    /// Appends an act as it was drafted; its sequence number is given now.
    public Act append(Transaction transaction, Act act) {
        long sequence = transaction.insert(
                "insert into act (id, type, time, actor, subject, payload) values (?, ?, ?, ?, ?, ?)",
                "seq",
                act.id(),
                act.type().word(),
                act.time(),
                act.actor(),
                act.subject(),
                act.payload());
        return new Act(sequence, act.id(), act.type(), act.time(), act.actor(), act.subject(), act.payload());
    }

    /// Acts after a place in their order.
    ///
    /// @param after a sequence number; 0 for all
    /// @param most how many at most
    public List<Act> list(long after, int most) {
        return database.read(transaction -> transaction.list(
                "select " + COLUMNS + " from act where seq > ? order by seq limit ?", Acts::read, after, most));
    }

    /// The acts about one subject, in order.
    public List<Act> list(String subject) {
        return database.read(transaction -> list(transaction, subject));
    }

    /// The acts about one subject, in order, as a transaction sees them.
    public List<Act> list(Transaction transaction, String subject) {
        return transaction.list("select " + COLUMNS + " from act where subject = ? order by seq", Acts::read, subject);
    }

    /// The acts of one type, in order.
    public List<Act> list(Transaction transaction, ActType type) {
        return transaction.list("select " + COLUMNS + " from act where type = ? order by seq", Acts::read, type.word());
    }

    /// The sequence number of the newest act; 0 where there is none.
    public long newest() {
        return database.read(transaction -> transaction
                .find("select coalesce(max(seq), 0) from act", row -> row.getLong(1))
                .orElse(0L));
    }

    /// Who runs this process.
    public static String localUser() {
        return System.getProperty("user.name", "unknown");
    }

    private static Act read(ResultSet row) throws SQLException {
        return new Act(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                ActType.parse(row.getString("type")),
                Transaction.instant(row, "time").orElseThrow(),
                row.getString("actor"),
                row.getString("subject"),
                row.getString("payload"));
    }
}
