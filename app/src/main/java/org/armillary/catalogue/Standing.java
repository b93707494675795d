package org.armillary.catalogue;

import java.util.Optional;

/// What status an instrument has on a day, and how well that is known.
///
/// @param status the status
/// @param since when it began, where that is on record
/// @param sure false while a date that is known only by month or year, or not at all, leaves another status open
/// @param foreseen true when the day lies after the evidence: the calendar says so, nobody has seen it
public record Standing(Status status, Optional<PartialDate> since, boolean sure, boolean foreseen) {}
