package org.armillary.tlog.sequencer;

import static org.armillary.tlog.sequencer.Rehearsal.append;
import static org.armillary.tlog.sequencer.Rehearsal.entries;
import static org.armillary.tlog.sequencer.Rehearsal.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.armillary.tlog.store.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Journals as crashes, bad disks and careless hands leave them.
class TornJournalTest {

    @TempDir
    Path directory;

    private Rehearsal rehearsal;

    @BeforeEach
    void rehearse() {
        rehearsal = new Rehearsal(directory);
    }

    @Test
    void garbageBehindTheEndIsCut() throws IOException {
        Random chance = new Random(61);
        int size = 0;
        for (int round = 0; round < 20; round++) {
            try (Log log = rehearsal.open()) {
                assertThat(log.size()).isEqualTo(size);
                append(log, size, size + 3);
            }
            size += 3;
            byte[] garbage = new byte[1 + chance.nextInt(3000)];
            chance.nextBytes(garbage);
            write(end(size), garbage);
        }
        try (Log log = rehearsal.open()) {
            append(log, size, size + 1);
        }
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(size + 1));
    }

    @Test
    void aBatchTornAtAnyByteKeepsItsWholeRecordsAndNoOthers() throws IOException {
        try (Log log = rehearsal.open()) {
            append(log, 0, 10);
        }
        List<byte[]> batch = List.of(entry(10), entry(11), entry(12));
        byte[] records = records(batch, 10);
        Path kept = directory.resolve("kept");
        Rehearsal.copy(rehearsal.journal, kept);
        for (int torn = 0; torn <= records.length; torn++) {
            Rehearsal.delete(rehearsal.journal);
            Rehearsal.copy(kept, rehearsal.journal);
            write(end(10), Arrays.copyOf(records, torn));
            try (Journal journal = Journal.open(rehearsal.settings().place(Disk.LOCAL))) {
                int whole = torn / Record.length(List.of(entry(10)));
                assertThat(journal.end()).isEqualTo(10 + whole);
            }
        }
    }

    /// The disk may write the sectors of a batch in any order.
    @Test
    void aBatchWhoseBeginningIsMissingIsCutAltogether() throws IOException {
        try (Log log = rehearsal.open()) {
            append(log, 0, 10);
        }
        byte[] records = records(List.of(entry(10), entry(11), entry(12)), 10);
        Arrays.fill(records, 0, 20, (byte) 0);
        write(end(10), records);
        try (Log log = rehearsal.open()) {
            assertThat(log.size()).isEqualTo(10);
            append(log, 10, 12);
            assertThat(log.entry(11)).isEqualTo(entry(11));
        }
        try (Log log = rehearsal.open()) {
            assertThat(log.size()).isEqualTo(12);
        }
    }

    @Test
    void anyBitChangedInWhatWasAcknowledgedStopsTheLogAndChangesNothing() throws IOException {
        try (Log log = rehearsal.open()) {
            for (int i = 0; i < 8; i++) {
                log.append(entry(i)).join();
            }
        }
        byte[] good = Files.readAllBytes(rehearsal.segment());
        int end = end(8);
        for (int at = 0; at < end; at++) {
            byte[] bad = good.clone();
            bad[at] ^= (byte) (1 << at % 8);
            Files.write(rehearsal.segment(), bad);
            assertThatExceptionOfType(LogStopped.class)
                    .as("byte %s", at)
                    .isThrownBy(() -> Journal.open(rehearsal.settings().place(Disk.LOCAL)))
                    .withMessageContaining("damaged")
                    .withMessageContaining(rehearsal.segment().toString());
            assertThat(Files.readAllBytes(rehearsal.segment())).isEqualTo(bad);
        }
    }

    @Test
    void damageInTheMiddleIsFoundWithoutTheMark() throws IOException {
        try (Log log = rehearsal.open()) {
            for (int i = 0; i < 8; i++) {
                log.append(entry(i)).join();
            }
        }
        Files.delete(rehearsal.journal.resolve("acknowledged"));
        write(end(3) + 4, new byte[5]);
        assertThatExceptionOfType(LogStopped.class)
                .isThrownBy(() -> rehearsal.open())
                .withMessageContaining("entry 3")
                .withMessageContaining("damaged");
    }

    @Test
    void aPowerCutThatTakesTheMarkLosesNoEntry() throws IOException {
        try (Log log = rehearsal.open()) {
            append(log, 0, 300);
        }
        Files.write(rehearsal.journal.resolve("acknowledged"), new byte[7]);
        try (Log log = rehearsal.open()) {
            assertThat(log.size()).isEqualTo(300);
        }
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(300));
    }

    @Test
    void aSegmentThatWasCutShortStopsTheLog() throws IOException {
        try (Log log = rehearsal.open()) {
            append(log, 0, 10);
        }
        try (FileChannel channel = FileChannel.open(rehearsal.segment(), StandardOpenOption.WRITE)) {
            channel.truncate(end(10));
        }
        assertThatExceptionOfType(LogStopped.class)
                .isThrownBy(() -> rehearsal.open())
                .withMessageContaining("cut");
    }

    @Test
    void aJournalThatIsGoneStopsTheLog() throws IOException {
        rehearsal.store = new MemoryStore();
        try (Log log = rehearsal.open()) {
            append(log, 0, 10);
        }
        Files.delete(rehearsal.segment());
        assertThatExceptionOfType(LogStopped.class)
                .isThrownBy(() -> rehearsal.open())
                .withMessageContaining("the journal is gone");
    }

    @Test
    void theJournalOfAnotherLogIsRefused() throws IOException {
        rehearsal.open().close();
        Path segment = rehearsal.segment();
        JournalPlace other = new JournalPlace(Disk.LOCAL, rehearsal.journal, "other.example", 4 << 20, 4);
        assertThatExceptionOfType(LogStopped.class)
                .isThrownBy(() -> Journal.open(other))
                .withMessageContaining("other.example")
                .withMessageContaining(segment.toString());
    }

    /// Byte after so many records of short entries, in the last segment.
    private int end(int records) throws IOException {
        byte[] file = Files.readAllBytes(rehearsal.segment());
        int at = Segment.HEAD;
        for (int i = 0; i < records; i++) {
            at += Record.HEAD + Record.entryLength(ByteBuffer.wrap(file), at);
        }
        return at;
    }

    private static byte[] records(List<byte[]> batch, long index) {
        ByteBuffer buffer = ByteBuffer.allocate(Record.length(batch));
        return new Record(Rehearsal.SIGNER.origin()).put(batch, index, buffer).array();
    }

    private void write(int position, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(rehearsal.segment(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), position);
        }
    }
}
