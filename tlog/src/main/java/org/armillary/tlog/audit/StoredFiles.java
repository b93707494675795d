package org.armillary.tlog.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.armillary.tlog.store.ObjectStore;

/// A log's files in the store that the log itself writes to, such as a bucket that the public can't read.
///
/// @param store closed with these files
/// @param place what messages call it
public record StoredFiles(ObjectStore store, String place) implements LogFiles {

    @Override
    public Optional<byte[]> find(String path, int limit) throws IOException {
        Optional<byte[]> bytes = store.find(path);
        if (bytes.isPresent() && bytes.get().length > limit) {
            throw new IOException(path + " has " + bytes.get().length + " bytes, more than the " + limit
                    + " that such a file may have");
        }
        return bytes;
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
