/// Tiles and entry bundles (C2SP tlog-tiles 0.1.0): a tree as immutable files of 256 hashes or entries.
///
/// ```text
/// tile/0/x001/x234/067      hashes of 256 leaves
/// tile/1/004.p/17           the first 17 hashes of a tile that is not full
/// tile/entries/000.p/112    112 entries, each with its length before it
/// ```
@NullMarked
@Uses("tree")
package org.armillary.tlog.tile;

import org.armillary.tlog.Uses;
import org.jspecify.annotations.NullMarked;
