/// The write path: one sequencer for each log.
///
/// ```text
/// append ─▶ queue (bounded) ─▶ batch ─▶ journal, one force ─▶ acknowledged with its index
///                                          └─▶ entry bundles, tiles ─▶ checkpoint: signed, locked, witnessed,
/// published
/// ```
///
/// Nothing is acknowledged before the force; nothing is signed that the lock did not accept; a force that failed
/// stops the log.
@NullMarked
@Uses({"checkpoint", "note", "proof", "store", "tile", "tree", "witness"})
package org.armillary.tlog.sequencer;

import org.armillary.tlog.Uses;
import org.jspecify.annotations.NullMarked;
