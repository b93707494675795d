package org.armillary.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.http.Exchanges;
import org.armillary.tlog.note.KeyFolder;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.sequencer.Log;
import org.armillary.tlog.sequencer.LogSettings;
import org.armillary.tlog.sequencer.LogStopped;
import org.armillary.tlog.witness.WitnessClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the log of a home that was made of a backup go on, once it has shown that it is not behind.
///
/// The backup holds what the log has signed and all entries, but no journal: a new one begins behind what was
/// signed, and entries that were not published yet are appended again, each at the place that the tables give
/// it.
final class Comeback {

    private static final Logger LOG = LoggerFactory.getLogger(Comeback.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ENTRIES = 1_000;
    private static final String LOCK = "lock";
    private static final String CHECKPOINT = "checkpoint";

    private final Home home;
    private final Database database;
    private final PutBack note;

    private Comeback(Home home, Database database, PutBack note) {
        this.home = home;
        this.database = database;
        this.note = note;
    }

    /// What is to be done before the log of this home is opened; empty where it was never restored.
    static Optional<Comeback> find(Home home, Database database) throws IOException {
        return PutBack.find(home).map(note -> new Comeback(home, database, note));
    }

    /// Refuses to make new keys for a log that has some elsewhere.
    ///
    /// @throws LogStopped when they are not here; says what to do
    void checkKeys(KeyFolder keys) throws IOException {
        boolean here = keys.find(KeyFolder.Use.LOG_ED25519).isPresent()
                && keys.find(KeyFolder.Use.LOG_ML_DSA).isPresent();
        if (!here && database.read(Position::get).next() > 0) {
            throw new LogStopped(
                    "this home was restored from a backup of " + note.made() + " that holds no keys, and its"
                            + " log can only go on with its own. Put log-ed25519 and log-ml-dsa-44 into "
                            + home.ledger().resolve("keys") + " (readable by their owner alone), then start again");
        }
    }

    /// Asks those who have seen the log, and readies it.
    ///
    /// @param witnesses those of the policy that can be asked
    /// @throws LogStopped when it may not go on; says what to do
    void settle(LogSettings settings, Policy policy, List<WitnessClient.Remote> witnesses) throws IOException {
        if (note.unwitnessed()) {
            LOG.warn(
                    "the log {} goes on unwitnessed: on its operator's word that nobody has seen more of it",
                    settings.origin());
        } else {
            doubt(settings, policy, witnesses).ifPresent(this::refuse);
        }
        long signed = find(settings, LOCK).map(each -> each.checkpoint().size()).orElse(0L);
        database.change(transaction -> {
            Position.logged(transaction, settings.origin(), signed);
            return signed;
        });
        if (!hasJournal(settings.journal())) {
            Log.resume(settings);
        }
        PutBack.remove(home);
        LOG.info(
                "the log {} goes on from a backup of {}, behind {} published entries",
                settings.origin(),
                note.made(),
                signed);
    }

    private Optional<String> doubt(LogSettings settings, Policy policy, List<WitnessClient.Remote> witnesses)
            throws IOException {
        Testimony.Entries entries = entries();
        Optional<SignedCheckpoint> published = find(settings, CHECKPOINT);
        if (published.isEmpty() && entries.size() == 0) {
            return Optional.empty();
        }
        try (WitnessClient client = new WitnessClient(witnesses, PATIENCE);
                Exchanges exchanges = new Exchanges(PATIENCE)) {
            return new Testimony(policy, witnesses, client, exchanges)
                    .against(settings.origin(), find(settings, LOCK), published, entries);
        }
    }

    private static Optional<SignedCheckpoint> find(LogSettings settings, String name) throws IOException {
        return settings.store().find(name).map(SignedCheckpoint::parse);
    }

    private void refuse(String doubt) {
        throw new LogStopped(
                "this home was restored from a backup of " + note.made() + ", and " + doubt + " (docs/backup.md)");
    }

    private Testimony.Entries entries() {
        long size = database.read(Position::get).next();
        return new Testimony.Entries() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public List<byte[]> from(long place) {
                return database.read(transaction -> EntryTable.bytes(transaction, place, ENTRIES)).stream()
                        .map(EntryTable.Bytes::bytes)
                        .toList();
            }
        };
    }

    private static boolean hasJournal(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(each -> each.toString().endsWith(".segment"));
        }
    }
}
