package org.armillary.corpus;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.armillary.act.Act;
import org.armillary.act.ActFiles;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.home.Transaction;
import org.armillary.law.akn.AknDocument;
import org.armillary.task.Progress;
import tools.jackson.databind.json.JsonMapper;

/// The corpus of a home this process owns: the one way to change what it holds.
///
/// Each change is made in this order: source, reading's file, transaction of act and tables, followers. The reading's
/// file is the commit point; [#reconcile] makes up for whatever a crash cut off behind it.
public final class Corpus implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Home home;
    private final Database database;
    private final Clock clock;
    private final Engine engine;
    private final Acts acts;
    private final ActFiles actFiles;
    private final Sources sources;
    private final Readings readings;
    private final Library library;
    private final Texts texts;
    private final Importer importer;
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private final Following following = new Following(this);

    private Corpus(Home home, Database database, Engine engine, Clock clock) {
        this.home = home;
        this.database = database;
        this.engine = engine;
        this.clock = clock;
        this.acts = Acts.of(database, clock);
        this.actFiles = new ActFiles(home);
        this.sources = new Sources(home);
        this.readings = new Readings(home);
        this.library = new Library(database, clock);
        this.texts = new Texts(readings);
        this.importer = new Importer(this);
    }

    /// Opens the corpus of a home. Call [#follow] for what derives from it, then [#reconcile].
    public static Corpus open(Ownership ownership, Database database, Engine engine, Clock clock) {
        return new Corpus(ownership.home(), database, engine, clock);
    }

    public Home home() {
        return home;
    }

    /// What reads sources here.
    public Engine engine() {
        return engine;
    }

    public Acts acts() {
        return acts;
    }

    public Sources sources() {
        return sources;
    }

    /// What is held, and which text answers.
    public Library library() {
        return library;
    }

    /// The texts themselves.
    public Texts texts() {
        return texts;
    }

    /// Importing documents.
    public Importer importer() {
        return importer;
    }

    /// Corrections of the structure of texts.
    public Corrections corrections() {
        return new Corrections(this);
    }

    /// Making derived data anew, and reading sources again.
    public Rebuild rebuild() {
        return new Rebuild(this);
    }

    /// Lets something follow the acts from now on.
    public void follow(Follower follower) {
        followers.add(follower);
    }

    /// Makes up for what a crash cut off: files that no table knows, rows whose file is gone, acts that nobody
    /// followed. Followers that can wait are told by [#catchUp].
    public void reconcile(Progress progress) throws IOException {
        new Reconciliation(this).run(progress);
    }

    /// Whether a follower that can wait has not been told of everything yet.
    public boolean isBehind() {
        return following.isBehind();
    }

    /// Tells followers that can wait of what they missed. May be repeated, also after it was cancelled.
    ///
    /// @return how many works they were told of
    public int catchUp(Progress progress) {
        return following.finish(progress);
    }

    /// Takes an expression out of what the corpus answers with from now on; its bytes and readings stay, for earlier
    /// times.
    ///
    /// @param reason in the person's words
    /// @throws IOException when the act can't be written; then nothing is changed
    public Act withdraw(String expression, String reason) throws IOException {
        return perform(ActType.WITHDRAWN, expression, new Withdrawal(reason));
    }

    /// Notes that a publisher gave the text of an expression.
    ///
    /// @param retrieval from which address, when, and what came; becomes JSON
    /// @throws IOException when the act can't be written; then nothing is noted
    public Act noteRetrieval(String expression, Object retrieval) throws IOException {
        return perform(ActType.RETRIEVED, expression, retrieval);
    }

    /// The publisher's address from which the bytes of a text came; empty where somebody brought them.
    public Optional<String> findPublisherAddress(Holding text) {
        return acts.list(text.expression()).stream()
                .filter(act -> act.type() == ActType.RETRIEVED)
                .map(act -> JSON.readTree(act.payload()))
                .filter(noted ->
                        noted.path("source").asString("").equals(text.stamp().source()))
                .map(noted -> noted.path("address").asString(""))
                .filter(address -> !address.isEmpty())
                .findFirst();
    }

    /// Taking texts out of what the corpus answers with.
    public Withdrawals withdrawals() {
        return new Withdrawals(this);
    }

    /// Payload of a withdrawal.
    record Withdrawal(String reason) {}

    /// Performs an act that no reading carries: its file first, which is the moment it happened, then the tables.
    ///
    /// @throws IOException when the file can't be written; then, as when the tables can't be changed,
    ///     nothing is kept
    Act perform(ActType type, String expression, Object payload) throws IOException {
        Act act = acts.drafted(type, expression, JSON.writeValueAsString(payload));
        actFiles.write(act);
        try {
            return enter(act);
        } catch (RuntimeException e) {
            actFiles.remove(act);
            throw e;
        }
    }

    /// Performs an act that says something of texts and changes none: its file, then the table of acts.
    ///
    /// @param type one that [ActType#isSaying()]
    /// @param subject what it is about
    /// @param payload what else is to be said, written as JSON
    /// @throws IOException when the file can't be written; then nothing was said
    public Act say(ActType type, String subject, Object payload) throws IOException {
        if (!type.isSaying()) {
            throw new IllegalArgumentException("an act of type '" + type.word() + "' changes texts");
        }
        return perform(type, subject, payload);
    }

    /// What was said by acts of some types, in the order they happened.
    public List<Act> said(List<ActType> types) {
        return database.read(transaction -> types.stream()
                .flatMap(type -> acts.list(transaction, type).stream())
                .sorted(java.util.Comparator.comparing(Act::time))
                .toList());
    }

    /// Brings an act whose file exists into the tables.
    Act enter(Act act) {
        if (act.type().isSaying()) {
            // No work is called so; the followers learn that there is nothing to follow.
            return change(act.subject(), transaction -> acts.append(transaction, act));
        }
        String expression = act.subject();
        return change(expression.substring(0, expression.lastIndexOf('/')), transaction -> {
            Act entered = acts.append(transaction, act);
            if (act.type() == ActType.WITHDRAWN) {
                ReadingTable.withdraw(transaction, expression, act.time());
            }
            return entered;
        });
    }

    /// Payload of the act that brings a reading in.
    record Taken(
            String path,
            String source,
            String sourceName,
            String format,
            String engine,
            int number,
            int provisions,
            String correction,
            Map<String, String> moved) {}

    /// Writes a reading and everything that follows from it.
    ///
    /// @return the reading as a row of the table
    /// @throws IOException when the file can't be written; then, as when the tables can't be changed,
    ///     nothing is kept
    Holding take(AknDocument document, Stamp stamp, List<Engine.Uncertainty> uncertain, Map<String, String> moved)
            throws IOException {
        StampedDocument stamped = StampedDocument.stamped(document, stamp, uncertain);
        String path = readings.write(stamped);
        try {
            return enter(stamped, moved);
        } catch (RuntimeException e) {
            readings.remove(path);
            throw e;
        }
    }

    /// Brings a reading whose file exists into the tables, with its act where there is none yet.
    ///
    /// @param moved eIds that became others with it
    Holding enter(StampedDocument stamped, Map<String, String> moved) {
        Stamp stamp = stamped.stamp();
        Text text = Text.of(stamped);
        Holding read = new Holding(
                stamp, stamp.path(), Optional.empty(), text.provisions().size(), text.characters());
        texts.keep(read, text);
        Holding[] entered = {read};
        change(read.work(), transaction -> {
            Holding holding = read.withdrawn(withdrawal(transaction, read));
            entered[0] = holding;
            ReadingTable.delete(transaction, holding.path());
            ReadingTable.insert(transaction, holding);
            Optional<Act> known = actOf(transaction, holding, stamp);
            Act act = known.orElseGet(() -> append(transaction, holding, moved));
            if (known.isEmpty()) {
                MovedTable.insert(transaction, holding.expression(), act.sequence(), moved);
            }
            return act;
        });
        return entered[0];
    }

    private Act append(Transaction transaction, Holding holding, Map<String, String> moved) {
        Stamp stamp = holding.stamp();
        return acts.append(
                transaction,
                type(stamp.cause()),
                stamp.knownSince(),
                stamp.actor(),
                holding.expression(),
                JSON.writeValueAsString(new Taken(
                        holding.path(),
                        stamp.source(),
                        stamp.sourceName(),
                        stamp.format(),
                        stamp.engine(),
                        stamp.number(),
                        holding.provisions(),
                        stamp.correction().orElse(""),
                        moved)));
    }

    /// When the expression was withdrawn after that reading, if it was.
    private Optional<Instant> withdrawal(Transaction transaction, Holding holding) {
        return acts.list(transaction, holding.expression()).stream()
                .filter(act -> act.type() == ActType.WITHDRAWN)
                .map(Act::time)
                .filter(time -> !time.isBefore(holding.stamp().knownSince()))
                .findFirst();
    }

    /// Changes the tables of a work in one transaction with its act, and tells the followers.
    Act change(String work, Database.Work<Act> change) {
        long[] expected = {0};
        Act act;
        try {
            act = database.change(transaction -> {
                Act done = change.in(transaction);
                InstrumentTable.refresh(transaction, work, clock.instant().plusSeconds(1));
                expected[0] = done.sequence();
                followers.forEach(follower -> follower.expect(done.sequence()));
                return done;
            });
        } catch (RuntimeException e) {
            followers.forEach(follower -> follower.forget(expected[0]));
            throw e;
        }
        followers.forEach(follower -> follower.follow(work, act.sequence()));
        return act;
    }

    /// Makes what the followers have safe; called at the end of every piece of work.
    void settle() {
        followers.forEach(Follower::settle);
    }

    Following following() {
        return following;
    }

    Database database() {
        return database;
    }

    Readings readings() {
        return readings;
    }

    ActFiles actFiles() {
        return actFiles;
    }

    List<Follower> followers() {
        return List.copyOf(followers);
    }

    /// The present, to the microsecond.
    Instant now() {
        return acts.now();
    }

    private Optional<Act> actOf(Transaction transaction, Holding holding, Stamp stamp) {
        return acts.list(transaction, holding.expression()).stream()
                .filter(act -> act.type() == type(stamp.cause()))
                .filter(act ->
                        JSON.readTree(act.payload()).path("path").asString("").equals(holding.path()))
                .findFirst();
    }

    private static ActType type(Cause cause) {
        return switch (cause) {
            case IMPORTED -> ActType.IMPORTED;
            case REREAD -> ActType.REREAD;
            case CORRECTED -> ActType.CORRECTED;
            case UNDONE -> ActType.CORRECTION_UNDONE;
        };
    }

    @Override
    public void close() {
        settle();
    }
}
