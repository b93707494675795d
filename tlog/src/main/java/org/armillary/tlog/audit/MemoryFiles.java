package org.armillary.tlog.audit;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// A log's files held in memory: for small logs, and for trying what would be found if they were changed.
///
/// @param files bytes by path; not copied, not changed
public record MemoryFiles(Map<String, byte[]> files) implements LogFiles {

    @Override
    public Optional<byte[]> find(String path, int limit) throws IOException {
        Optional<byte[]> bytes = Optional.ofNullable(files.get(path));
        if (bytes.isPresent() && bytes.get().length > limit) {
            throw new IOException(path + " has more than " + limit + " bytes");
        }
        return bytes;
    }

    @Override
    public String place() {
        return "memory";
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
