package org.armillary.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.armillary.home.Database;
import org.armillary.home.FullDisk;
import org.armillary.home.Home;
import org.armillary.home.TableShape;
import org.armillary.task.Progress;

/// Makes archives of a home while it works.
///
/// What was so at one moment is in the archive: while nothing changes the tables, which is as long as it
/// takes to list the files, one state of the tables is chosen, and with it the list of files and what the log
/// has signed. All the rest is copied while the home goes on: sources, readings, acts and tiles are files
/// that never change, and the tables are read in one transaction. The log never holds an entry that the
/// tables don't, so that what it signed before that moment is of entries in the archive.
///
/// The journal is not in it: entries that were not published yet stand in the tables, each with its place,
/// and are appended again. What can be derived, the index, isn't either.
public final class Backup {

    static final String TABLES = "tables/";
    static final String ROWS = ".jsonl";
    static final String HOME = "home/";

    /// What the keys of webhooks follow from: whoever was shown one goes on being posted to with it.
    static final String ALERTS = "alerts";

    private static final Set<String> CARRIED = Set.of("sources", "corpus", "acts", ALERTS, "ledger");
    private static final String LEDGER = "ledger";
    private static final String LOG = "log";
    static final String KEYS = "keys";
    /// Public halves of keys that are no more.
    private static final String RETIRED = "retired";
    /// A log is carried by itself; a journal stands in the tables; a witness that forgot is none.
    private static final Set<String> LEFT = Set.of(LOG, "journal", "witness");

    private final Home home;
    private final Database database;
    private final Clock clock;

    private Backup(Home home, Database database, Clock clock) {
        this.home = home;
        this.database = database;
        this.clock = clock;
    }

    public static Backup of(Home home, Database database, Clock clock) {
        return new Backup(home, database, clock);
    }

    /// What is chosen at the moment that the archive shows.
    private record Chosen(Instant made, FileList files, Optional<CarriedLog> log) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            files.close();
        }
    }

    /// Writes an archive.
    ///
    /// @param target where nothing is yet
    /// @param withKeys whether the keys of the log go with it
    /// @return what it holds, in a sentence
    /// @throws BackupFailure when it can't be written; then nothing stands at its place and nothing is left
    ///     over
    public String write(Path target, boolean withKeys, Progress progress) {
        try (ArchiveWriter archive = ArchiveWriter.create(target)) {
            return write(archive, target, withKeys, progress);
        } catch (IOException e) {
            throw new BackupFailure(
                    FullDisk.isWhy(
                                    Objects.requireNonNull(
                                            target.toAbsolutePath().getParent()),
                                    e)
                            ? "the disk that holds " + target
                                    + " is full; nothing of the backup was kept there. Free some"
                                    + " space, or name a file on another disk"
                            : "the backup " + target + " can't be written: " + e.getMessage()
                                    + "; nothing of it was kept",
                    e);
        }
    }

    private String write(ArchiveWriter archive, Path target, boolean withKeys, Progress progress) throws IOException {
        AtomicReference<Chosen> moment = new AtomicReference<>();
        AtomicReference<String> digest = new AtomicReference<>("");
        try {
            database.readStill(() -> moment.set(choose(withKeys)), transaction -> {
                int schema = transaction
                        .find("select max(version) from schema_version", row -> row.getInt(1))
                        .orElseThrow();
                Chosen chosen = moment.get();
                progress.expect(chosen.files().files(), chosen.files().bytes());
                for (TableShape table : transaction.tables()) {
                    archive.add(
                            TABLES + table.name() + ROWS,
                            out -> new Rows(table).write(transaction, out, progress::check));
                }
                if (chosen.log().isPresent()) {
                    chosen.log().get().addTo(archive, HOME + LEDGER + "/" + LOG + "/", progress::check);
                }
                chosen.files().each((path, file) -> {
                    progress.check();
                    progress.done(1, Math.max(0, archive.add(HOME + path, file)));
                });
                digest.set(archive.finish(new Manifest.Head(
                        Manifest.FORMAT,
                        chosen.made(),
                        schema,
                        0,
                        withKeys,
                        chosen.log().map(CarriedLog::signed).orElse(""))));
            });
            return said(moment.get(), target, withKeys, digest.get());
        } finally {
            if (moment.get() != null) {
                moment.get().close();
            }
        }
    }

    private Chosen choose(boolean withKeys) throws IOException {
        Optional<CarriedLog> log = CarriedLog.find(home.ledger().resolve(LOG));
        return new Chosen(clock.instant(), FileList.of(home, path -> isCarried(path, withKeys)), log);
    }

    /// @param path relative to the home
    private static boolean isCarried(Path path, boolean withKeys) {
        String first = path.getName(0).toString();
        if (!first.equals(LEDGER) || path.getNameCount() == 1) {
            return CARRIED.contains(first);
        }
        String second = path.getName(1).toString();
        return !LEFT.contains(second)
                && (!second.equals(KEYS) || path.getNameCount() == 2 || isCarriedKey(path, withKeys));
    }

    /// Keys of a witness never go: without its memory it must not go on under its name.
    private static boolean isCarriedKey(Path path, boolean withKeys) {
        String name = path.getFileName().toString();
        return name.equals(RETIRED) || withKeys && name.startsWith(LOG + "-");
    }

    private static String said(Chosen chosen, Path target, boolean withKeys, String digest) throws IOException {
        StringBuilder said = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %d files and all tables as of %s, %.1f MB; SHA-256 of its manifest %s",
                target,
                chosen.files().files(),
                chosen.made(),
                Files.size(target) / 1e6,
                digest));
        chosen.log()
                .ifPresent(log -> said.append("\nthe log with ")
                        .append(log.size())
                        .append(" published entries; ")
                        .append(
                                withKeys
                                        ? "its keys are in the archive: who has the archive can sign as this log"
                                        : "its keys are not in the archive: keep ledger/keys by itself, or a restored home can't"
                                                + " go on writing this log (--with-keys puts them in)"));
        return said.toString();
    }
}
