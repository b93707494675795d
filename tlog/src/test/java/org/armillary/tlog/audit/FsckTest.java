package org.armillary.tlog.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armillary.tlog.audit.Finding.Kind;
import org.armillary.tlog.proof.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FsckTest {

    private static final PublishedLog LOG = PublishedLog.of("log.example/verified", Clock.systemUTC());
    private static final Map<String, byte[]> THOUSAND = LOG.files(1_000);

    private static Fsck.Report run(LogReader reader) throws IOException {
        return Fsck.run(reader, Bookmark.none(), verified -> {});
    }

    private static Fsck.Report run(Map<String, byte[]> files) {
        try {
            return run(LOG.reader(files));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, byte[]> changed(Map<String, byte[]> files, String path, Optional<byte[]> bytes) {
        Map<String, byte[]> changed = new HashMap<>(files);
        changed.remove(path);
        bytes.ifPresent(those -> changed.put(path, those));
        return changed;
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << at % 8);
        return flipped;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 1_000, 65_535, 65_536, 65_537, 66_000})
    void everySizeIsValid(int size) {
        Fsck.Report report = run(LOG.files(size));
        assertThat(report.findings()).isEmpty();
        assertThat(report.accepted().orElseThrow().checkpoint().size()).isEqualTo(size);
    }

    /// No byte that a log publishes can be changed without being found.
    @ParameterizedTest
    @MethodSource("paths")
    void everyFlippedByteIsFound(String path) throws IOException {
        byte[] bytes = Objects.requireNonNull(THOUSAND.get(path));
        Accepted accepted = LOG.reader(THOUSAND).checkpoint();
        List<Integer> unnoticed = IntStream.range(0, bytes.length)
                .parallel()
                .filter(at -> {
                    Map<String, byte[]> files = changed(THOUSAND, path, Optional.of(flipped(bytes, at)));
                    // The signatures are verified anew only where the checkpoint is what was changed.
                    return (path.equals("checkpoint") ? run(files) : run(files, accepted))
                            .findings()
                            .isEmpty();
                })
                .boxed()
                .toList();
        assertThat(unnoticed).as("bytes of %s", path).isEmpty();
    }

    private static Fsck.Report run(Map<String, byte[]> files, Accepted accepted) {
        try {
            return Fsck.run(LOG.reader(files), accepted, Bookmark.none(), verified -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<String> paths() {
        return THOUSAND.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyMissingCutOrLongerFileIsNamed(String path) {
        byte[] bytes = Objects.requireNonNull(THOUSAND.get(path));
        if (path.equals("checkpoint")) {
            assertThatThrownBy(() -> run(LOG.reader(changed(THOUSAND, path, Optional.empty()))))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no checkpoint");
            return;
        }
        assertThat(run(changed(THOUSAND, path, Optional.empty())).findings())
                .containsExactly(only(THOUSAND, path, Kind.MISSING));
        for (byte[] other :
                List.of(new byte[0], Arrays.copyOf(bytes, bytes.length - 1), Arrays.copyOf(bytes, bytes.length + 1))) {
            assertThat(run(changed(THOUSAND, path, Optional.of(other))).findings())
                    .as("%s with %d bytes", path, other.length)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.path()).isEqualTo(path);
                        assertThat(finding.kind()).isIn(Kind.LENGTH, Kind.UNREADABLE);
                    });
        }
    }

    private static Finding only(Map<String, byte[]> files, String path, Kind kind) {
        Finding finding = run(changed(files, path, Optional.empty())).findings().getFirst();
        return new Finding(kind, path, finding.what());
    }

    static Stream<Arguments> culprits() {
        return Stream.of(
                Arguments.of("tile/entries/000", "entry 0 is not the one that was logged"),
                Arguments.of("tile/entries/003.p/232", "entry 768 is not the one that was logged"),
                Arguments.of("tile/0/000", "hash 0 is not that of entry 0"),
                Arguments.of("tile/0/003.p/232", "hash 0 is not that of entry 768"),
                Arguments.of("tile/1/000.p/3", "hash 0 is not that of tile/0/000"));
    }

    /// The one file that was changed is blamed, and no other.
    @ParameterizedTest
    @MethodSource("culprits")
    void theRightFileIsBlamed(String path, String what) {
        byte[] bytes = Objects.requireNonNull(THOUSAND.get(path));
        // The third byte of a bundle is the first of an entry; of a tile, a byte of its first hash.
        assertThat(run(changed(THOUSAND, path, Optional.of(flipped(bytes, 2)))).findings())
                .containsExactly(new Finding(Kind.WRONG, path, what));
    }

    @Test
    void forgedEntryWithItsTileIsFoundAbove() {
        Map<String, byte[]> forged = LOG.otherView().files(1_000);
        Map<String, byte[]> files = new HashMap<>(THOUSAND);
        for (String path : List.of("tile/entries/001", "tile/0/001")) {
            files.put(path, forged.get(path));
        }
        assertThat(run(files).isValid()).isFalse();
        files.put("tile/1/000.p/3", forged.get("tile/1/000.p/3"));
        assertThat(run(files).isValid()).isFalse();
    }

    @Test
    void anotherHistoryUnderTheSignedCheckpointIsFound() {
        Map<String, byte[]> files = LOG.otherView().files(1_000);
        files.put("checkpoint", THOUSAND.get("checkpoint"));
        assertThat(run(files).findings())
                .contains(new Finding(
                        Kind.WRONG, "checkpoint", "the entries do not lead to the root that the checkpoint signs"));
    }

    @Test
    void fullFilesStandInForPartialOnes() {
        Map<String, byte[]> files = LOG.files(1_024);
        files.put("checkpoint", THOUSAND.get("checkpoint"));
        files.put("tile/1/000.p/3", THOUSAND.get("tile/1/000.p/3"));
        assertThat(run(files).findings()).isEmpty();
    }

    @Test
    void checkpointOfAnotherLogIsRefused() throws IOException {
        PublishedLog other = PublishedLog.of("other.example/log", Clock.systemUTC());
        Fsck.Report report = run(LOG.reader(other.files(3)));
        assertThat(report.isValid()).isFalse();
        assertThat(report.accepted()).isEmpty();
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).isEqualTo("checkpoint"));
    }

    @Test
    void leftoversMustAgreeWithTheTree(@TempDir Path directory) throws IOException {
        LOG.write(directory, 300);
        LOG.write(directory, 1_000); // leaves partial files of the smaller size behind
        assertThat(run(LOG.reader(directory)).findings()).isEmpty();
        Path left = directory.resolve("tile/0/001.p/44");
        Files.write(left, flipped(Files.readAllBytes(left), 40));
        Path bundle = directory.resolve("tile/entries/001.p/44");
        Files.write(bundle, Arrays.copyOf(Files.readAllBytes(bundle), 90));
        assertThat(run(LOG.reader(directory)).findings())
                .extracting(Finding::kind, Finding::path)
                .containsExactlyInAnyOrder(
                        tuple(Kind.WRONG, "tile/0/001.p/44"), tuple(Kind.LENGTH, "tile/entries/001.p/44"));
    }

    @Test
    void strangersAndLaterFilesAreRemarks(@TempDir Path directory) throws IOException {
        LOG.write(directory, 1_100);
        LOG.write(directory, 1_000); // the checkpoint is of the smaller tree again
        Files.writeString(directory.resolve("tile/0/notes.txt"), "?");
        Files.createDirectories(directory.resolve("tile/0/x000"));
        Files.writeString(directory.resolve("tile/0/x000/001"), "?");
        Fsck.Report report = run(LOG.reader(directory));
        assertThat(report.isValid()).isTrue();
        assertThat(report.findings())
                .extracting(Finding::kind, Finding::path)
                .contains(
                        tuple(Kind.STRANGE, "tile/0/notes.txt"),
                        tuple(Kind.STRANGE, "tile/0/x000/001"),
                        tuple(Kind.BEYOND, "tile/entries/004.p/76"));
    }

    @Test
    void laterFilesOfAnotherHistoryAreFaults(@TempDir Path directory) throws IOException {
        LOG.otherView().write(directory, 1_010);
        LOG.write(directory, 1_000);
        assertThat(run(LOG.reader(directory)).findings())
                .contains(new Finding(
                        Kind.WRONG,
                        "tile/0/003.p/242",
                        "differs at byte 0 from what the tree holds in the same place"));
    }

    /// Interrupted somewhere in the middle, and taken up again after the log has grown.
    @Test
    void goesOnWhereItWasInterrupted(@TempDir Path directory) throws IOException {
        Path bookmark = directory.resolve("bookmark");
        long bundles = 4_100;
        assertThatThrownBy(() -> Fsck.run(synthetic(bundles), Bookmark.in(bookmark), verified -> {
                    if (verified >= 4_096 * 256) {
                        throw new IllegalStateException("switched off");
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(bookmark).doesNotExist();
        List<Long> seen = new ArrayList<>();
        assertThatThrownBy(() -> Fsck.run(synthetic(bundles + 100), Bookmark.in(bookmark), verified -> {
                    seen.add(verified);
                    if (verified > 4_096 * 256) {
                        throw new IllegalStateException("switched off");
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(bookmark).exists();
        Fsck.Report report = Fsck.run(synthetic(bundles + 200), Bookmark.in(bookmark), seen::add);
        assertThat(report.from()).isEqualTo(4_096 * 256);
        assertThat(report.findings()).isEmpty();
        assertThat(bookmark).doesNotExist();
    }

    private static LogReader synthetic(long bundles) {
        return SyntheticLog.of(bundles << 8).reader();
    }

    @Test
    void bookmarkOfAnotherLogIsRefused(@TempDir Path directory) throws IOException {
        Path bookmark = Files.writeString(directory.resolve("bookmark"), "armillary-fsck@v1\nother\n0\n\n");
        assertThatThrownBy(() -> Fsck.run(LOG.reader(THOUSAND), Bookmark.in(bookmark), verified -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no bookmark of log.example/verified");
    }
}
