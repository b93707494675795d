/// Tests of the stand-alone verifier.
@NullMarked
package org.armillary.tlog.command;

import org.jspecify.annotations.NullMarked;
