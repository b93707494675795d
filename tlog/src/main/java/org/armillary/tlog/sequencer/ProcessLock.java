package org.armillary.tlog.sequencer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That this process, and no other of this machine, writes a journal. Goes with the process, however that ends.
final class ProcessLock implements AutoCloseable {

    private final FileChannel channel;

    private ProcessLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws LogStopped when somebody has it; says who
    static ProcessLock take(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock(channel) == null) {
                ByteBuffer holder = ByteBuffer.allocate(200);
                channel.read(holder, 0);
                throw new LogStopped("the log's journal is being written by somebody else ("
                        + new String(holder.array(), 0, holder.position(), UTF_8).strip() + "); " + file
                        + " is locked. A log has one sequencer: end the other, or hand it the work");
            }
            channel.truncate(0);
            channel.write(
                    UTF_8.encode("process " + ProcessHandle.current().pid() + " since " + Instant.now() + "\n"), 0);
            return new ProcessLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
