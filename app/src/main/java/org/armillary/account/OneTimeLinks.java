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
import org.jspecify.annotations.Nullable;

/// The table of one-time links. A link's code is shown to who makes it, once, and handed over as they like.
public final class OneTimeLinks {

    private static final String COLUMNS =
            "purpose, organisation, person, name, role, created_by, created_at, expires_at, used_at";
    private static final Duration INVITATION = Duration.ofDays(7);
    private static final Duration WAY_IN = Duration.ofDays(1);

    private final Book book;
    private final People people;
    private final Passwords passwords;

    OneTimeLinks(Book book, People people, Passwords passwords) {
        this.book = book;
        this.people = people;
        this.passwords = passwords;
    }

    /// Invites somebody into the actor's organisation, for seven days.
    ///
    /// @param name what they are expected to sign in with; may be empty
    /// @return the code
    public String invite(Actor by, String name, Role role) {
        return book.change(transaction -> issue(
                transaction, by, OneTimeLink.Purpose.INVITATION, by.organisation(), null, name, role, INVITATION));
    }

    /// Gives a person a new way in, for a day. All others end when it is used, and all sessions.
    ///
    /// @return the code
    public String wayIn(Actor by, Person person) {
        return book.change(transaction -> {
            transaction.update(
                    "update one_time_link set used_at = ? where person = ? and used_at is null",
                    book.now(),
                    person.id());
            return issue(
                    transaction,
                    by,
                    OneTimeLink.Purpose.WAY_IN,
                    person.organisation(),
                    person.id(),
                    person.name(),
                    person.role(),
                    WAY_IN);
        });
    }

    private String issue(
            Transaction transaction,
            Actor by,
            OneTimeLink.Purpose purpose,
            String organisation,
            @Nullable UUID person,
            String name,
            Role role,
            Duration lasting) {
        String code = Secret.code();
        Instant now = book.now();
        transaction.update(
                "insert into one_time_link (digest, purpose, organisation, person, name, role, created_by, created_at,"
                        + " expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Secret.digestOfCode(code),
                purpose.word(),
                organisation,
                person,
                name,
                role.word(),
                by.id(),
                now,
                now.plus(lasting));
        String subject = person == null ? "/account/" + organisation : Person.uri(organisation, name);
        book.changed(
                transaction, by, subject, Map.of("what", purpose.word() + "-made", "name", name, "role", role.word()));
        return code;
    }

    /// The link of a code, where it still works.
    public Optional<OneTimeLink> find(String code) {
        return book.read(transaction -> find(transaction, code));
    }

    private Optional<OneTimeLink> find(Transaction transaction, String code) {
        return transaction
                .find(
                        "select " + COLUMNS + " from one_time_link where digest = ?",
                        OneTimeLinks::of,
                        Secret.digestOfCode(code))
                .filter(link -> link.usedAt().isEmpty() && link.expiresAt().isAfter(book.now()));
    }

    /// An organisation's invitations that nobody has used yet.
    public List<OneTimeLink> listOpen(String organisation) {
        return book.read(transaction -> transaction.list(
                "select " + COLUMNS + " from one_time_link where organisation = ? and used_at is null"
                        + " and expires_at > ? order by created_at",
                OneTimeLinks::of,
                organisation,
                book.now()));
    }

    /// Takes back all of an organisation's invitations that nobody has used yet.
    public void takeBack(Actor by) {
        book.change(transaction -> {
            int taken = transaction.update(
                    "update one_time_link set used_at = ? where organisation = ? and used_at is null",
                    book.now(),
                    by.organisation());
            book.changed(transaction, by, "/account/" + by.organisation(), Map.of("what", "invitations-taken-back"));
            return taken;
        });
    }

    /// Uses a link: makes the account it invites into, or opens the one it names, with a new password.
    ///
    /// @throws AccountFault when the link doesn't work, or name or password won't do; then it still works
    public Person use(String code, String name, String shown, String password) {
        String chosen = find(code)
                .filter(link -> link.person().isPresent())
                .map(OneTimeLink::name)
                .orElse(name);
        passwords.findFault(password, List.of(chosen, shown)).ifPresent(fault -> {
            throw fault;
        });
        String hash = passwords.hash(password);
        return book.change(transaction -> {
            OneTimeLink link = find(transaction, code)
                    .orElseThrow(() -> new AccountFault("link-used", "this link was used, taken back, or is too old"));
            Person person = link.person().isPresent()
                    ? opened(transaction, link.person().get())
                    : people.create(
                            transaction,
                            new Actor(link.createdBy(), link.organisation(), Role.ADMIN),
                            link.organisation(),
                            name,
                            shown,
                            link.role());
            people.keepPassword(transaction, person, hash);
            transaction.update(
                    "update one_time_link set used_at = ? where digest = ?", book.now(), Secret.digestOfCode(code));
            book.changed(
                    transaction,
                    person.actor(),
                    person.uri(),
                    Map.of("what", link.purpose().word() + "-used"));
            return People.find(transaction, person.id()).orElseThrow();
        });
    }

    private Person opened(Transaction transaction, UUID id) {
        Person person = People.find(transaction, id)
                .filter(each -> !each.isDisabled())
                .orElseThrow(() -> new AccountFault("link-used", "the account of this link is disabled"));
        Sessions.endAll(transaction, id, book.now());
        RecoveryCodes.forget(transaction, id);
        Programs.revokeAll(transaction, id, book.now());
        transaction.update("delete from passkey where person = ?", id);
        transaction.update("update person set subject = null where id = ?", id);
        return person;
    }

    private static OneTimeLink of(ResultSet row) throws SQLException {
        return new OneTimeLink(
                OneTimeLink.Purpose.parse(row.getString("purpose")),
                row.getString("organisation"),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                row.getString("name"),
                Role.find(row.getString("role")).orElse(Role.READER),
                row.getString("created_by"),
                Transaction.instant(row, "created_at").orElseThrow(),
                Transaction.instant(row, "expires_at").orElseThrow(),
                Transaction.instant(row, "used_at"));
    }
}
