package org.armillary.tlog.sequencer;

import java.nio.file.Path;

/// Where and how a journal is kept.
///
/// @param origin name of the log whose journal it is
/// @param segmentBytes of each of its files
/// @param segments files there may be before something must be published
record JournalPlace(Disk disk, Path directory, String origin, int segmentBytes, int segments) {}
