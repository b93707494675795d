package org.armillary.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Signing in with something a person knows: a password or a recovery code. Limits how often it may be tried.
///
/// An address may try 40 times at once and every 15 seconds after that; an account 10 times and every minute, which
/// is fewer than 100 an hour (OWASP ASVS 4.0, 2.2.1). A success gives the account its tries back, never the address,
/// or who has an account could go on guessing another's. Passkeys are not limited by account, so that nobody can lock
/// somebody out. The answer to a wrong name, a wrong password and a disabled account is the same.
public final class SignIns {

    /// What came of an attempt.
    public sealed interface Outcome {

        /// The person is who they say.
        record Proved(Person person) implements Outcome {}

        /// Name and secret don't go together; which of them was wrong is not said.
        record Wrong() implements Outcome {}

        /// Too many attempts; the next is heard after that time.
        record TooMany(Duration after) implements Outcome {}
    }

    private static final int ADDRESS_TRIES = 40;
    private static final int ACCOUNT_TRIES = 10;

    private final Book book;
    private final People people;
    private final Passwords passwords;
    private final RecoveryCodes codes;
    private final Throttle addresses;
    private final Throttle accounts;

    SignIns(Book book, People people, Passwords passwords, RecoveryCodes codes) {
        this.book = book;
        this.people = people;
        this.passwords = passwords;
        this.codes = codes;
        Clock clock = book.clock();
        this.addresses = new Throttle(ADDRESS_TRIES, Duration.ofSeconds(15), clock);
        this.accounts = new Throttle(ACCOUNT_TRIES, Duration.ofMinutes(1), clock);
    }

    public Outcome withPassword(String name, String password, String address) {
        return attempt(name, address, "password", person -> {
            boolean right = passwords.matches(password, person.flatMap(Person::password));
            if (right) {
                person.ifPresent(known -> strengthen(known, password));
            }
            return right;
        });
    }

    public Outcome withRecoveryCode(String name, String code, String address) {
        return attempt(
                name,
                address,
                "recovery-code",
                person -> person.filter(known -> codes.use(known, code)).isPresent());
    }

    /// Whether an address may try at all: for ways in that name nobody, such as one-time links.
    public Optional<Duration> findWait(String address) {
        Duration wait = addresses.take(address);
        return wait.isZero() ? Optional.empty() : Optional.of(wait);
    }

    private Outcome attempt(String typed, String address, String means, Proof proof) {
        String name = typed.strip().toLowerCase(java.util.Locale.ROOT);
        Duration wait = longer(addresses.take(address), accounts.take(name));
        if (!wait.isZero()) {
            return new Outcome.TooMany(wait);
        }
        Optional<Person> person = people.find(name).filter(each -> !each.isDisabled());
        if (proof.holds(person) && person.isPresent()) {
            accounts.forget(name);
            return new Outcome.Proved(person.get());
        }
        failed(person, means, address);
        return new Outcome.Wrong();
    }

    /// A name nobody has is not written down: it may be a password typed into the wrong field.
    private void failed(Optional<Person> person, String means, String address) {
        Actor stranger = new Actor("stranger", person.map(Person::organisation).orElse(Actor.HOME), Role.READER);
        String subject = person.map(Person::uri).orElse("/account/unknown");
        book.change(transaction -> {
            book.audit()
                    .record(
                            transaction,
                            Audit.Event.SIGN_IN_FAILED,
                            stranger,
                            subject,
                            Map.of("what", means, "address", address));
            return subject;
        });
    }

    private void strengthen(Person person, String password) {
        if (person.password().filter(passwords::isOutdated).isPresent()) {
            String hash = passwords.hash(password);
            book.change(transaction -> {
                people.keepPassword(transaction, person, hash);
                return hash;
            });
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @FunctionalInterface
    private interface Proof {
        boolean holds(Optional<Person> person);
    }
}
