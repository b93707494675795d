/// Tests of tiles and bundles.
@NullMarked
package org.armillary.tlog.tile;

import org.jspecify.annotations.NullMarked;
