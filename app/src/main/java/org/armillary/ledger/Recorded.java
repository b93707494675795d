package org.armillary.ledger;

import java.util.UUID;

/// A decision record that was taken down, durably.
///
/// @param id its identity
/// @param index its place in the log, which it has or will have within moments
/// @param sequence its place in its stream
public record Recorded(UUID id, long index, long sequence) {}
