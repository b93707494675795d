package org.armillary.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A person with an account.
///
/// @param name what they sign in with, unique on the server: `[a-z][a-z0-9._-]*`
/// @param shown what they are called
/// @param password how their password is kept: `{argon2id}…`; empty where they have none
/// @param subject issuer and subject at an OpenID Connect provider
public record Person(
        UUID id,
        String organisation,
        String name,
        String shown,
        Role role,
        Optional<String> password,
        Optional<String> subject,
        Instant createdAt,
        Optional<Instant> disabledAt) {

    public Actor actor() {
        return new Actor(name, organisation, role);
    }

    public boolean isDisabled() {
        return disabledAt.isPresent();
    }

    /// How acts about the account name it.
    public String uri() {
        return uri(organisation, name);
    }

    static String uri(String organisation, String name) {
        return "/account/" + organisation + "/" + name;
    }
}
