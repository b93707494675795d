@NullMarked
package org.armillary.verifier;

import org.jspecify.annotations.NullMarked;
