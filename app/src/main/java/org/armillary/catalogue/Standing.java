package org.armillary.catalogue;

import java.util.Optional;

/// What status an instrument has on a day, and how well that is known.
///
/// @param status the status
/// @param since when it began, where that is on record
/// @param sure false while a date that is known only by month or year, or not at all, leaves another status open
/// @param foreseen true where the calendar says so and nobody has seen it: the status began after the evidence ends,
///     or the day lies after the catalogue was compiled
public record Standing(Status status, Optional<PartialDate> since, boolean sure, boolean foreseen) {}
