package org.armillary.account;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.armillary.home.Database;

/// The accounts of a home: everything that knows who somebody is.
public final class Accounts {

    private final Ledger ledger;
    private final Passwords passwords = new Passwords();
    private final Organisations organisations;
    private final People people;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final RecoveryCodes codes;
    private final Programs programs;
    private final SignIns signIns;

    private Accounts(Ledger ledger, Sessions.Limits limits) {
        this.ledger = ledger;
        this.organisations = new Organisations(ledger);
        this.people = new People(ledger, passwords);
        this.sessions = new Sessions(ledger, limits);
        this.links = new OneTimeLinks(ledger, people, passwords);
        this.codes = new RecoveryCodes(ledger);
        this.programs = new Programs(ledger);
        this.signIns = new SignIns(ledger, people, passwords, codes);
    }

    public static Accounts of(Database database, Clock clock, Audit audit) {
        return of(database, clock, audit, Sessions.Limits.STANDARD);
    }

    public static Accounts of(Database database, Clock clock, Audit audit, Sessions.Limits limits) {
        return new Accounts(new Ledger(database, clock, audit), limits);
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
        return ledger.clock();
    }

    /// Passkeys bound to a site.
    public Passkeys passkeys(URI site) {
        return Passkeys.of(ledger, people, site);
    }
}
