package org.armillary.account;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.armillary.home.Database;

/// The accounts of a home: everything that knows who somebody is.
public final class Accounts {

    private final Book book;
    private final Passwords passwords = new Passwords();
    private final Organisations organisations;
    private final People people;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final RecoveryCodes codes;
    private final Programs programs;
    private final SignIns signIns;

    private Accounts(Book book, Sessions.Limits limits) {
        this.book = book;
        this.organisations = new Organisations(book);
        this.people = new People(book, passwords);
        this.sessions = new Sessions(book, limits);
        this.links = new OneTimeLinks(book, people, passwords);
        this.codes = new RecoveryCodes(book);
        this.programs = new Programs(book);
        this.signIns = new SignIns(book, people, passwords, codes);
    }

    public static Accounts of(Database database, Clock clock, Audit audit) {
        return of(database, clock, audit, Sessions.Limits.STANDARD);
    }

    public static Accounts of(Database database, Clock clock, Audit audit, Sessions.Limits limits) {
        return new Accounts(new Book(database, clock, audit), limits);
    }

    /// Whether anybody has an account.
    public boolean any() {
        return people.any();
    }

    /// Who has the session of that token, as long as it is under way and the person is not disabled.
    public Optional<Caller> findCaller(String sessionToken) {
        return sessions.find(sessionToken)
                .flatMap(session -> people.find(session.person())
                        .filter(person -> !person.isDisabled())
                        .map(person -> Caller.of(session, person, organisations.get(person.organisation()))));
    }

    /// The program of that token, as long as it is good and its person is not disabled.
    public Optional<Caller> findProgram(String token) {
        return programs.find(token)
                .flatMap(program -> people.find(program.person())
                        .filter(person -> !person.isDisabled())
                        .map(person -> Caller.of(program, person, organisations.get(person.organisation()))));
    }

    public Organisations organisations() {
        return organisations;
    }

    public People people() {
        return people;
    }

    public Sessions sessions() {
        return sessions;
    }

    public OneTimeLinks links() {
        return links;
    }

    public RecoveryCodes codes() {
        return codes;
    }

    public Programs programs() {
        return programs;
    }

    public SignIns signIns() {
        return signIns;
    }

    public Clock clock() {
        return book.clock();
    }

    /// Passkeys bound to a site.
    public Passkeys passkeys(URI site) {
        return Passkeys.of(book, people, site);
    }
}
