package org.armillary.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a restored home holds, whichever database it came from and goes to.
abstract class BackupContract {

    @TempDir
    private Path folder;

    /// Names the database that homes opened from now on have.
    abstract void from();

    /// Names the database that the restored home has.
    abstract void to();

    @AfterEach
    void forget() {
        System.clearProperty(Database.ADDRESS);
    }

    private Home home() {
        return new Home(folder.resolve("home"));
    }

    private Home fresh() {
        return new Home(folder.resolve("fresh"));
    }

    @Test
    void carriesAllRowsAndFiles() throws IOException {
        Path archive = folder.resolve("home.zip");
        Map<String, List<String>> rows;
        from();
        try (Ownership ownership = Ownership.take(home(), "test");
                Database database = Database.open(ownership)) {
            CarriedHome.fill(home(), database, 1_200);
            rows = CarriedHome.rows(database);
            assertThat(Backup.of(home(), database, Clock.systemUTC()).write(archive, false, Progress.NONE))
                    .contains("4 files and all tables as of ");
        }
        to();
        assertThat(Restoration.of(archive, fresh(), false).run(Progress.NONE)).contains("4 files and ");
        assertThat(CarriedHome.files(fresh()))
                .isEqualTo(CarriedHome.files(home()))
                .containsKey("alerts/key");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(fresh().root().resolve("alerts/key")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        try (Ownership ownership = Ownership.take(fresh(), "test");
                Database database = Database.open(ownership)) {
            assertThat(CarriedHome.rows(database)).isEqualTo(rows);
            CarriedHome.act(database, 1_200);
            assertThat(CarriedHome.rows(database).get("act")).hasSize(1_201);
        }
    }

    @Test
    void showsOneMomentWhileOthersWrite() throws Exception {
        Path archive = folder.resolve("home.zip");
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch writing = new CountDownLatch(50);
        from();
        try (Ownership ownership = Ownership.take(home(), "test");
                Database database = Database.open(ownership)) {
            CarriedHome.fill(home(), database, 500);
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int i = 500; !stop.get(); i++) {
                    CarriedHome.act(database, i);
                    writing.countDown();
                }
            });
            writing.await();
            Backup.of(home(), database, Clock.systemUTC()).write(archive, false, Progress.NONE);
            stop.set(true);
            writer.join();
        }
        to();
        Restoration.of(archive, fresh(), false).run(Progress.NONE);
        try (Ownership ownership = Ownership.take(fresh(), "test");
                Database database = Database.open(ownership)) {
            List<Long> numbers = database.read(
                    transaction -> transaction.list("select seq from act order by seq", row -> row.getLong(1)));
            // Without a gap: a later act is never there without the earlier ones.
            assertThat(numbers).hasSizeGreaterThan(549);
            assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(numbers.size() - 1);
        }
    }
}
