package org.armillary.tlog.store;

import java.io.IOException;
import java.util.Optional;

/// Named bytes. Each call happens whole or not at all, and what it reports done is durable.
///
/// Names are as in tlog-tiles: words of letters, digits, `.`, `_` and `-`, parted by `/`; none empty, none `.` or `..`.
/// A call that throws [IOException] may have happened or not; asking again tells.
public interface ObjectStore extends AutoCloseable {

    /// The bytes of an object.
    ///
    /// @throws IllegalArgumentException when the name is none
    Optional<byte[]> find(String name) throws IOException;

    /// An object with the mark of this very version of it.
    Optional<Version> findVersion(String name) throws IOException;

    /// Puts an object where there is none.
    ///
    /// @return whether it was put; false when there is one, whatever its bytes
    boolean putIfAbsent(String name, byte[] bytes) throws IOException;

    /// Puts an object in the place of the version that the caller has seen.
    ///
    /// @param seen empty when the caller saw none there
    /// @return the new version's; empty when another version stands there by now, and nothing was changed
    Optional<Version> compareAndSet(String name, Optional<Version> seen, byte[] bytes) throws IOException;

    @Override
    void close() throws IOException;

    /// An object as it was at a moment.
    ///
    /// @param tag the store's mark of this version; says nothing to others
    /// @param bytes not to be changed
    record Version(String tag, byte[] bytes) {}
}
