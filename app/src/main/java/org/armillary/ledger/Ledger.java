package org.armillary.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.armillary.account.Actor;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.canonical.CanonicalJson;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Transaction;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.sequencer.Log;
import org.armillary.tlog.sequencer.LogStopped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The ledger of a home that this process owns: takes acts and decision records down, and gives receipts.
///
/// Entries and streams are there for whoever asks; what entries of an organisation's streams say is for its
/// own people. Where log and tables differ it takes nothing more and says why, and everything can still be
/// read.
public final class Ledger implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final Duration SWEEP = Duration.ofHours(1);
    private static final Pattern PUBLIC = Pattern.compile("checkpoint|tile/[a-z0-9]+(/x?[0-9]{3})+([.]p/[0-9]{1,3})?");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_KEY = 200;

    private final Home home;
    private final Database database;
    private final Acts acts;
    private final Optional<HomeLog> log;
    private final Pseudonyms pseudonyms = new Pseudonyms();
    private final AtomicReference<Standing> standing = new AtomicReference<>(new Standing.Running());
    private final Map<String, Stream> streams = new ConcurrentHashMap<>();
    private final Intake intake;
    private final Erasing erasing;
    private final Optional<Drain> drain;
    private final ScheduledExecutorService sweeping = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("ledger-sweep").factory());

    private Ledger(Home home, Database database, Acts acts, Optional<HomeLog> log, List<Copy> copies) {
        this.home = home;
        this.database = database;
        this.acts = acts;
        this.log = log;
        this.erasing = new Erasing(database, acts, pseudonyms, copies);
        this.drain = log.map(each -> new Drain(database, acts, pseudonyms, each.log(), this::stop));
        this.intake = new Intake(database, pseudonyms, acts, entries -> drain.ifPresent(each -> each.hand(entries)));
    }

    /// Opens the ledger of a home, reconciles log and tables, and begins to take entries.
    ///
    /// @param site where others reach this observatory, which a new log is named after
    /// @param copies other places that keep what acts say
    public static Ledger open(Home home, Database database, Acts acts, Optional<String> site, List<Copy> copies) {
        Optional<HomeLog> log = Optional.empty();
        try {
            log = Optional.of(HomeLog.open(home, database, site, Clock.systemUTC()));
            Ledger ledger = new Ledger(home, database, acts, log, copies);
            new Reconciliation(database, log.get().log()).atStart().ifPresent(ledger::stop);
            ledger.start();
            return ledger;
        } catch (RuntimeException e) {
            if (!(e instanceof LogStopped)) {
                LOG.error("the ledger's log can't be opened", e);
            }
            log.ifPresent(HomeLog::close);
            Ledger ledger = new Ledger(home, database, acts, Optional.empty(), copies);
            ledger.stop("The ledger's log can't be opened: " + e.getMessage()
                    + ". Nothing is written to the ledger until the server starts again; reading goes on");
            return ledger;
        }
    }

    private void start() {
        if (standing.get() instanceof Standing.Running) {
            log.ifPresent(each -> new KeyEvents(database, acts).note(each.keys()));
            intake.start();
            drain.ifPresent(Drain::start);
            database.whenChanged(this::changed);
            drain.ifPresent(Drain::wake);
            sweeping.scheduleWithFixedDelay(this::sweepQuietly, 1, SWEEP.toMinutes(), TimeUnit.MINUTES);
        }
    }

    private void sweepQuietly() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.warn("what is over its time could not be destroyed; trying again in an hour", e);
        }
    }

    private void changed() {
        if (!intake.isHere()) {
            drain.ifPresent(Drain::wake);
        }
    }

    private void stop(String why) {
        if (standing.getAndSet(new Standing.Stopped(why)) instanceof Standing.Running) {
            LOG.error("the ledger takes nothing more: {}", why);
        }
    }

    /// Whether it takes entries.
    public Standing standing() {
        return standing.get();
    }

    /// The log; empty where it can't be opened.
    public Optional<Log> log() {
        return log.map(HomeLog::log);
    }

    /// Whom this observatory trusts: its own log, and the witnesses it asks. Empty where the log can't be
    /// opened.
    public Optional<Policy> policy() {
        return log.map(HomeLog::policy);
    }

    /// The log's name; empty before there is a log.
    public String origin() {
        return log().map(Log::origin)
                .orElseGet(() -> database.read(Position::get).origin());
    }

    /// Verifier keys of log and witnesses.
    public List<String> keys() {
        return policy().stream()
                .flatMap(each -> java.util.stream.Stream.concat(
                        each.logs().stream().map(Policy.Log::key),
                        each.witnesses().stream().map(Policy.Witness::key)))
                .map(VerifierKey::toString)
                .toList();
    }

    /// The directory with what everybody may fetch: `checkpoint`, `tile/…`.
    public Path files() {
        return HomeLog.files(home);
    }

    /// What everybody may fetch of the log: `checkpoint`, `tile/…`.
    ///
    /// @return empty where there is none of that name, or it is not for everybody
    /// @throws IOException when it can't be read
    public Optional<byte[]> file(String name) throws IOException {
        return log.isPresent() && PUBLIC.matcher(name).matches() ? log.get().file(name) : Optional.empty();
    }

    /// How many entries the log has acknowledged.
    public long size() {
        return log().map(Log::size).orElseGet(() -> database.read(Position::get).logged());
    }

    /// The entry of an act or record; empty while it has not been taken down.
    public Optional<Entry> find(UUID id) {
        return database.read(transaction -> EntryTable.find(transaction, id, size()));
    }

    /// The entry at a place in the log.
    public Optional<Entry> find(long index) {
        return database.read(transaction -> EntryTable.find(transaction, index, size()));
    }

    /// Entries by their acts' identities; missing where they have not been taken down.
    public Map<UUID, Entry> list(Collection<UUID> ids) {
        return database.read(transaction -> EntryTable.list(transaction, ids, size()));
    }

    /// The newest entries before a place, the newest first.
    public List<Entry> newest(long before, int most) {
        return database.read(transaction -> EntryTable.newest(transaction, before, most, size()));
    }

    /// The entries about something, the newest first.
    public List<Entry> list(String subject, int most) {
        return database.read(transaction -> EntryTable.list(transaction, subject, most, size()));
    }

    /// The entries of a stream before a sequence, the newest first.
    public List<Entry> list(String stream, long before, int most) {
        return database.read(transaction -> EntryTable.list(transaction, stream, before, most, size()));
    }

    /// What an entry says: of a public stream to everybody, else to its organisation's people; empty where it
    /// was erased.
    public Optional<Opening> opening(Optional<Actor> who, UUID id) {
        return database.read(transaction -> EntryTable.find(transaction, id, Long.MAX_VALUE)
                .filter(each -> Stream.isPublic(each.leaf().stream())
                        || who.filter(actor -> actor.organisation().equals(each.organisation()))
                                .isPresent())
                .flatMap(each -> EntryTable.sealed(transaction, id))
                .map(Sealed::opening));
    }

    /// Who a pseudonym is, to the people of its organisation; empty where that was forgotten.
    public Optional<String> actor(Actor who, Entry entry) {
        return who.organisation().equals(entry.organisation())
                ? database.read(transaction ->
                        Pseudonyms.actor(transaction, entry.leaf().actor()))
                : Optional.empty();
    }

    /// A receipt that shows this much: with a proof where a published checkpoint has the entry.
    ///
    /// @param shown an opening, perhaps with members withheld; empty to show nothing
    public Receipt receipt(Entry entry, Optional<Opening> shown) {
        return new Receipt(entry, shown, proof(entry), origin(), keys());
    }

    /// Whether a published checkpoint has an entry, so that there is a proof.
    public boolean isProved(Entry entry) {
        return prover(entry).isPresent();
    }

    private Optional<Log> prover(Entry entry) {
        return log().filter(each -> each.published()
                .filter(last -> last.checkpoint().size() > entry.index())
                .isPresent());
    }

    /// The tlog-proof of an entry; empty while no published checkpoint has it.
    public Optional<String> proof(Entry entry) {
        return prover(entry).map(each -> new String(each.prove(entry.index()).bytes(), StandardCharsets.UTF_8));
    }

    /// The streams that an organisation opened, and that of its acts.
    public List<Stream> streams(Actor actor) {
        return database.read(transaction -> StreamTable.list(transaction, actor.organisation()));
    }

    public Optional<Stream> findStream(String id) {
        return database.read(transaction -> StreamTable.find(transaction, id));
    }

    /// Opens a stream for decision records.
    ///
    /// @param system the AI system whose decisions it records
    /// @throws IllegalArgumentException when the organisation has one of that name, or name or system can't
    ///     be
    public Stream openStream(Actor actor, String name, String system, OptionalInt retention) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.equals(Stream.ACTS) || system.isBlank()) {
            throw new IllegalArgumentException("a stream has a name of at most " + LONGEST_NAME
                    + " characters other than '" + Stream.ACTS + "', and records a system's decisions; got '" + name
                    + "' for '" + system + "'");
        }
        days(retention);
        checkRunning();
        return database.change(transaction -> {
            if (StreamTable.find(transaction, actor.organisation(), name).isPresent()) {
                throw new IllegalArgumentException(actor.organisation() + " has a stream '" + name + "' already");
            }
            String id = Pseudonyms.random();
            StreamTable.insert(transaction, id, actor.organisation(), name, system, acts.now(), actor.id());
            StreamTable.retain(transaction, id, retention);
            return said(transaction, actor, id);
        });
    }

    /// Says after how many days what a stream's entries say is destroyed; empty for never.
    ///
    /// @throws IllegalArgumentException when it is not a stream that the actor's organisation opened
    public Stream retain(Actor actor, String stream, OptionalInt retention) {
        days(retention);
        checkRunning();
        return database.change(transaction -> {
            own(transaction, actor, stream);
            StreamTable.retain(transaction, stream, retention);
            return said(transaction, actor, stream);
        });
    }

    private void checkRunning() {
        if (standing.get() instanceof Standing.Stopped(String why)) {
            throw new LedgerStopped(why);
        }
    }

    private static void days(OptionalInt retention) {
        if (retention.isPresent() && retention.getAsInt() < 1) {
            throw new IllegalArgumentException("what a stream says is kept for a day at least, not "
                    + retention.getAsInt() + " days; leave the retention empty to keep it");
        }
    }

    private Stream said(Transaction transaction, Actor actor, String id) {
        Stream stream = StreamTable.find(transaction, id).orElseThrow();
        Object retention = stream.retention().isPresent()
                ? Integer.valueOf(stream.retention().getAsInt())
                : CanonicalJson.Unknown.UNKNOWN;
        String payload =
                CanonicalJson.write(Map.of("name", stream.name(), "system", stream.system(), "retention", retention));
        acts.append(transaction, acts.drafted(ActType.STREAM_CHANGED, actor, ActEnrolment.STREAMS + id, payload));
        // A stream's first entry tells of the stream, before any record comes.
        ActEnrolment.enrolAll(transaction, pseudonyms, acts.now());
        return StreamTable.find(transaction, id).orElseThrow();
    }

    /// What a stream is for never changes, so that it is looked up once.
    private Stream own(Actor actor, String id) {
        Stream known = streams.computeIfAbsent(id, each -> database.read(transaction -> own(transaction, actor, each)));
        if (!known.organisation().equals(actor.organisation())) {
            throw notTheirs(actor, id);
        }
        return known;
    }

    private static IllegalArgumentException notTheirs(Actor actor, String id) {
        return new IllegalArgumentException(
                "there is no stream " + id + " that " + actor.organisation() + " opened for decision records");
    }

    private static Stream own(Transaction transaction, Actor actor, String id) {
        return StreamTable.find(transaction, id)
                .filter(each -> each.organisation().equals(actor.organisation())
                        && !each.system().isEmpty())
                .orElseThrow(() -> notTheirs(actor, id));
    }

    /// Takes decision records down, all or none, in this order. Completes when they are durable.
    ///
    /// @param key of this request, so that it may be repeated; the same records come back with what was
    ///     answered first
    /// @return one for each record; fails with [KeyReused], [LedgerFull] or [LedgerStopped], and then nothing
    ///     is written
    /// @throws IllegalArgumentException when it is not a stream that the actor's organisation opened, there
    ///     is no record, or one is of another system
    public CompletableFuture<List<Recorded>> record(
            Actor actor, String stream, List<DecisionRecord> records, Optional<String> key) {
        Stream own = own(actor, stream);
        for (int i = 0; i < records.size(); i++) {
            if (!records.get(i).system().equals(own.system())) {
                throw new RecordFault("/" + i + "/system", "the stream records decisions of '" + own.system() + "'");
            }
        }
        if (records.isEmpty()
                || key.filter(word -> word.isEmpty() || word.length() > LONGEST_KEY)
                        .isPresent()) {
            throw new IllegalArgumentException("a request has one record at least, and a key of 1 to " + LONGEST_KEY
                    + " characters if it has one");
        }
        if (standing.get() instanceof Standing.Stopped(String why)) {
            return CompletableFuture.failedFuture(new LedgerStopped(why));
        }
        return intake.record(actor, stream, records, key);
    }

    /// Destroys what decision records say; their proofs stay.
    ///
    /// @param reason why, in the person's words
    /// @return the entries' identities that say so, one for each stream
    /// @throws IllegalArgumentException when one of them is no decision record of the actor's organisation
    public List<UUID> erase(Actor actor, List<UUID> ids, String reason) {
        checkRunning();
        return erasing.records(actor, ids, reason);
    }

    /// Destroys what all acts about a system say, and every copy of it; that there were acts, and their
    /// proofs, stay.
    ///
    /// @param subject `/systems/<uuid>`
    /// @return the identity of the entry that says so
    /// @throws IllegalArgumentException when the system is still in use, or there are no such acts
    public UUID erase(Actor actor, String subject, String reason) {
        checkRunning();
        return erasing.subject(actor, subject, reason);
    }

    /// Forgets who an actor of the organisation was in the log: nobody can tell any more whose its pseudonym was, but
    /// from acts about texts, which are public with their names.
    ///
    /// @return the identity of the entry that says so
    /// @throws IllegalArgumentException when there is no such actor in the log
    public UUID forget(Actor by, String actor, String reason) {
        checkRunning();
        return erasing.actor(by, actor, reason);
    }

    /// Destroys the decision records that are over the time of their streams.
    ///
    /// @return how many
    public long sweep() {
        return standing.get() instanceof Standing.Running ? erasing.sweep() : 0;
    }

    /// Holds log and tables against each other, entry by entry; a difference stops the ledger.
    ///
    /// @param pause called now and then; may throw to give up
    /// @return how they differ
    public Optional<String> reconcile(Runnable pause) {
        Optional<String> difference = log().flatMap(each -> new Reconciliation(database, each).whole(pause));
        difference.ifPresent(this::stop);
        return difference;
    }

    /// Lets a sweep that is under way end: an interrupt would close the files of an embedded database.
    private void endSweeping() {
        sweeping.shutdown();
        try {
            sweeping.awaitTermination(SWEEP.toMinutes(), TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Takes nothing more, brings what was taken down into the log, and closes it.
    @Override
    public void close() {
        endSweeping();
        intake.close();
        drain.ifPresent(Drain::close);
        log.ifPresent(HomeLog::close);
    }
}
