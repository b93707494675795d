package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of a journal's segments: `00000000000000070000.segment`, by the index of their first entry, and spare
/// ones, allocated ahead or used before.
final class SegmentFiles {

    private static final Pattern NAME = Pattern.compile("(\\d{20})\\.segment");

    private final JournalPlace place;
    private final Queue<Path> spares = new ArrayBlockingQueue<>(2);

    SegmentFiles(JournalPlace place) {
        this.place = place;
        for (int i = 1; i <= 2; i++) {
            Path spare = spare(i);
            if (spare.toFile().length() == place.segmentBytes()) {
                spares.add(spare);
            }
        }
    }

    /// Files by the index of their first entry.
    NavigableMap<Long, Path> list() throws IOException {
        NavigableMap<Long, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(place.directory())) {
            for (Path file : all.toList()) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    files.put(Long.parseLong(name.group(1)), file);
                }
            }
        }
        return files;
    }

    Segment open(Path file, long first) throws IOException {
        return Segment.open(place.disk(), file, place.origin(), first);
    }

    /// A new segment that has no name yet, so that nobody will find it after a crash.
    ///
    /// @param room bytes of records it must have room for
    Segment draft(long first, int room) throws IOException {
        Path draft = place.directory().resolve("draft");
        int bytes = Math.max(place.segmentBytes(), Segment.HEAD + room);
        Path spare = bytes == place.segmentBytes() ? spares.poll() : null;
        if (spare == null) {
            Segment.allocate(place.disk(), draft, bytes);
        } else {
            Files.move(spare, draft, StandardCopyOption.ATOMIC_MOVE);
        }
        Segment.begin(place.disk(), draft, place.origin(), first);
        return open(draft, first);
    }

    /// Gives a draft its name, for good.
    Segment name(Segment draft) throws IOException {
        draft.rename(place.directory().resolve("%020d.segment".formatted(draft.first())));
        place.disk().forceDirectory(place.directory());
        return draft;
    }

    /// Allocates a file for the next segment when there is none.
    void prepare() throws IOException {
        if (spares.isEmpty()) {
            Path fresh = place.directory().resolve("spare.new");
            Segment.allocate(place.disk(), fresh, place.segmentBytes());
            spare(fresh);
        }
    }

    /// Files that are ready to be segments.
    int spares() {
        return spares.size();
    }

    /// Takes a segment out of the journal; its file may serve again.
    void retire(Segment segment) throws IOException {
        segment.close();
        if (Files.size(segment.file()) == place.segmentBytes()) {
            spare(segment.file());
        } else {
            Files.delete(segment.file());
        }
        place.disk().forceDirectory(place.directory());
    }

    private synchronized void spare(Path file) throws IOException {
        for (int i = 1; i <= 2; i++) {
            Path spare = spare(i);
            if (!spares.contains(spare)) {
                Files.move(file, spare, StandardCopyOption.ATOMIC_MOVE);
                spares.add(spare);
                return;
            }
        }
        Files.delete(file);
    }

    private Path spare(int number) {
        return place.directory().resolve("spare-" + number);
    }
}
