package org.armillary.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A program that calls on behalf of a person, with a token of its own.
///
/// @param hint the first characters of the token, by which people tell tokens apart
public record Program(
        UUID id,
        UUID person,
        String name,
        String hint,
        Set<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> usedAt,
        Optional<Instant> revokedAt) {

    public Program {
        scopes = Set.copyOf(scopes);
    }

    /// The actor it is: the least role that its scopes go with, never more than its person's.
    Actor actor(Person owner) {
        Role asked =
                scopes.stream().map(Scope::least).max(Comparator.naturalOrder()).orElse(Role.READER);
        Role role = owner.role().atLeast(asked) ? asked : owner.role();
        return new Actor("program:" + owner.name() + "/" + name, owner.organisation(), role);
    }
}
