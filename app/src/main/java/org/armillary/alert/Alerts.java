package org.armillary.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.armillary.corpus.Corpus;
import org.armillary.graph.Duties;
import org.armillary.home.Database;
import org.armillary.search.Percolator;

/// Saved searches of a home, opened for work: they watch from then on. Posting begins with [#keep].
public final class Alerts implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Alerts.class.getName());
    private static final long PAUSE = 10;
    /// Seconds in which a table is certainly written.
    private static final long PATIENCE = 10;

    private final Database database;
    private final Clock clock;
    private final Percolator percolator = new Percolator();
    private final Notices notices;
    private final HookKeys keys;
    private final Watch watch;
    private final SavedSearches searches;
    private volatile boolean closed;
    private volatile WebAddresses addresses = WebAddresses.PUBLIC;
    private Optional<Courier> courier = Optional.empty();
    private Optional<ScheduledExecutorService> keeper = Optional.empty();

    private Alerts(Corpus corpus, Database database, Optional<Duties> duties, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.notices = new Notices(database);
        this.keys = new HookKeys(corpus.home());
        this.searches = new SavedSearches(database, percolator, () -> addresses);
        this.watch = new Watch(corpus, database, percolator, duties, this::tell);
    }

    /// Opens what a home's people keep, and follows its corpus.
    ///
    /// @param duties the norms found in texts, for searches that ask for bearers, modalities or topics
    public static Alerts open(Corpus corpus, Database database, Optional<Duties> duties, Clock clock) {
        Alerts alerts = new Alerts(corpus, database, duties, clock);
        alerts.searches.load();
        corpus.follow(alerts.watch);
        return alerts;
    }

    public SavedSearches searches() {
        return searches;
    }

    public Notices notices() {
        return notices;
    }

    /// The key that a search's notices are signed with: shown once, when the address was given.
    public String key(SavedSearch search) {
        return keys.key(search);
    }

    /// The present, to the microsecond.
    public Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    /// Makes notices of what is due today.
    ///
    /// @return how many
    public int tell() {
        return notices.make(LocalDate.ofInstant(clock.instant(), clock.getZone()), now());
    }

    /// Begins to post, and to look every few seconds for what is due: for the server.
    ///
    /// @param site where others reach this observatory
    public synchronized void keep(Optional<String> site, WebAddresses allowed) {
        allow(allowed);
        Courier opened = new Courier(allowed, keys);
        courier = Optional.of(opened);
        Deliveries deliveries = new Deliveries(database, notices, opened, site.orElse(""));
        ScheduledExecutorService each = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("alerts").factory());
        each.scheduleWithFixedDelay(() -> look(deliveries), 1, PAUSE, TimeUnit.SECONDS);
        keeper = Optional.of(each);
    }

    /// Says where notices may be posted.
    void allow(WebAddresses allowed) {
        addresses = allowed;
    }

    private void look(Deliveries deliveries) {
        try {
            tell();
            while (!closed && deliveries.run(now(), () -> closed) > 0) {
                LOG.fine("posted notices");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "notices could not be told of; trying again", e);
        }
    }

    /// Deliveries that somebody else makes when it is time.
    Deliveries deliveries(Courier courier, String site) {
        return new Deliveries(database, notices, courier, site);
    }

    HookKeys keys() {
        return keys;
    }

    /// Cuts off what is being posted, which is posted again, and lets the tables be left in peace: an interrupt would
    /// close the files of an embedded database.
    @Override
    public void close() {
        closed = true;
        keeper.ifPresent(ScheduledExecutorService::shutdown);
        courier.ifPresent(Courier::close);
        keeper.ifPresent(Alerts::await);
        percolator.close();
    }

    private static void await(ScheduledExecutorService keeper) {
        try {
            if (!keeper.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                LOG.warning("notices are still being told of; the tables are closed under them");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
