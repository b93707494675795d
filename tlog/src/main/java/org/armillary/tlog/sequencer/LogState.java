package org.armillary.tlog.sequencer;

import java.util.Optional;
import org.armillary.tlog.checkpoint.SignedCheckpoint;

/// How a log is doing.
///
/// @param size entries acknowledged
/// @param published what everybody can see
/// @param trouble why publishing does not go on right now; it is tried again by itself
/// @param stopped why the log takes no more entries, for good
public record LogState(
        long size, Optional<SignedCheckpoint> published, Optional<String> trouble, Optional<LogStopped> stopped) {}
