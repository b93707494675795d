package org.armillary.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.armillary.home.Transaction;

/// The table of people.
public final class People {

    private static final String COLUMNS =
            "id, organisation, name, shown, role, password, subject, created_at, disabled_at";

    private static final long AGAIN = 1_000_000_000L;

    private final Book book;
    private final Passwords passwords;
    /// Once there is somebody there always is: people are disabled, never deleted.
    private volatile boolean any;
    /// When that was last asked, in nanoseconds of the machine; 0 for never, or not since somebody was made.
    private volatile long askedAt;

    People(Book book, Passwords passwords) {
        this.book = book;
        this.passwords = passwords;
    }

    /// Whether there is an account at all. Every request asks; that there is none is looked up once a second at most,
    /// and again as soon as one is made here.
    public boolean any() {
        long now = System.nanoTime();
        if (!any && (askedAt == 0 || now - askedAt > AGAIN)) {
            askedAt = now;
            any = book.read(transaction -> transaction.find("select id from person limit 1", row -> true))
                    .isPresent();
        }
        return any;
    }

    public Optional<Person> find(UUID id) {
        return book.read(transaction -> find(transaction, id));
    }

    static Optional<Person> find(Transaction transaction, UUID id) {
        return transaction.find("select " + COLUMNS + " from person where id = ?", People::of, id);
    }

    public Optional<Person> find(String name) {
        return book.read(
                transaction -> transaction.find("select " + COLUMNS + " from person where name = ?", People::of, name));
    }

    /// Who is known to a provider by that subject: its issuer, a space, and the subject there.
    public Optional<Person> findSubject(String subject) {
        return book.read(transaction ->
                transaction.find("select " + COLUMNS + " from person where subject = ?", People::of, subject));
    }

    /// The people of an organisation by name.
    public List<Person> list(String organisation) {
        return book.read(transaction -> transaction.list(
                "select " + COLUMNS + " from person where organisation = ? order by name", People::of, organisation));
    }

    /// A person of an organisation; to everyone else there is none.
    public Person get(String organisation, UUID id) {
        return find(id).filter(each -> each.organisation().equals(organisation))
                .orElseThrow(() -> new AccountFault("no-person", "there is no such person in " + organisation));
    }

    /// Makes an account without a way in.
    public Person create(Actor by, String organisation, String name, String shown, Role role) {
        Person made = book.change(transaction -> create(transaction, by, organisation, name, shown, role));
        any = true;
        return made;
    }

    Person create(Transaction transaction, Actor by, String organisation, String name, String shown, Role role) {
        if (!name.matches("[a-z][a-z0-9._-]{1,58}")) {
            throw new AccountFault(
                    "bad-name",
                    "'" + name
                            + "' can't be a name to sign in with; use 2 to 59 of a-z, 0-9, '.', '_' and '-', a letter"
                            + " first",
                    name);
        }
        Organisations.get(transaction, organisation);
        if (transaction
                .find("select name from person where name = ?", row -> row.getString(1), name)
                .isPresent()) {
            throw new AccountFault("name-taken", "there is an account '" + name + "' already", name);
        }
        String called = shown.isBlank()
                ? name
                : shown.strip().substring(0, Math.min(200, shown.strip().length()));
        UUID id = UUID.randomUUID();
        transaction.update(
                "insert into person (id, organisation, name, shown, role, created_at) values (?, ?, ?, ?, ?, ?)",
                id,
                organisation,
                name,
                called,
                role.word(),
                book.now());
        Person person = find(transaction, id).orElseThrow();
        book.changed(transaction, by, person.uri(), Map.of("what", "person-made", "role", role.word()));
        return person;
    }

    public void changeRole(Actor by, UUID id, Role role) {
        book.change(transaction -> {
            Person person = own(transaction, by, id);
            if (person.role() == Role.ADMIN && role != Role.ADMIN) {
                refuseLastAdmin(transaction, person);
            }
            transaction.update("update person set role = ? where id = ?", role.word(), id);
            book.changed(
                    transaction,
                    by,
                    person.uri(),
                    Map.of("what", "role-changed", "from", person.role().word(), "to", role.word()));
            return person;
        });
    }

    /// Takes all ways in from a person, or gives them back. Sessions end, and programs are refused while it lasts.
    public void disable(Actor by, UUID id, boolean disabled) {
        book.change(transaction -> {
            Person person = own(transaction, by, id);
            if (disabled && person.role() == Role.ADMIN) {
                refuseLastAdmin(transaction, person);
            }
            transaction.update("update person set disabled_at = ? where id = ?", disabled ? book.now() : null, id);
            Sessions.endAll(transaction, id, book.now());
            String what = disabled ? "person-disabled" : "person-enabled";
            book.changed(transaction, by, person.uri(), Map.of("what", what));
            return person;
        });
    }

    /// Sets a password after judging it.
    ///
    /// @throws AccountFault when it is no good one
    public void setPassword(Person person, String password) {
        passwords
                .findFault(password, List.of(person.name(), person.shown(), person.organisation()))
                .ifPresent(fault -> {
                    throw fault;
                });
        String hash = passwords.hash(password);
        book.change(transaction -> {
            keepPassword(transaction, person, hash);
            book.changed(transaction, person.actor(), person.uri(), Map.of("what", "password-set"));
            return person;
        });
    }

    void keepPassword(Transaction transaction, Person person, String hash) {
        transaction.update(
                "update person set password = ?, password_since = ? where id = ?", hash, book.now(), person.id());
    }

    /// Lets a person sign in with a provider, as who they are there.
    public void connect(Person person, String subject) {
        book.change(transaction -> {
            if (transaction
                    .find("select id from person where subject = ?", row -> true, subject)
                    .isPresent()) {
                throw new AccountFault("subject-taken", "somebody signs in as that already");
            }
            transaction.update("update person set subject = ? where id = ?", subject, person.id());
            book.changed(transaction, person.actor(), person.uri(), Map.of("what", "provider-connected"));
            return person;
        });
    }

    private Person own(Transaction transaction, Actor by, UUID id) {
        return find(transaction, id)
                .filter(each -> each.organisation().equals(by.organisation()))
                .orElseThrow(() -> new AccountFault("no-person", "there is no such person in " + by.organisation()));
    }

    private static void refuseLastAdmin(Transaction transaction, Person person) {
        List<UUID> others = transaction.list(
                "select id from person where organisation = ? and role = 'admin' and disabled_at is null and id <> ?",
                row -> row.getObject(1, UUID.class),
                person.organisation(),
                person.id());
        if (others.isEmpty()) {
            throw new AccountFault(
                    "last-admin", "'" + person.name() + "' is the last administrator; make somebody else one first");
        }
    }

    static Person of(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("name"),
                row.getString("shown"),
                Role.find(row.getString("role")).orElse(Role.READER),
                Optional.ofNullable(row.getString("password")),
                Optional.ofNullable(row.getString("subject")),
                Transaction.instant(row, "created_at").orElseThrow(),
                Transaction.instant(row, "disabled_at"));
    }
}
