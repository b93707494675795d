package org.armillary.tlog.sequencer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// A file of the journal, as long from its first byte on as it will ever be, so that forcing it forces data alone.
///
/// ```text
/// "tlogjrn1" | u64 first index | u32 bytes of the file | u32 CRC-32C of these and the origin | zeros up to byte 64
/// record | record | …            (Record)
/// ```
///
/// A segment may be a used one: what it held then has lower indices, and so it is no record here.
final class Segment implements AutoCloseable {

    static final int HEAD = 64;

    /// Entries from one remembered position to the next: a bundle's.
    private static final int STRIDE = 256;

    private static final byte[] MAGIC = "tlogjrn1".getBytes(US_ASCII);

    private Path file;
    private final FileChannel channel;
    private final long first;
    private final int bytes;
    private final Record record;

    /// Positions of the entries first, first + 256, …; written by the one who appends, read by others up to `end`.
    private volatile int[] positions = new int[64];

    private volatile int position = HEAD;
    private volatile long end;

    private Segment(Path file, FileChannel channel, long first, int bytes, Record record) {
        this.file = file;
        this.channel = channel;
        this.first = first;
        this.end = first;
        this.bytes = bytes;
        this.record = record;
    }

    /// Makes the file itself: zeros, forced.
    static void allocate(Disk disk, Path file, int bytes) throws IOException {
        try (FileChannel channel = disk.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocateDirect(Math.min(bytes, 1 << 20));
            for (int at = 0; at < bytes; ) {
                zeros.clear().limit(Math.min(zeros.capacity(), bytes - at));
                at += channel.write(zeros, at);
            }
            channel.force(true);
        }
    }

    /// Gives an allocated file its head, forced; it becomes a segment when it gets a segment's name.
    static void begin(Disk disk, Path file, String origin, long first) throws IOException {
        try (FileChannel channel = disk.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            write(channel, head(origin, first, Math.toIntExact(channel.size())), 0);
            channel.force(true);
        }
    }

    /// Opens a segment to which nothing was appended, or whose records shall be [#scan]ned.
    ///
    /// @throws LogStopped when the head is damaged, or of another log, or the file is not as long as it was made
    static Segment open(Disk disk, Path file, String origin, long first) throws IOException {
        FileChannel channel = disk.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            int bytes = Math.toIntExact(channel.size());
            ByteBuffer head = ByteBuffer.allocate(HEAD);
            if (bytes < HEAD
                    || !read(channel, head, 0).equals(head(origin, first, bytes).clear())) {
                throw new LogStopped("the journal's file " + file + " does not begin as a journal of " + origin
                        + " from entry " + first + " on, " + bytes
                        + " bytes long: it is damaged, was cut, or belongs to"
                        + " another log. Put back the file as it was last written");
            }
            return new Segment(file, channel, first, bytes, new Record(origin));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static ByteBuffer head(String origin, long first, int bytes) {
        ByteBuffer head = ByteBuffer.allocate(HEAD).put(MAGIC).putLong(first).putInt(bytes);
        CRC32C crc = new CRC32C();
        crc.update(head.array(), 0, head.position());
        crc.update(origin.getBytes(UTF_8));
        return head.putInt((int) crc.getValue()).clear();
    }

    Path file() {
        return file;
    }

    /// Index of its first entry.
    long first() {
        return first;
    }

    /// Index after its last entry that was appended or scanned.
    long end() {
        return end;
    }

    /// Bytes of records that fit behind those there are.
    int room() {
        return bytes - position;
    }

    /// Bytes of the records there are.
    int length() {
        return position - HEAD;
    }

    /// Byte at which the next record would stand.
    int position() {
        return position;
    }

    /// Forgets what stands from an index on; another segment holds it.
    void cut(long index) {
        end = index;
    }

    /// Renames the file, over another one if need be.
    void rename(Path to) throws IOException {
        Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
        file = to;
    }

    /// Writes records, not yet forced.
    ///
    /// @param records from the first entry that is not here on
    void write(ByteBuffer records, int count) throws IOException {
        for (int offset = records.position(), i = 0; i < count; i++) {
            remember(end + i, position + offset - records.position());
            offset += Record.HEAD + Record.entryLength(records, offset);
        }
        int length = records.remaining();
        write(channel, records, position);
        position += length;
    }

    /// Forces what was written.
    void force() throws IOException {
        channel.force(false);
    }

    /// Lets others see what was forced.
    void advance(int count) {
        end += count;
    }

    /// Finds the records that stand here one after the other.
    ///
    /// @param until index at which the next segment begins, or more than there can be
    /// @return whether records of a later batch stand behind those found: then something between them is damaged
    boolean scan(long until) throws IOException {
        ByteBuffer all = all();
        while (end < until && record.stands(all, position, end)) {
            remember(end, position);
            position += Record.HEAD + Record.entryLength(all, position);
            end++;
        }
        return end < until && laterBatch(all);
    }

    private boolean laterBatch(ByteBuffer all) {
        for (int at = position; at <= all.limit() - Record.HEAD; at++) {
            long index = Record.index(all, at);
            // A batch is begun when the one before was forced; one that is torn may have left any part of itself.
            if (index > end && index - end < bytes && Record.batch(all, at) > end && record.sound(all, at)) {
                return true;
            }
        }
        return false;
    }

    /// The record of an entry as it stands in the file, with those behind it as far as the buffer goes.
    ///
    /// @param index below `end`
    /// @return the same buffer, flipped; whole records up to its limit, the first of them this entry's
    /// @throws IOException also when the file is no longer this segment
    ByteBuffer read(long index, ByteBuffer buffer) throws IOException {
        long seen = end;
        long at = index - (index - first) % STRIDE;
        int offset = positions[(int) ((index - first) / STRIDE)];
        ByteBuffer head = ByteBuffer.allocate(Record.HEAD);
        for (; at < index; at++) {
            read(channel, head.clear(), offset);
            offset += Record.HEAD + Record.entryLength(head, 0);
        }
        buffer.clear().limit(Math.min(buffer.capacity(), bytes - offset));
        read(channel, buffer, offset);
        int whole = 0;
        while (at < seen && record.stands(buffer, whole, at)) {
            whole += Record.HEAD + Record.entryLength(buffer, whole);
            at++;
        }
        if (whole == 0) {
            throw new IOException("entry " + index + " does not stand in " + file + " at byte " + offset);
        }
        return buffer.limit(whole).position(0);
    }

    private ByteBuffer all() throws IOException {
        return read(channel, ByteBuffer.allocate(bytes), 0);
    }

    private void remember(long index, int at) {
        long since = index - first;
        if (since % STRIDE == 0) {
            int slot = (int) (since / STRIDE);
            if (slot == positions.length) {
                positions = Arrays.copyOf(positions, 2 * slot);
            }
            positions[slot] = at;
        }
    }

    private static ByteBuffer read(FileChannel channel, ByteBuffer buffer, int offset) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, (long) offset + buffer.position()) < 0) {
                throw new EOFException("the file ends at byte " + (offset + buffer.position()));
            }
        }
        return buffer.flip();
    }

    private static void write(FileChannel channel, ByteBuffer buffer, int offset) throws IOException {
        int start = buffer.position();
        while (buffer.hasRemaining()) {
            channel.write(buffer, (long) offset + buffer.position() - start);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
