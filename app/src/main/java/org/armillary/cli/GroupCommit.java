package org.armillary.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// The limit of whoever keeps records durably: records written in batches, each batch forced, and nothing else.
final class GroupCommit {

    private static final int BATCH = 64;

    private GroupCommit() {}

    /// @return records a second
    static double measure(Path directory, byte[] record, Duration lasting) throws IOException {
        Path file = Files.createTempFile(directory, "commit", ".bin");
        ByteBuffer batch = ByteBuffer.allocateDirect(BATCH * record.length);
        for (int i = 0; i < BATCH; i++) {
            batch.put(record);
        }
        long records = 0;
        long start = System.nanoTime();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (System.nanoTime() - start < lasting.toNanos()) {
                batch.flip();
                while (batch.hasRemaining()) {
                    channel.write(batch);
                }
                channel.force(false);
                records += BATCH;
            }
        } finally {
            Files.delete(file);
        }
        return records * 1e9 / (System.nanoTime() - start);
    }
}
