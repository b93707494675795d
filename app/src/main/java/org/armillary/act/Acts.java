package org.armillary.act;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.account.CurrentActor;
import org.armillary.home.Database;
import org.armillary.home.Transaction;

/// The table of acts.
///
/// Acts are appended inside the transaction that changes the state; reading has transactions of its own.
public final class Acts {

    private static final String COLUMNS = "seq, id, type, time, actor, organisation, subject, payload";

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

    /// Appends an act that happens now, by the [current actor][CurrentActor].
    public Act append(Transaction transaction, ActType type, String subject, String payload) {
        return append(transaction, drafted(type, subject, payload));
    }

    /// An act that happens now, by the [current actor][CurrentActor], before it is appended.
    public Act drafted(ActType type, String subject, String payload) {
        return drafted(type, CurrentActor.get(), subject, payload);
    }

    /// An act that happens now, by that actor, before it is appended.
    public Act drafted(ActType type, Actor actor, String subject, String payload) {
        Instant now = now();
        return new Act(0, TimeOrderedId.at(now), type, now, actor.id(), actor.organisation(), subject, payload);
    }

    /// A new identity for something that happens at that time.
    public static UUID newId(Instant time) {
        return TimeOrderedId.at(time);
    }

    /// Whether an act is in the table.
    public boolean exists(UUID id) {
        return database.read(
                        transaction -> transaction.find("select seq from act where id = ?", row -> row.getLong(1), id))
                .isPresent();
    }

    /// Appends an act that happened at that time, for the organisation of the [current actor][CurrentActor].
    public Act append(
            Transaction transaction, ActType type, Instant time, String actor, String subject, String payload) {
        String organisation = CurrentActor.get().organisation();
        return append(
                transaction, new Act(0, TimeOrderedId.at(time), type, time, actor, organisation, subject, payload));
    }

    /// Appends an act as it was drafted; its sequence number is given now.
    public Act append(Transaction transaction, Act act) {
        long sequence = transaction.insert(
                "insert into act (id, type, area, time, actor, organisation, subject, payload)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                "seq",
                act.id(),
                act.type().word(),
                act.type().area().word(),
                act.time(),
                act.actor(),
                act.organisation(),
                act.subject(),
                act.payload());
        return new Act(
                sequence,
                act.id(),
                act.type(),
                act.time(),
                act.actor(),
                act.organisation(),
                act.subject(),
                act.payload());
    }

    /// Acts about texts after a place in their order.
    ///
    /// @param after a sequence number; 0 for all
    /// @param most how many at most
    public List<Act> list(long after, int most) {
        return database.read(transaction -> transaction.list(
                "select " + COLUMNS + " from act where area = 'texts' and seq > ? order by seq limit ?",
                Acts::read,
                after,
                most));
    }

    /// An organisation's acts of one area, the newest first.
    ///
    /// @param before a sequence number; [Long#MAX_VALUE] for the newest
    /// @param most how many at most
    public List<Act> list(String organisation, ActType.Area area, long before, int most) {
        return database.read(transaction -> transaction.list(
                "select " + COLUMNS
                        + " from act where organisation = ? and area = ? and seq < ? order by seq desc limit ?",
                Acts::read,
                organisation,
                area.word(),
                before,
                most));
    }

    /// An organisation's acts about one thing, in order.
    public List<Act> list(String organisation, ActType.Area area, String subject) {
        return database.read(transaction -> transaction.list(
                "select " + COLUMNS + " from act where subject = ? and organisation = ? and area = ? order by seq",
                Acts::read,
                subject,
                organisation,
                area.word()));
    }

    /// The acts about one text, in order.
    public List<Act> list(String subject) {
        return database.read(transaction -> list(transaction, subject));
    }

    /// The acts about one text, in order, as a transaction sees them.
    public List<Act> list(Transaction transaction, String subject) {
        return transaction.list(
                "select " + COLUMNS + " from act where area = 'texts' and subject = ? order by seq",
                Acts::read,
                subject);
    }

    /// The acts of one type, in order.
    public List<Act> list(Transaction transaction, ActType type) {
        return transaction.list("select " + COLUMNS + " from act where type = ? order by seq", Acts::read, type.word());
    }

    /// All acts after a place in their order, as a transaction sees them.
    ///
    /// @param after a sequence number; 0 for all
    /// @param most how many at most
    public static List<Act> list(Transaction transaction, long after, int most) {
        return transaction.list(
                "select " + COLUMNS + " from act where seq > ? order by seq limit ?", Acts::read, after, most);
    }

    /// Destroys what an act says beside what it is; that it happened stays.
    public static void erase(Transaction transaction, UUID id) {
        transaction.update("update act set payload = '{}' where id = ?", id);
    }

    /// Puts a pseudonym in the place of an actor in all acts of an organisation but those about texts, which are public
    /// with their names, and those about accounts.
    public static void forget(Transaction transaction, String organisation, String actor, String pseudonym) {
        transaction.update(
                "update act set actor = ? where organisation = ? and actor = ? and area not in ('texts', 'accounts')",
                pseudonym,
                organisation,
                actor);
    }

    /// The sequence number of the newest act about texts; 0 where there is none.
    public long newest() {
        return database.read(transaction -> transaction
                .find("select coalesce(max(seq), 0) from act where area = 'texts'", row -> row.getLong(1))
                .orElse(0L));
    }

    /// Who acts, by name.
    public static String actor() {
        return CurrentActor.get().id();
    }

    private static Act read(ResultSet row) throws SQLException {
        return new Act(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                ActType.parse(row.getString("type")),
                Transaction.instant(row, "time").orElseThrow(),
                row.getString("actor"),
                row.getString("organisation"),
                row.getString("subject"),
                row.getString("payload"));
    }
}
