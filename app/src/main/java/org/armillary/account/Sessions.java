package org.armillary.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.armillary.home.Transaction;

/// The table of sessions. A browser keeps a secret of 256 bits; the table keeps its digest.
///
/// A session ends after [Limits#idle()] without use and after [Limits#absolute()] in any case. Signing in always makes
/// a new one.
public final class Sessions {

    private static final String COLUMNS = "id, person, means, address, agent, created_at, proved_at, seen_at, ended_at";
    /// How exactly it is known when a session was last used: a write for every request would cost more.
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);

    /// @param idle longest time without use
    /// @param absolute longest time in any case
    /// @param proof how long a proof of who one is counts for changes to ways in
    public record Limits(Duration idle, Duration absolute, Duration proof) {

        /// Half an hour, twelve hours, a quarter of an hour (OWASP ASVS 4.0, 3.3.2, level 2).
        public static final Limits STANDARD =
                new Limits(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofMinutes(15));
    }

    /// A session that has begun.
    ///
    /// @param token what the browser keeps
    public record Begun(String token, Session session) {}

    private final Book book;
    private final Limits limits;

    Sessions(Book book, Limits limits) {
        this.book = book;
        this.limits = limits;
    }

    /// Begins a session; tells the audit that the person signed in.
    ///
    /// @param replaced the token of the session that the browser had before, which ends
    public Begun begin(Person person, Session.Means means, String address, String agent, Optional<String> replaced) {
        String token = Secret.token();
        Instant now = book.now();
        UUID id = UUID.randomUUID();
        return book.change(transaction -> {
            replaced.ifPresent(old -> transaction.update(
                    "update signed_in set ended_at = ? where digest = ? and ended_at is null",
                    now,
                    Secret.digest(old)));
            forgetOld(transaction, now);
            transaction.update(
                    "insert into signed_in (digest, id, person, means, address, agent, created_at, proved_at, seen_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    Secret.digest(token),
                    id,
                    person.id(),
                    means.word(),
                    shortened(address, 60),
                    shortened(agent, 300),
                    now,
                    now,
                    now);
            book.audit()
                    .record(
                            transaction,
                            Audit.Event.SIGNED_IN,
                            person.actor(),
                            person.uri(),
                            Map.of("what", means.word(), "address", shortened(address, 60)));
            Session session = transaction
                    .find("select " + COLUMNS + " from signed_in where id = ?", Sessions::of, id)
                    .orElseThrow();
            return new Begun(token, session);
        });
    }

    /// The session of a token, where it is under way.
    public Optional<Session> find(String token) {
        Optional<Session> found = book.read(transaction -> transaction.find(
                        "select " + COLUMNS + " from signed_in where digest = ?", Sessions::of, Secret.digest(token)))
                .filter(this::isUnderWay);
        found.ifPresent(this::see);
        return found;
    }

    /// Whether who it is was proved so short a while ago that ways in may be changed.
    public boolean isProved(Session session) {
        return session.provedAt().plus(limits.proof()).isAfter(book.now());
    }

    public Limits limits() {
        return limits;
    }

    /// A person's sessions under way, the last used first.
    public List<Session> list(UUID person) {
        return book
                .read(transaction -> transaction.list(
                        "select " + COLUMNS + " from signed_in where person = ? and ended_at is null"
                                + " order by seen_at desc",
                        Sessions::of,
                        person))
                .stream()
                .filter(this::isUnderWay)
                .toList();
    }

    /// Ends one session of a person.
    public void end(Person person, UUID id) {
        book.change(transaction -> {
            int ended = transaction.update(
                    "update signed_in set ended_at = ? where id = ? and person = ? and ended_at is null",
                    book.now(),
                    id,
                    person.id());
            if (ended > 0) {
                signedOut(transaction, person, "session");
            }
            return ended;
        });
    }

    /// Ends all sessions of a person but one.
    public void endOthers(Person person, UUID kept) {
        book.change(transaction -> {
            int ended = transaction.update(
                    "update signed_in set ended_at = ? where person = ? and id <> ? and ended_at is null",
                    book.now(),
                    person.id(),
                    kept);
            if (ended > 0) {
                signedOut(transaction, person, "other-sessions");
            }
            return ended;
        });
    }

    static void endAll(Transaction transaction, UUID person, Instant now) {
        transaction.update("update signed_in set ended_at = ? where person = ? and ended_at is null", now, person);
    }

    private void signedOut(Transaction transaction, Person person, String what) {
        book.audit().record(transaction, Audit.Event.SIGNED_OUT, person.actor(), person.uri(), Map.of("what", what));
    }

    private boolean isUnderWay(Session session) {
        Instant now = book.now();
        return session.endedAt().isEmpty()
                && session.seenAt().plus(limits.idle()).isAfter(now)
                && session.createdAt().plus(limits.absolute()).isAfter(now);
    }

    private void see(Session session) {
        Instant now = book.now();
        if (session.seenAt().plus(SEEN_STEP).isBefore(now)) {
            book.change(transaction ->
                    transaction.update("update signed_in set seen_at = ? where id = ?", now, session.id()));
        }
    }

    /// What ended long ago tells nobody anything; the acts say who signed in.
    private void forgetOld(Transaction transaction, Instant now) {
        transaction.update(
                "delete from signed_in where created_at < ?",
                now.minus(limits.absolute().multipliedBy(2)));
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static Session of(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                Session.Means.parse(row.getString("means")),
                row.getString("address"),
                row.getString("agent"),
                Transaction.instant(row, "created_at").orElseThrow(),
                Transaction.instant(row, "proved_at").orElseThrow(),
                Transaction.instant(row, "seen_at").orElseThrow(),
                Transaction.instant(row, "ended_at"));
    }
}
