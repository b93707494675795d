/// Tests of witnesses, their server and their client.
@NullMarked
package org.armillary.tlog.witness;

import org.jspecify.annotations.NullMarked;
