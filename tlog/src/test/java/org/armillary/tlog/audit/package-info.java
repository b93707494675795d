/// Tests of reading, verifying and following logs.
@NullMarked
package org.armillary.tlog.audit;

import org.jspecify.annotations.NullMarked;
