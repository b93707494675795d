package org.armillary.account;

import java.time.Instant;

/// A passkey of a person, as pages show it.
///
/// @param credential its identifier in base64url
/// @param backedUp whether the person's devices share it
public record Passkey(String credential, String label, boolean backedUp, Instant createdAt, Instant usedAt) {}
