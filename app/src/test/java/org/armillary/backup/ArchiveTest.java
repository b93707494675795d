package org.armillary.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.HomeUnfinished;
import org.armillary.home.Ownership;
import org.armillary.task.Cancelled;
import org.armillary.task.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives that are whole, damaged, forged or in the way.
class ArchiveTest {

    @TempDir
    private Path folder;

    private Path archive;

    @BeforeEach
    void write() {
        archive = folder.resolve("home.zip");
        backUp(archive);
    }

    private Home home() {
        return new Home(folder.resolve("home"));
    }

    private Home fresh() {
        return new Home(folder.resolve("fresh"));
    }

    private String backUp(Path target) {
        try (Ownership ownership = Ownership.take(home(), "test");
                Database database = Database.open(ownership)) {
            CarriedHome.fill(home(), database, 10);
            return Backup.of(home(), database, Clock.systemUTC()).write(target, false, Progress.NONE);
        }
    }

    private void refuses(String why) throws IOException {
        assertThatExceptionOfType(BackupFailure.class)
                .isThrownBy(() -> Restoration.of(archive, fresh(), false).run(Progress.NONE))
                .withMessageContaining(why);
        assertThat(fresh().root()).doesNotExist();
        assertThat(left())
                .containsExactlyInAnyOrder("home", archive.getFileName().toString());
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    @Test
    void isForItsOwnerAloneAndNeverOverwritten() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
        byte[] before = Files.readAllBytes(archive);
        assertThatExceptionOfType(BackupFailure.class)
                .isThrownBy(() -> backUp(archive))
                .withMessageContaining("no backup is ever overwritten");
        assertThat(Files.readAllBytes(archive)).isEqualTo(before);
        assertThatExceptionOfType(BackupFailure.class)
                .isThrownBy(() -> backUp(folder.resolve("none/home.zip")))
                .withMessageContaining("there is no directory");
        assertThat(left()).containsExactlyInAnyOrder("home", "home.zip");
    }

    @Test
    void whatIsStoppedLeavesNothing() throws IOException {
        try (Ownership ownership = Ownership.take(home(), "test");
                Database database = Database.open(ownership)) {
            assertThatExceptionOfType(Cancelled.class)
                    .isThrownBy(() -> Backup.of(home(), database, Clock.systemUTC())
                            .write(folder.resolve("second.zip"), false, cancelled()));
        }
        assertThatExceptionOfType(Cancelled.class)
                .isThrownBy(() -> Restoration.of(archive, fresh(), false).run(cancelled()));
        assertThat(left()).containsExactlyInAnyOrder("home", "home.zip");
        assertThat(home().scratch()).isEmptyDirectory();
    }

    private static Progress cancelled() {
        return new Progress() {
            private int checks;

            @Override
            public void expect(long documents, long bytes) {}

            @Override
            public void done(long documents, long bytes) {}

            @Override
            public void report(Event event) {}

            @Override
            public void check() {
                if (++checks == 12) {
                    throw new Cancelled();
                }
            }
        };
    }

    @Test
    void everyDamageIsFoundBeforeTheHomeIsTouched() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 100; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(archive, bytes);
            try {
                Restoration.of(archive, fresh(), false).run(Progress.NONE);
                // Bits of the zip's own that mean nothing to what is in it: times, attributes.
                assertThat(CarriedHome.files(fresh())).isEqualTo(CarriedHome.files(home()));
                remove(fresh().root());
            } catch (BackupFailure e) {
                assertThat(e.getMessage()).matches("(?s).*(damaged|no backup|newer|form|no place).*");
                assertThat(fresh().root()).doesNotExist();
                found++;
            }
        }
        assertThat(found).isGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.999})
    void isRefusedWhereItIsCutOff(double part) throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, java.util.Arrays.copyOf(whole, (int) (whole.length * part)));
        refuses("is damaged, cut off or no backup");
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Files.delete(archive);
        archive = folder.resolve("none.zip");
        assertThatExceptionOfType(BackupFailure.class)
                .isThrownBy(() -> Restoration.of(archive, fresh(), false).run(Progress.NONE))
                .withMessageContaining("there is no file");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
        }
        refuses("is no backup: it has no manifest.jsonl");
    }

    /// Writes the archive again with other files; its manifest is made to fit.
    private void forge(Consumer<Map<String, byte[]>> change, int schema, String format) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        Files.delete(archive);
        files.remove(Manifest.NAME);
        change.accept(files);
        List<byte[]> lines = new ArrayList<>();
        lines.add(Manifest.bytes(
                new Manifest.Head(format, Instant.parse("2026-11-22T00:00:00Z"), schema, files.size(), false, "")));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                var digest = Digests.sha256();
                digest.update(file.getValue());
                lines.add(
                        Manifest.bytes(new Manifest.Line(file.getKey(), file.getValue().length, Digests.hex(digest))));
            }
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            for (byte[] line : lines) {
                zip.write(line);
            }
        }
    }

    private void forge(Consumer<Map<String, byte[]>> change) throws IOException {
        forge(change, Database.SCHEMA, Manifest.FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{\"format\":\"armillary-backup/1\",\"schema\":1,\"files\":0,\"keys\":false,\"log\":\"\"}",
                "{\"format\":\"armillary-backup/1\",\"made\":\"then\",\"schema\":1,\"files\":0,\"keys\":false,\"log\":\"\"}",
                "{\"made\":\"2026-11-22T00:00:00Z\",\"schema\":1,\"files\":0,\"keys\":false,\"log\":\"\"}"
            })
    void aManifestThatLacksWhatItMustSayIsRefused(String head) throws IOException {
        Files.delete(archive);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write((head + "\n").getBytes(StandardCharsets.UTF_8));
        }
        refuses("its manifest can't be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home/../../escaped",
                "home/sources/../../../escaped",
                "home/sources//escaped",
                "/home/sources/escaped",
                "home/sources/a\\..\\escaped",
                "home/sources/c:escaped",
                "home/db/armillary.mv.db",
                "home/owner",
                "home/restoring",
                "home/lock/x",
                "elsewhere/sources/x",
                "tables/../x.jsonl",
                "home/sources/"
            })
    void leadsNowhereButIntoAHome(String path) throws IOException {
        forge(files -> files.put(path, "x".getBytes(StandardCharsets.UTF_8)));
        refuses("is no place in a home");
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    @Test
    void otherVersionsSaySo() throws IOException {
        Path kept = folder.resolve("kept.zip");
        Files.copy(archive, kept);
        forge(files -> {}, Database.SCHEMA + 1, Manifest.FORMAT);
        Files.delete(kept);
        refuses("of a newer version");
        forge(files -> {}, Database.SCHEMA, "armillary-backup/2");
        refuses("restore it with the version that made it");
    }

    @Test
    void tablesAreThoseOfItsVersion() throws IOException {
        forge(files -> files.remove("tables/act.jsonl"));
        refuses("it lacks [tables/act.jsonl]");
    }

    @Test
    void rowsThatAreNoneAreRefusedAndNothingIsLeft() throws IOException {
        forge(files -> files.put("tables/act.jsonl", "[\"seq\",\"id\"]\n[1]\n".getBytes(StandardCharsets.UTF_8)));
        refuses("a row has 1 values, not 2");
    }

    @Test
    void aHomeIsOnlyMadeInAnEmptyPlace() throws IOException {
        Files.createDirectories(fresh().root());
        Restoration.of(archive, fresh(), false).run(Progress.NONE);
        assertThatExceptionOfType(BackupFailure.class)
                .isThrownBy(() -> Restoration.of(archive, fresh(), false).run(Progress.NONE))
                .withMessageContaining("is not empty");
        assertThat(CarriedHome.files(fresh())).isEqualTo(CarriedHome.files(home()));
    }

    @Test
    void aHomeThatWasCutOffIsNotOpened() throws IOException {
        Restoration.of(archive, fresh(), false).run(Progress.NONE);
        Files.writeString(fresh().unfinished(), "as a killed process leaves it");
        assertThatExceptionOfType(HomeUnfinished.class)
                .isThrownBy(() -> Ownership.take(fresh(), "serve"))
                .withMessageContaining("restore it again");
        assertThatExceptionOfType(BackupFailure.class)
                .isThrownBy(() -> Restoration.of(archive, fresh(), false).run(Progress.NONE))
                .withMessageContaining("cut off");
    }

    @Test
    void aSmallFileThatUnpacksToMuchIsRefused() throws IOException {
        byte[] much = new byte[50 << 20];
        forge(files -> files.put("home/sources/much", much));
        byte[] bytes = Files.readAllBytes(archive);
        assertThat(bytes.length).isLessThan(1 << 20);
        // The manifest says it is small: what comes out of it is not written on.
        forge(files -> {});
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("home/sources/much"));
            zip.write(much);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(Manifest.bytes(new Manifest.Head(
                    Manifest.FORMAT, Instant.parse("2026-11-22T00:00:00Z"), Database.SCHEMA, 1, false, "")));
            zip.write(Manifest.bytes(new Manifest.Line("home/sources/much", 10, "00")));
        }
        refuses("it is longer than the manifest says");
    }

    private static void remove(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
