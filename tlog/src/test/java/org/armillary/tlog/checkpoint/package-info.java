/// Tests of checkpoints and cosignatures.
@NullMarked
package org.armillary.tlog.checkpoint;

import org.jspecify.annotations.NullMarked;
