package org.armillary.catalogue;

import java.util.Optional;

/// The status an instrument had when the catalogue was compiled.
///
/// @param is the status
/// @param since when it began, where the dates of the instrument don't say
/// @param note in a sentence; may be empty
public record StatedStatus(Status is, Optional<PartialDate> since, String note) {}
