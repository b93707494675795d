/// Proofs one can carry away (C2SP tlog-proof) and the policy by which they are accepted: which logs, which witnesses,
/// how many of them.
///
/// ```text
/// c2sp.org/tlog-proof@v1
/// index 17
/// 0v2K…=
///
/// observatory.example/ledger
/// …
/// ```
@NullMarked
@Uses({"checkpoint", "note", "tree"})
package org.armillary.tlog.proof;

import org.armillary.tlog.Uses;
import org.jspecify.annotations.NullMarked;
