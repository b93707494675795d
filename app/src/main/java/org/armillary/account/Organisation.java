package org.armillary.account;

/// A body whose people work together and whose systems nobody else sees.
///
/// @param id short name, `[a-z][a-z0-9-]*`
/// @param curates whether its curators may change the texts, which all organisations share
/// @param passkeys whether its people need a passkey to work
public record Organisation(String id, String name, boolean curates, boolean passkeys) {}
