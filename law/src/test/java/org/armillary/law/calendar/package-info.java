/// Tests of legal time.
@NullMarked
package org.armillary.law.calendar;

import org.jspecify.annotations.NullMarked;
