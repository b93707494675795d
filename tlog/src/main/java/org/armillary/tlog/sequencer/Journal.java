package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/// The entries that were acknowledged and do not all stand in published bundles yet.
///
/// ```text
/// journal/00000000000000070000.segment    entries from 70,000 on (Segment); the last one is being written
/// journal/spare-1                         the file of a segment to come
/// journal/acknowledged                    how many entries somebody was told of (AcknowledgedMark)
/// journal/lock                            held by the process that writes (ProcessLock)
/// ```
///
/// One thread appends; others read what it has forced, and release what is published.
final class Journal implements AutoCloseable {

    private final JournalPlace place;
    private final ProcessLock lock;
    private final AcknowledgedMark mark;
    private final SegmentFiles files;
    private final NavigableMap<Long, Segment> segments;
    private final Record record;
    private ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private volatile Segment last;

    private Journal(JournalPlace place, ProcessLock lock, AcknowledgedMark mark) throws IOException {
        this.place = place;
        this.lock = lock;
        this.mark = mark;
        this.files = new SegmentFiles(place);
        this.record = new Record(place.origin());
        this.segments = Recovery.recover(files, mark.find(), record);
        this.last = segments.lastEntry().getValue();
    }

    /// Opens the journal and finds out where it ends. What was written but never acknowledged is kept when it is
    /// whole, and cut when it is torn.
    ///
    /// @throws LogStopped when another process has it, or what was acknowledged is damaged
    static Journal open(JournalPlace place) throws IOException {
        Files.createDirectories(place.directory());
        ProcessLock lock = ProcessLock.take(place.directory().resolve("lock"));
        try {
            AcknowledgedMark mark =
                    AcknowledgedMark.open(place.disk(), place.directory().resolve("acknowledged"));
            try {
                return new Journal(place, lock, mark);
            } catch (IOException | RuntimeException e) {
                mark.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Makes an empty journal that begins at an index.
    ///
    /// @throws LogStopped when there is a journal
    static void begin(JournalPlace place, long first) throws IOException {
        Files.createDirectories(place.directory());
        try (ProcessLock _ = ProcessLock.take(place.directory().resolve("lock"))) {
            SegmentFiles files = new SegmentFiles(place);
            if (!files.list().isEmpty()) {
                throw new LogStopped("there is a journal in " + place.directory()
                        + ", whose entries may have been promised to somebody; open the log with it");
            }
            files.name(files.draft(first, 0)).close();
        }
    }

    /// Index of the first entry that is still here.
    long first() {
        return segments.firstKey();
    }

    /// Entries that were forced, from the log's first on.
    long end() {
        return last.end();
    }

    /// Bytes of records that can be appended for certain, without any file being made.
    ///
    /// @param batch bytes of the longest batch; so many may be left over at the end of each segment
    long room(int batch) {
        long room = Math.max(0, last.room() - batch);
        int more = Math.min(files.spares(), place.segments() - segments.size());
        return room + (long) more * Math.max(0, place.segmentBytes() - Segment.HEAD - batch);
    }

    /// Whether it would go on for longer if it were [#prepare]d.
    boolean wantsFile() {
        return files.spares() == 0 && segments.size() < place.segments();
    }

    /// Writes and forces a batch.
    ///
    /// @throws IOException when it may be there or not: nothing more may be appended
    void append(List<byte[]> batch) throws IOException {
        int length = Record.length(batch);
        if (last.room() < length) {
            Segment next = files.name(files.draft(end(), length));
            segments.put(next.first(), next);
            last = next;
        }
        if (buffer.capacity() < length) {
            buffer = ByteBuffer.allocateDirect(length);
        }
        Segment segment = last;
        segment.write(record.put(batch, segment.end(), buffer.clear()), batch.size());
        segment.force();
        mark.set(segment.end() + batch.size());
        segment.advance(batch.size());
    }

    /// Entries from an index on, as many as fit the buffer, at least one.
    ///
    /// @param index from `first` up to, without, `end`
    /// @throws IOException also when the entry was released meanwhile
    List<byte[]> read(long index, ByteBuffer buffer) throws IOException {
        Map.Entry<Long, Segment> segment = segments.floorEntry(index);
        if (segment == null || index >= segment.getValue().end()) {
            throw new IOException("entry " + index + " is not in the journal " + place.directory());
        }
        return Record.entries(segment.getValue().read(index, buffer));
    }

    /// Lets go of segments whose entries all lie below an index.
    void release(long published) throws IOException {
        for (Segment segment : List.copyOf(segments.values())) {
            Long next = segments.higherKey(segment.first());
            if (next != null && next <= published) {
                segments.remove(segment.first());
                files.retire(segment);
            }
        }
    }

    /// Has a file ready for the next segment.
    ///
    /// @throws IOException when the disk has no room for it
    void prepare() throws IOException {
        files.prepare();
    }

    @Override
    public void close() throws IOException {
        try (lock;
                mark) {
            for (Segment segment : segments.values()) {
                segment.close();
            }
        }
    }
}
