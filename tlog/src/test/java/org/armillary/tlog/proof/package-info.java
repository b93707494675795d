/// Tests of proofs one can carry away, and of policies.
@NullMarked
package org.armillary.tlog.proof;

import org.jspecify.annotations.NullMarked;
