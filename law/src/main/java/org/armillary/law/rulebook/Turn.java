package org.armillary.law.rulebook;

import java.time.LocalDate;

/// A day on which a finding changes by itself, because the law does.
///
/// @param day the first day of the new state
/// @param becomes what the case decides from then on
public record Turn(LocalDate day, Truth becomes) {}
