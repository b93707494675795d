package org.armillary.ledger;

import java.security.SecureRandom;
import org.armillary.tlog.tree.Hash;

/// What an entry says, as it is kept: a salt, and the canonical JSON of the payload. Whoever destroys both
/// destroys it.
///
/// @param salt 32 random bytes, not to be changed
record Sealed(byte[] salt, String payload) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// A payload with a salt of its own.
    static Sealed of(Payload payload) {
        byte[] salt = new byte[Hash.LENGTH];
        RANDOM.nextBytes(salt);
        return new Sealed(salt, payload.toString());
    }

    Opening opening() {
        return Payload.parse(payload).opened(salt);
    }
}
