/// Checkpoints and cosignatures (C2SP checkpoint 1.0.0, cosignature 1.1.0): what a log says of its tree, and what
/// witnesses say of that.
///
/// A log of ours signs twice: Ed25519 (01) for everybody, ML-DSA-44 (06) for when that no longer holds.
@NullMarked
@Uses({"note", "tree"})
package org.armillary.tlog.checkpoint;

import org.armillary.tlog.Uses;
import org.jspecify.annotations.NullMarked;
