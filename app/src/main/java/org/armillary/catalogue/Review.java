package org.armillary.catalogue;

import java.util.Optional;

/// When an instrument has to be looked at again.
///
/// @param provision what asks for it, and in which rhythm; `none` where no provision is on record
/// @param nextDue the next day it is due, as far as known
/// @param note what the date leaves open; may be empty
/// @param verified whether it was verified
public record Review(String provision, Optional<PartialDate> nextDue, String note, boolean verified) {}
