package org.armillary.tlog.tile;

import org.armillary.tlog.tree.Refused;

/// Where tiles come from: a folder, a store, a server, memory.
@FunctionalInterface
public interface TileSource {

    /// The bytes of a tile of hashes, 32 for each that its path says; not to be changed by anyone.
    ///
    /// A source that has lost a tile that isn't full may give the beginning of the full one.
    ///
    /// @throws Refused when there is no such tile
    /// @throws java.io.UncheckedIOException when it could not be found out
    byte[] get(TilePath path);
}
