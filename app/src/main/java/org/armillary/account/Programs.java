package org.armillary.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.armillary.home.Transaction;

/// The table of programs and the digests of their tokens: `arm_` and 256 random bits.
public final class Programs {

    /// How a token begins, so that people and scanners know one when they see it.
    public static final String PREFIX = "arm_";

    /// Longest time a token may be good for.
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final String COLUMNS = "id, person, name, hint, scopes, created_at, expires_at, used_at, revoked_at";
    private static final Duration USED_STEP = Duration.ofMinutes(1);
    private static final int HINT = 9;

    private final Book book;

    Programs(Book book) {
        this.book = book;
    }

    /// Gives a program a token.
    ///
    /// @param scopes none that the person's own role doesn't have
    /// @return the token, which nobody is ever shown again
    public String issue(Person person, String name, Set<Scope> scopes, Duration lasting) {
        check(person, name, scopes, lasting);
        String token = PREFIX + Secret.token();
        return book.change(transaction -> {
            Instant now = book.now();
            transaction.update(
                    "insert into program (digest, id, person, name, hint, scopes, created_at, expires_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    Secret.digest(token),
                    UUID.randomUUID(),
                    person.id(),
                    name,
                    token.substring(0, HINT),
                    Scope.words(scopes),
                    now,
                    now.plus(lasting));
            book.changed(
                    transaction,
                    person.actor(),
                    person.uri(),
                    Map.of("what", "program-made", "name", name, "scopes", Scope.words(scopes)));
            return token;
        });
    }

    private static void check(Person person, String name, Set<Scope> scopes, Duration lasting) {
        if (!name.matches("[a-z][a-z0-9._-]{1,58}")) {
            throw new AccountFault(
                    "bad-program",
                    "'" + name + "' can't be a program's name; use 2 to 59 of a-z, 0-9, '.', '_', '-'",
                    name);
        }
        if (scopes.isEmpty()) {
            throw new AccountFault("no-scope", "a program needs a scope");
        }
        if (lasting.compareTo(LONGEST) > 0 || lasting.isNegative() || lasting.isZero()) {
            throw new AccountFault(
                    "bad-expiry", "a token is good for 1 to " + LONGEST.toDays() + " days", LONGEST.toDays());
        }
        for (Scope scope : scopes) {
            if (!person.role().atLeast(scope.least())) {
                throw new AccountFault(
                        "scope-above-role",
                        "the scope " + scope.word() + " is more than your role may do",
                        scope.word());
            }
        }
    }

    /// The program of a token, where it is still good.
    public Optional<Program> find(String token) {
        Optional<Program> found = book.read(transaction -> transaction.find(
                        "select " + COLUMNS + " from program where digest = ?", Programs::of, Secret.digest(token)))
                .filter(each -> each.revokedAt().isEmpty() && each.expiresAt().isAfter(book.now()));
        found.ifPresent(this::use);
        return found;
    }

    /// A person's programs that were not revoked, the newest first.
    public List<Program> list(UUID person) {
        return book.read(transaction -> transaction.list(
                "select " + COLUMNS + " from program where person = ? and revoked_at is null order by created_at desc",
                Programs::of,
                person));
    }

    /// Ends a program's token.
    public void revoke(Actor by, Person person, UUID id) {
        book.change(transaction -> {
            int revoked = transaction.update(
                    "update program set revoked_at = ? where id = ? and person = ? and revoked_at is null",
                    book.now(),
                    id,
                    person.id());
            if (revoked > 0) {
                book.changed(transaction, by, person.uri(), Map.of("what", "program-revoked"));
            }
            return revoked;
        });
    }

    static void revokeAll(Transaction transaction, UUID person, Instant now) {
        transaction.update("update program set revoked_at = ? where person = ? and revoked_at is null", now, person);
    }

    private void use(Program program) {
        Instant now = book.now();
        if (program.usedAt().filter(at -> at.plus(USED_STEP).isAfter(now)).isEmpty()) {
            book.change(transaction ->
                    transaction.update("update program set used_at = ? where id = ?", now, program.id()));
        }
    }

    private static Program of(ResultSet row) throws SQLException {
        return new Program(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("hint"),
                Scope.parse(row.getString("scopes")),
                Transaction.instant(row, "created_at").orElseThrow(),
                Transaction.instant(row, "expires_at").orElseThrow(),
                Transaction.instant(row, "used_at"),
                Transaction.instant(row, "revoked_at"));
    }
}
