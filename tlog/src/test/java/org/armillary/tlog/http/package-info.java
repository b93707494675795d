/// Tests of exchanges with servers of all kinds.
@NullMarked
package org.armillary.tlog.http;

import org.jspecify.annotations.NullMarked;
