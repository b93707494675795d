package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.zip.CRC32C;

/// How many entries were forced when last somebody was told so: `u64 entries | u32 CRC-32C`, in a file of its own.
///
/// Written after each force and before the acknowledgement, but not forced itself: it outlives the process, not
/// always a power cut. With it, a torn end that nobody was promised is told from damage to what somebody was.
final class AcknowledgedMark implements AutoCloseable {

    private static final int LENGTH = 12;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(LENGTH);

    private AcknowledgedMark(FileChannel channel) {
        this.channel = channel;
    }

    static AcknowledgedMark open(Disk disk, Path file) throws IOException {
        return new AcknowledgedMark(
                disk.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /// Empty when it was never set, or a power cut took it.
    OptionalLong find() throws IOException {
        buffer.clear();
        channel.read(buffer, 0);
        boolean whole = !buffer.hasRemaining() && buffer.getInt(Long.BYTES) == crc();
        return whole ? OptionalLong.of(buffer.getLong(0)) : OptionalLong.empty();
    }

    void set(long entries) throws IOException {
        buffer.clear().putLong(0, entries);
        buffer.putInt(Long.BYTES, crc());
        channel.write(buffer, 0);
    }

    /// Makes it outlive a power cut as well.
    void force() throws IOException {
        channel.force(true);
    }

    private int crc() {
        CRC32C crc = new CRC32C();
        crc.update(buffer.slice(0, Long.BYTES));
        return (int) crc.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
