/// Witnesses (C2SP tlog-witness 1.0.0): those who remember the largest tree they saw of a log and sign no other
/// history.
///
/// The witness itself, the server that lets logs ask it, and the client with which a log asks many.
@NullMarked
@Uses({"checkpoint", "http", "note", "proof", "store", "tree"})
package org.armillary.tlog.witness;

import org.armillary.tlog.Uses;
import org.jspecify.annotations.NullMarked;
