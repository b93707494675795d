package org.armillary.tlog.audit;

import java.io.IOException;
import java.util.Optional;

/// The files that a log publishes, by their paths in tlog-tiles: `checkpoint`, `tile/0/000`, `tile/entries/000.p/17`.
///
/// Nothing that comes from here is believed before it is verified.
public interface LogFiles extends AutoCloseable {

    /// @param path as in tlog-tiles
    /// @param limit bytes that such a file may have at most
    /// @return empty when there is no such file
    /// @throws IOException when it can't be read, or has more bytes than the limit
    Optional<byte[]> find(String path, int limit) throws IOException;

    /// Says that a file will be asked for soon; whoever is far from the files may fetch it meanwhile.
    default void expect(String path, int limit) {}

    /// Where they are, for messages.
    String place();

    @Override
    void close();
}
