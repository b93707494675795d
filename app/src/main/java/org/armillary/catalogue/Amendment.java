package org.armillary.catalogue;

import java.util.Optional;

/// A change made to an instrument.
///
/// @param day when, as far as known
/// @param by the instrument that made it, where the catalogue has it
/// @param what in words
/// @param verified whether day and change were verified
public record Amendment(Optional<PartialDate> day, Optional<String> by, String what, boolean verified) {}
