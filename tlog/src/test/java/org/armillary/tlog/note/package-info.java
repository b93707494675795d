/// Tests of notes and keys.
@NullMarked
package org.armillary.tlog.note;

import org.jspecify.annotations.NullMarked;
