package org.armillary.account;

import java.util.Optional;
import java.util.Set;

/// Who a request comes from, and what that lets it do.
///
/// @param actor empty for a stranger
/// @param means how the caller was recognised
/// @param scopes what a program may do; empty for people
/// @param curates whether the organisation's curators may change the shared texts
/// @param person who is signed in, or whose program calls
/// @param session the session of a person who is signed in
public record Caller(
        Optional<Actor> actor,
        Means means,
        Set<Scope> scopes,
        boolean curates,
        Optional<Person> person,
        Optional<Session> session) {

    /// How a caller is recognised.
    public enum Means {
        /// The one user of a server that only this machine reaches.
        ALONE,
        /// Not at all.
        STRANGER,
        /// A person with a session.
        PERSON,
        /// A person whose organisation asks for a passkey and who signed in without.
        PERSON_WITHOUT_PASSKEY,
        /// A program with a token.
        PROGRAM
    }

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    public static Caller alone() {
        return new Caller(Optional.of(Actor.alone()), Means.ALONE, Set.of(), true, Optional.empty(), Optional.empty());
    }

    public static Caller stranger() {
        return new Caller(Optional.empty(), Means.STRANGER, Set.of(), false, Optional.empty(), Optional.empty());
    }

    static Caller of(Session session, Person person, Organisation organisation) {
        boolean weak = organisation.passkeys() && !session.means().isStrong();
        return new Caller(
                Optional.of(person.actor()),
                weak ? Means.PERSON_WITHOUT_PASSKEY : Means.PERSON,
                Set.of(),
                organisation.curates(),
                Optional.of(person),
                Optional.of(session));
    }

    static Caller of(Program program, Person person, Organisation organisation) {
        return new Caller(
                Optional.of(program.actor(person)),
                Means.PROGRAM,
                program.scopes(),
                organisation.curates(),
                Optional.of(person),
                Optional.empty());
    }

    /// Whether the caller may do that: never more than the role of the person, and for a program never more than its
    /// scopes.
    public boolean may(Permission permission) {
        if (permission == Permission.READ) {
            return true;
        }
        return switch (means) {
            case ALONE -> permission != Permission.OWN;
            case STRANGER -> false;
            case PERSON -> hasRole(permission);
            case PERSON_WITHOUT_PASSKEY -> permission == Permission.OWN;
            case PROGRAM -> permission.scope().filter(scopes::contains).isPresent() && hasRole(permission);
        };
    }

    private boolean hasRole(Permission permission) {
        boolean here = permission != Permission.CURATE || curates;
        return here
                && person.isPresent()
                && permission.least().filter(person.get().role()::atLeast).isPresent();
    }

    /// What pages may look different for: two callers of one standing are shown the same public page.
    public String standing() {
        return switch (means) {
            case ALONE -> "alone";
            case STRANGER -> "stranger";
            case PROGRAM -> "program " + Scope.words(scopes) + curates;
            case PERSON, PERSON_WITHOUT_PASSKEY ->
                means + person.map(each -> each.role().word()).orElse("") + curates;
        };
    }
}
