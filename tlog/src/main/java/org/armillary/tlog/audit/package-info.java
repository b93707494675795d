/// Reading a log as a stranger: over HTTP or from files, verifying everything (fsck) or following it (monitor).
///
/// Trusts a policy and nothing else; believes no byte that is not under a checkpoint it verified.
@NullMarked
@Uses({"checkpoint", "http", "note", "proof", "store", "tile", "tree", "witness"})
package org.armillary.tlog.audit;

import org.armillary.tlog.Uses;
import org.jspecify.annotations.NullMarked;
