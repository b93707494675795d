package org.armillary.tlog.sequencer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// How an entry stands in the journal: `u32 CRC | u16 length | u16 place | u64 index | entry`, big-endian.
///
/// The place is how many records of the same batch stand before it, so that the first index of the batch is known.
/// The CRC-32C covers all that follows it and is mixed with the log's name: a record of another log is none here.
final class Record {

    /// Bytes before the entry.
    static final int HEAD = 16;

    private final int salt;

    /// @param origin name of the log
    Record(String origin) {
        this.salt = crc(ByteBuffer.wrap(origin.getBytes(UTF_8)));
    }

    /// Bytes of the records of entries.
    static int length(List<byte[]> entries) {
        int length = 0;
        for (byte[] entry : entries) {
            length += HEAD + entry.length;
        }
        return length;
    }

    /// The entries of records that stand one after the other up to the buffer's limit.
    static List<byte[]> entries(ByteBuffer records) {
        List<byte[]> entries = new ArrayList<>();
        for (int at = 0; at < records.limit(); at += HEAD + entryLength(records, at)) {
            entries.add(entry(records, at));
        }
        return entries;
    }

    /// Writes the records of a batch.
    ///
    /// @param index of the first
    /// @return the buffer, flipped
    ByteBuffer put(List<byte[]> batch, long index, ByteBuffer buffer) {
        for (int i = 0; i < batch.size(); i++) {
            put(buffer, index + i, i, batch.get(i));
        }
        return buffer.flip();
    }

    private void put(ByteBuffer buffer, long index, int place, byte[] entry) {
        int start = buffer.position();
        buffer.putInt(0).putShort((short) entry.length).putShort((short) place).putLong(index);
        buffer.put(entry);
        buffer.putInt(start, crc(buffer, start, HEAD + entry.length));
    }

    /// Whether a whole record of this index stands at an offset of the buffer.
    boolean stands(ByteBuffer buffer, int offset, long index) {
        return buffer.limit() - offset >= HEAD && buffer.getLong(offset + 8) == index && sound(buffer, offset);
    }

    /// Whether a whole record stands at an offset of the buffer, of whatever index.
    boolean sound(ByteBuffer buffer, int offset) {
        int length = HEAD + entryLength(buffer, offset);
        return buffer.limit() - offset >= length && buffer.getInt(offset) == crc(buffer, offset, length);
    }

    /// Bytes of the entry of the record at an offset.
    static int entryLength(ByteBuffer buffer, int offset) {
        return Short.toUnsignedInt(buffer.getShort(offset + 4));
    }

    static long index(ByteBuffer buffer, int offset) {
        return buffer.getLong(offset + 8);
    }

    /// Index of the first record of its batch.
    static long batch(ByteBuffer buffer, int offset) {
        return index(buffer, offset) - Short.toUnsignedInt(buffer.getShort(offset + 6));
    }

    private static byte[] entry(ByteBuffer buffer, int offset) {
        byte[] entry = new byte[entryLength(buffer, offset)];
        buffer.get(offset + HEAD, entry);
        return entry;
    }

    private int crc(ByteBuffer buffer, int offset, int length) {
        return salt ^ crc(buffer.slice(offset + Integer.BYTES, length - Integer.BYTES));
    }

    private static int crc(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
