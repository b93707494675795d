package org.armillary.account;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A person's being signed in, in one browser.
///
/// @param id what the person ends it by; not the secret in the browser's cookie
/// @param provedAt when the person last proved who they are
/// @param seenAt when it was last used, to the minute
public record Session(
        UUID id,
        UUID person,
        Means means,
        String address,
        String agent,
        Instant createdAt,
        Instant provedAt,
        Instant seenAt,
        Optional<Instant> endedAt) {

    /// How the person proved who they are.
    public enum Means {
        PASSWORD,
        PASSKEY,
        PROVIDER,
        RECOVERY_CODE,
        ONE_TIME_LINK;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Means parse(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /// Whether it is more than something known: a passkey takes a device and a finger, face or PIN; what a provider
        /// asks for is the provider's to say.
        public boolean isStrong() {
            return this == PASSKEY || this == PROVIDER;
        }
    }
}
