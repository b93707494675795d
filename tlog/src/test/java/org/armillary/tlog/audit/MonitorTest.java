package org.armillary.tlog.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.armillary.tlog.audit.Sighting.Kind;
import org.armillary.tlog.tree.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final PublishedLog LOG = PublishedLog.of("log.example/watched", at(NOON));

    @TempDir
    private Path memory;

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    private Monitor monitor(LogReader reader, Follower follower, Instant now) {
        return new Monitor(reader, memory, follower, Duration.ofHours(1), at(now));
    }

    private List<Kind> look(Map<String, byte[]> files) {
        return monitor(LOG.reader(files), Follower.none(), NOON).look().stream()
                .map(Sighting::kind)
                .toList();
    }

    @Test
    void seesALogGrow() {
        assertThat(look(LOG.files(0))).containsExactly(Kind.GROWN);
        assertThat(look(LOG.files(300))).containsExactly(Kind.GROWN);
        assertThat(look(LOG.files(300))).containsExactly(Kind.UNCHANGED);
        assertThat(look(LOG.files(1_000))).containsExactly(Kind.GROWN);
    }

    @Test
    void seesAForkOfTheSameSize() throws IOException {
        assertSeen(Kind.FORK, LOG.files(300), LOG.otherView().files(300));
    }

    @Test
    void seesAForkThatGrew() throws IOException {
        assertSeen(Kind.FORK, LOG.files(300), LOG.otherView().files(400));
    }

    @Test
    void seesARollback() throws IOException {
        assertSeen(Kind.ROLLBACK, LOG.files(300), LOG.files(299));
    }

    /// What was remembered stays, so the next look sees the same.
    private void assertSeen(Kind kind, Map<String, byte[]> remembered, Map<String, byte[]> shown) throws IOException {
        look(remembered);
        assertThat(look(shown)).containsExactly(kind);
        assertThat(memory.resolve("checkpoint")).hasBinaryContent(remembered.get("checkpoint"));
        try (var kept = Files.list(memory.resolve("evidence"))) {
            Path evidence = kept.findFirst().orElseThrow();
            assertThat(evidence.resolve("remembered")).hasBinaryContent(remembered.get("checkpoint"));
            assertThat(evidence.resolve("shown")).hasBinaryContent(shown.get("checkpoint"));
        }
        assertThat(look(shown)).containsExactly(kind);
        assertThat(look(remembered)).containsExactly(Kind.UNCHANGED);
    }

    @Test
    void seesTilesThatWereChanged() {
        look(LOG.files(300));
        Map<String, byte[]> files = new HashMap<>(LOG.files(1_000));
        files.put("tile/0/002", LOG.otherView().files(1_000).get("tile/0/002"));
        assertThat(look(files)).containsExactly(Kind.TAMPERED);
    }

    @Test
    void seesEntriesThatWereChanged() {
        Map<String, byte[]> files = new HashMap<>(LOG.files(300));
        files.put("tile/entries/000", LOG.otherView().files(300).get("tile/entries/000"));
        assertThat(look(files)).containsExactly(Kind.TAMPERED);
    }

    @Test
    void seesACheckpointOfSomebodyElse() {
        assertThat(look(PublishedLog.of("log.example/watched", at(NOON)).files(3)))
                .containsExactly(Kind.UNSIGNED);
    }

    @Test
    void seesNothingWhereNothingIs() {
        assertThat(look(Map.of())).containsExactly(Kind.UNREACHABLE);
    }

    @Test
    void seesAnOverdueCheckpoint() {
        LogReader reader = LOG.reader(LOG.files(3));
        assertThat(monitor(reader, Follower.none(), NOON.plusSeconds(3_600)).look())
                .extracting(Sighting::kind)
                .containsExactly(Kind.GROWN);
        assertThat(monitor(reader, Follower.none(), NOON.plusSeconds(3_601)).look())
                .extracting(Sighting::kind)
                .containsExactly(Kind.OVERDUE);
    }

    /// A log that dates its checkpoints ahead is overdue when it has shown nothing new for too long.
    @Test
    void timesAheadOfTheClockDoNotHelp() {
        PublishedLog ahead = PublishedLog.of("log.example/ahead", at(NOON.plus(Duration.ofDays(900))));
        LogReader reader = ahead.reader(ahead.files(3));
        assertThat(monitor(reader, Follower.none(), NOON).look())
                .extracting(Sighting::kind)
                .containsExactly(Kind.GROWN);
        assertThat(monitor(reader, Follower.none(), NOON.plusSeconds(3_601)).look())
                .extracting(Sighting::kind)
                .containsExactly(Kind.OVERDUE);
    }

    @Test
    void followsEachEntryOnceOverRestarts() {
        Followed first = new Followed();
        monitor(LOG.reader(LOG.files(300)), first, NOON).look();
        Followed second = new Followed();
        assertThat(monitor(LOG.reader(LOG.files(700)), second, NOON).look())
                .contains(new Sighting(Kind.ENTRIES, "entry 500 is odd"));
        assertThat(first.indices)
                .containsExactlyElementsOf(LongStream.range(0, 300).boxed().toList());
        assertThat(second.indices)
                .containsExactlyElementsOf(LongStream.range(300, 700).boxed().toList());
        assertThat(second.restored).isEqualTo("300");
    }

    @Test
    void memoryOfAnotherLogIsRefused() {
        look(LOG.files(3));
        PublishedLog other = PublishedLog.of("log.example/other", at(NOON));
        assertThatThrownBy(() -> monitor(other.reader(other.files(3)), Follower.none(), NOON)
                        .look())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("of the log log.example/watched");
    }

    @Test
    void damagedMemoryIsRefused() throws IOException {
        look(LOG.files(3));
        Files.writeString(memory.resolve("followed"), "three\n");
        assertThatThrownBy(() -> look(LOG.files(4)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is damaged; delete it");
    }

    private static final class Followed implements Follower {
        private final List<Long> indices = new ArrayList<>();
        private String restored = "";

        @Override
        public void entry(long index, byte[] entry, Consumer<String> report) {
            assertThat(entry).isEqualTo(LOG.entry(index));
            indices.add(index);
            if (index == 500) {
                report.accept("entry 500 is odd");
            }
        }

        @Override
        public byte[] state() {
            return Long.toString(indices.getLast() + 1).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public void restore(byte[] state) {
            restored = new String(state, java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
