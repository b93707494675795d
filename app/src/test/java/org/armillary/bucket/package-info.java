@NullMarked
package org.armillary.bucket;

import org.jspecify.annotations.NullMarked;
