/// The observatory: the deployable on top of the law library, one package for each concept.
@NullMarked
package org.armillary;

import org.jspecify.annotations.NullMarked;
