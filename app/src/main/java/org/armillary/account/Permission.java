package org.armillary.account;

import java.util.Optional;

/// What somebody may do: the one table of roles and scopes. Every route names one of these.
///
/// | | everyone | reader | analyst | officer | curator | admin | a program needs |
/// |---|---|---|---|---|---|---|---|
/// | READ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | nothing |
/// | OWN | | ✓ | ✓ | ✓ | ✓ | ✓ | never |
/// | FOLLOW, SEE, WATCH | | ✓ | ✓ | ✓ | ✓ | ✓ | `read` |
/// | ASSESS | | | ✓ | ✓ | ✓ | ✓ | `assess` |
/// | DECIDE | | | | ✓ | ✓ | ✓ | `assess` |
/// | RECORD | | | ✓ | ✓ | ✓ | ✓ | `record` |
/// | AUDIT | | | | ✓ | ✓ | ✓ | `admin` |
/// | CURATE, in an organisation that curates | | | | | ✓ | ✓ | `write` |
/// | ADMINISTER | | | | | | ✓ | never |
public enum Permission {
    /// Read what is public: the observatory and the texts of law.
    READ,
    /// Look after one's own account.
    OWN(Role.READER),
    /// Follow the server's long work: imports, harvests.
    FOLLOW(Role.READER, Scope.READ),
    /// Keep searches, which only oneself sees, and be told what newly matches them.
    WATCH(Role.READER, Scope.READ),
    /// See the organisation's systems and assessments.
    SEE(Role.READER, Scope.READ),
    /// Make and change systems, answers and assessments.
    ASSESS(Role.ANALYST, Scope.ASSESS),
    /// Take systems out, say that a duty is done or doesn't count, open streams of decision records, erase from
    /// them, and show their trail to others.
    DECIDE(Role.OFFICER, Scope.ASSESS),
    /// Hand in records of what a system decided.
    RECORD(Role.ANALYST, Scope.RECORD),
    /// Read who signed in and what was changed in accounts.
    AUDIT(Role.OFFICER, Scope.ADMIN),
    /// Change the texts, which all organisations share.
    CURATE(Role.CURATOR, Scope.WRITE),
    /// Manage the organisation's people, roles and programs: for people alone, who prove once more who they are.
    ADMINISTER(Role.ADMIN);

    private final Optional<Role> least;
    private final Optional<Scope> scope;

    Permission() {
        this.least = Optional.empty();
        this.scope = Optional.empty();
    }

    Permission(Role least) {
        this.least = Optional.of(least);
        this.scope = Optional.empty();
    }

    Permission(Role least, Scope scope) {
        this.least = Optional.of(least);
        this.scope = Optional.of(scope);
    }

    /// The role from which on a person has it; empty where everyone has.
    public Optional<Role> least() {
        return least;
    }

    /// The scope with which a program has it; empty where a program needs none, or none is enough.
    public Optional<Scope> scope() {
        return scope;
    }
}
