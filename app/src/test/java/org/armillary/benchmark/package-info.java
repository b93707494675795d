/// Tests of what is answered to other people's cases.
@NullMarked
package org.armillary.benchmark;

import org.jspecify.annotations.NullMarked;
