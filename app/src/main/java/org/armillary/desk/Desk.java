package org.armillary.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armillary.account.Accounts;
import org.armillary.act.AccountActs;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.alert.Alerts;
import org.armillary.backup.Backup;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.CatalogueFiles;
import org.armillary.catalogue.EntryDigests;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.LawEngine;
import org.armillary.corpus.Seed;
import org.armillary.embedding.MiniLm;
import org.armillary.graph.Annotating;
import org.armillary.graph.AnnotationStore;
import org.armillary.graph.Duties;
import org.armillary.graph.Graph;
import org.armillary.graph.ReadingRoom;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.law.codification.Codex;
import org.armillary.law.frbr.Work;
import org.armillary.ledger.Editions;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.TrailLinks;
import org.armillary.lineage.TextLineage;
import org.armillary.portfolio.Portfolio;
import org.armillary.search.ProvisionIndex;
import org.armillary.search.Search;
import org.armillary.task.Progress;
import org.armillary.task.Task;
import org.armillary.task.Tasks;

/// A home opened for work by the process that owns it.
public final class Desk implements AutoCloseable {

    private final Ownership ownership;
    private final Database database;
    private final Corpus corpus;
    private final ProvisionIndex index;
    private final TextLineage lineage;
    private final Alerts alerts;
    private final Tasks tasks;
    private final Accounts accounts;
    private Optional<Counter> counter = Optional.empty();
    private Optional<Ledger> ledger = Optional.empty();

    private Desk(
            Ownership ownership,
            Database database,
            Corpus corpus,
            ProvisionIndex index,
            TextLineage lineage,
            Alerts alerts,
            Tasks tasks) {
        this.ownership = ownership;
        this.database = database;
        this.corpus = corpus;
        this.index = index;
        this.lineage = lineage;
        this.alerts = alerts;
        this.tasks = tasks;
        this.accounts = Accounts.of(database, Clock.systemUTC(), new AccountActs(Acts.of(database, Clock.systemUTC())));
    }

    /// Takes a home and opens it: makes up for what a crash cut off, and takes errands from then on.
    ///
    /// @param purpose what for, as a verb of the command line
    /// @param patience how long to wait where another process has the home
    /// @throws org.armillary.home.HomeHeld when another process still has it after that time
    public static Desk open(Home home, String purpose, Duration patience) {
        return open(Ownership.take(home, purpose, patience));
    }

    /// Opens a home this process has taken.
    public static Desk open(Ownership ownership) {
        try {
            return opened(ownership);
        } catch (RuntimeException | Error e) {
            ownership.close();
            throw e;
        }
    }

    private static Desk opened(Ownership ownership) {
        Database database = Database.open(ownership);
        try {
            Corpus corpus = Corpus.open(ownership, database, new LawEngine(), Clock.systemDefaultZone());
            ProvisionIndex index = ProvisionIndex.open(corpus, MiniLm::load);
            corpus.follow(AnnotationStore.open(corpus, database, Annotating.standard()));
            // After the annotations, so that passages are indexed with what their norms say.
            index.consult(ReadingRoom.of(corpus, database));
            corpus.follow(index);
            TextLineage lineage = TextLineage.open(corpus, new Graph(database, corpus.library()), catalogued());
            corpus.follow(lineage);
            Optional<Duties> duties =
                    Optional.of(ReadingRoom.of(corpus, database).duties());
            Alerts alerts = Alerts.open(corpus, database, duties, Clock.systemDefaultZone());
            corpus.reconcile(Progress.NONE);
            Desk desk = new Desk(ownership, database, corpus, index, lineage, alerts, new Tasks());
            desk.counter = Optional.of(Counter.open(desk, ownership));
            return desk;
        } catch (IOException e) {
            database.close();
            throw new UncheckedIOException(
                    "the home " + ownership.home().root() + " can't be opened: " + e.getMessage(), e);
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    private static Set<String> catalogued() {
        return Catalogue.shipped().list().stream()
                .flatMap(each -> each.work().stream())
                .map(Work::uri)
                .collect(Collectors.toSet());
    }

    public Home home() {
        return ownership.home();
    }

    public Corpus corpus() {
        return corpus;
    }

    public Search search() {
        return index.search();
    }

    /// What answers questions about what is held.
    public ReadingRoom room() {
        return ReadingRoom.of(corpus, database);
    }

    public Tasks tasks() {
        return tasks;
    }

    /// Who may do what here.
    public Accounts accounts() {
        return accounts;
    }

    /// What people keep searching for.
    public Alerts alerts() {
        return alerts;
    }

    /// Links that show parts of trails to others.
    public TrailLinks trailLinks() {
        return new TrailLinks(database, Acts.of(database, Clock.systemUTC()));
    }

    /// The systems that organisations keep.
    public Portfolio portfolio() {
        return Portfolio.of(database, Acts.of(database, Clock.systemUTC()));
    }

    /// What carries this home elsewhere.
    public Backup backup() {
        return Backup.of(home(), database, Clock.systemUTC());
    }

    /// Opens the ledger, which takes down all acts that wait. Until then, and in processes that never do,
    /// acts wait in their table.
    ///
    /// @param site where others reach this observatory
    public Ledger openLedger(Optional<String> site) {
        Ledger opened =
                Ledger.open(home(), database, Acts.of(database, Clock.systemUTC()), site, List.of(Portfolio::destroy));
        ledger = Optional.of(opened);
        return opened;
    }

    /// @throws IllegalStateException unless it was opened
    public Ledger ledger() {
        return ledger.orElseThrow(() -> new IllegalStateException("this process opened no ledger"));
    }

    /// Holds the ledger's log and tables against each other in the background, and writes down what this
    /// version of the program says of law.
    ///
    /// @param before what has to end first
    public void keepLedger(Task before) {
        ledger.ifPresent(opened -> tasks.start("ledger", progress -> {
            before.join();
            progress.check();
            int editions = editions();
            return opened.reconcile(progress::check).orElse(editions + " changes of catalogue and rulebooks");
        }));
    }

    private int editions() {
        Editions editions = new Editions(database, Acts.of(database, Clock.systemUTC()));
        Map<String, String> rulebooks = new TreeMap<>();
        Codex.load().list().forEach(each -> rulebooks.put("/rulebooks/" + each.id(), each.digest()));
        return editions.note(ActType.CATALOGUE_CHANGED, EntryDigests.of(CatalogueFiles.shipped()))
                + editions.note(ActType.RULEBOOK_CHANGED, rulebooks);
    }

    /// Takes the texts a first start begins with, those of them that were never here. Ends at once where
    /// there are none.
    public Task seed() {
        return tasks.start("seed", progress -> Seed.sow(corpus, progress).describe());
    }

    /// Reads the words of texts anew that an earlier version has read, or nobody before a crash; empty where
    /// there are none.
    public Optional<Task> catchUp() {
        return corpus.isBehind()
                ? Optional.of(tasks.start("annotate", progress -> {
                    int works = corpus.catchUp(progress);
                    index.renew();
                    return "the words of " + works + " works were read";
                }))
                : Optional.empty();
    }

    /// What the texts held draw on, as last computed.
    public TextLineage lineage() {
        return lineage;
    }

    /// Computes the lineage of the texts held in the background, now and whenever they have changed.
    ///
    /// @param before what has to end first: the words of texts tell where they refer to each other
    public void keepLineage(Optional<Task> before) {
        lineage.whenChanged(() -> computeLineage(Optional.empty()));
        if (!lineage.isCurrent()) {
            computeLineage(before);
        }
    }

    /// Makes the vectors that texts lack in the background, now and whenever texts have changed. All texts are
    /// searched by words meanwhile.
    ///
    /// @param before what has to end first
    public void keepVectors(Task before) {
        VectorErrand errand = new VectorErrand(index, tasks, before);
        index.whenChanged(errand::ask);
        errand.ask();
    }

    private void computeLineage(Optional<Task> before) {
        tasks.start("lineage", progress -> {
            if (before.isPresent()) {
                before.get().join();
            }
            return lineage.compute(progress);
        });
    }

    /// Starts an errand as a task.
    public Task start(Errand errand) {
        return tasks.start(errand.kind(), progress -> errand.run(this, progress));
    }

    /// Takes no more errands, waits for those under way, and gives the home back.
    public void finish() throws InterruptedException {
        counter.ifPresent(Counter::refuse);
        for (Task task : tasks.list()) {
            task.join();
        }
        close();
    }

    /// Cancels what is under way and gives the home back.
    @Override
    public void close() {
        try (ownership;
                database;
                index;
                corpus) {
            counter.ifPresent(Counter::refuse);
            tasks.close();
            alerts.close();
            ledger.ifPresent(Ledger::close);
            counter.ifPresent(Counter::stop);
        }
    }
}
