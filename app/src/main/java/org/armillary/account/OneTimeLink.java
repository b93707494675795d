package org.armillary.account;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// An invitation into an organisation, or a new way in for somebody who has an account. Works once.
///
/// @param person whose new way in it is; empty for an invitation
/// @param name what the invited person is expected to sign in with, or the account's name
public record OneTimeLink(
        Purpose purpose,
        String organisation,
        Optional<UUID> person,
        String name,
        Role role,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> usedAt) {

    /// What a link is for.
    public enum Purpose {
        INVITATION,
        /// The first way into an account, or a new one.
        WAY_IN;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Purpose parse(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
