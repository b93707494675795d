package org.armillary.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writing to a file that is as long as it will be, and forcing it: what no log that keeps its word can be
/// faster than.
final class BareCommits implements AutoCloseable {

    private static final int BYTES = 64 << 20;

    private final FileChannel channel;
    private final ByteBuffer block;
    private int position;

    /// @param block bytes of one commit
    BareCommits(Path file, int block) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.block = ByteBuffer.allocateDirect(block);
        ByteBuffer zeros = ByteBuffer.allocateDirect(1 << 20);
        for (int at = 0; at < BYTES; at += zeros.capacity()) {
            channel.write(zeros.clear(), at);
        }
        channel.force(true);
    }

    /// Commits for a while.
    ///
    /// @return commits a second
    double pace(long nanos) throws IOException {
        long start = System.nanoTime();
        long count = 0;
        while (System.nanoTime() - start < nanos) {
            commit();
            count++;
        }
        return count * 1e9 / (System.nanoTime() - start);
    }

    /// Writes and forces one block.
    void commit() throws IOException {
        position = position + block.capacity() > BYTES ? 0 : position;
        channel.write(block.clear(), position);
        channel.force(false);
        position += block.capacity();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
