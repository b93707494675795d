package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentSkipListMap;

/// Finding out, after whatever ended the last process, what a journal holds.
///
/// Appending never goes on in a file that an earlier process wrote: a fresh segment is put behind it, or in its
/// place. So no byte of a torn batch can ever be taken for a part of a later one.
final class Recovery {

    /// Records that are moved at once.
    private static final int CHUNK = 1 << 20;

    /// Bytes of records up to which a segment is written anew.
    private static final int MOVED = 2 << 20;

    private final SegmentFiles files;
    private final OptionalLong mark;
    private final NavigableMap<Long, Segment> segments = new ConcurrentSkipListMap<>();

    private Recovery(SegmentFiles files, OptionalLong mark) {
        this.files = files;
        this.mark = mark;
    }

    /// The segments, by the index of their first entry; the last one is fresh.
    ///
    /// @param mark how many entries are known to be acknowledged
    /// @param record of the log
    /// @throws LogStopped when an entry that was acknowledged is missing or damaged
    static NavigableMap<Long, Segment> recover(SegmentFiles files, OptionalLong mark, Record record)
            throws IOException {
        Recovery recovery = new Recovery(files, mark);
        try {
            recovery.scan();
            recovery.renew(record);
        } catch (IOException | RuntimeException e) {
            for (Segment segment : recovery.segments.values()) {
                segment.close();
            }
            throw e;
        }
        return recovery.segments;
    }

    private void scan() throws IOException {
        NavigableMap<Long, Path> found = files.list();
        for (Map.Entry<Long, Path> each : found.entrySet()) {
            Segment segment = files.open(each.getValue(), each.getKey());
            segments.put(segment.first(), segment);
            Long next = found.higherKey(each.getKey());
            boolean later = segment.scan(next == null ? Long.MAX_VALUE : next);
            if (later || next != null && segment.end() != next) {
                throw damaged(segment, "entries behind it were acknowledged");
            }
        }
    }

    private void renew(Record record) throws IOException {
        Map.Entry<Long, Segment> last = segments.lastEntry();
        if (last == null) {
            if (mark.orElse(0) > 0) {
                throw new LogStopped("the journal is gone: " + mark.getAsLong()
                        + " entries were acknowledged and no segment is there. Put back the journal's directory");
            }
            segments.put(0L, files.name(files.draft(0, 0)));
            return;
        }
        Segment old = last.getValue();
        if (mark.orElse(0) > old.end()) {
            throw damaged(old, mark.getAsLong() + " entries were acknowledged");
        }
        // What lies beyond the mark can be read, but may never have been forced: it moves, and is forced now. Where the
        // segment holds little, all of it moves, so that starting again and again makes no row of files.
        long from = old.length() <= MOVED ? old.first() : Math.max(old.first(), mark.orElse(0));
        Segment fresh = files.draft(from, old.length());
        move(old, fresh, record);
        if (from == old.first()) {
            segments.remove(from);
            old.close();
        } else {
            old.cut(from);
        }
        segments.put(from, files.name(fresh));
    }

    private static void move(Segment old, Segment fresh, Record record) throws IOException {
        ByteBuffer some = ByteBuffer.allocate(CHUNK);
        while (fresh.end() < old.end()) {
            List<byte[]> entries = Record.entries(old.read(fresh.end(), some));
            fresh.write(record.put(entries, fresh.end(), ByteBuffer.allocate(Record.length(entries))), entries.size());
            fresh.advance(entries.size());
        }
        fresh.force();
    }

    private static LogStopped damaged(Segment segment, String why) {
        return new LogStopped("the journal is damaged: entry " + segment.end() + " in " + segment.file() + " at byte "
                + segment.position() + " cannot be read, but " + why
                + ". Nothing was changed. Put back the file as it was last written, from a backup or another disk");
    }
}
