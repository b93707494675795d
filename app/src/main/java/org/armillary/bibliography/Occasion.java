package org.armillary.bibliography;

import java.time.LocalDate;
import java.util.Optional;

/// When something was looked up.
///
/// @param asOf the day whose law was asked for; empty for law of every date
/// @param accessed the day on which somebody looked
public record Occasion(Optional<LocalDate> asOf, LocalDate accessed) {}
