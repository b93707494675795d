package org.armillary.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.armillary.act.Acts;
import org.armillary.home.Database;
import org.armillary.home.DatabaseFailure;
import org.armillary.tlog.sequencer.Log;
import org.armillary.tlog.sequencer.LogFull;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings acts into the tables of the ledger and entries from there into the log, in order; alone in doing
/// so.
///
/// The place of an entry is fixed before it is appended, so that whatever a crash cut off is appended again
/// by the size of the log: nothing is lost, nothing is doubled.
final class Drain implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);
    private static final int ACTS = 1_000;
    /// Entries are short: so many are less than what a log takes at once.
    private static final int ENTRIES = 1_024;
    /// Entries that are kept for the log; the others it finds in the table.
    private static final int MOST_HANDED = 65_536;
    /// Milliseconds after which it looks whether something is to do although nobody called.
    private static final long BEAT = 1_000;
    /// Milliseconds to wait where the log takes no more right now.
    private static final long PAUSE = 50;

    private final Database database;
    private final Acts acts;
    private final Pseudonyms pseudonyms;
    private final Log log;
    private final Consumer<String> stop;
    private final Semaphore calls = new Semaphore(0);
    private final Deque<EntryTable.Bytes> handed = new ArrayDeque<>();
    private volatile boolean actsMayWait = true;
    private final Thread thread;
    private long noted;
    private volatile boolean closed;

    /// @param stop told once why nothing more can be taken
    Drain(Database database, Acts acts, Pseudonyms pseudonyms, Log log, Consumer<String> stop) {
        this.database = database;
        this.acts = acts;
        this.pseudonyms = pseudonyms;
        this.log = log;
        this.stop = stop;
        this.noted = log.size();
        this.thread = Thread.ofPlatform().daemon().name("ledger-drain").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Says that there may be acts to take down.
    void wake() {
        actsMayWait = true;
        call();
    }

    /// Hands entries over that were taken down, so that they need not be read again.
    void hand(List<EntryTable.Bytes> entries) {
        synchronized (handed) {
            if (handed.size() < MOST_HANDED) {
                handed.addAll(entries);
            }
        }
        call();
    }

    private void call() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    private void run() {
        try {
            while (!closed) {
                calls.tryAcquire(BEAT, TimeUnit.MILLISECONDS);
                calls.drainPermits();
                round();
            }
            round();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("the ledger stopped", e);
            stop.accept(String.valueOf(e.getMessage()));
        }
    }

    private void round() throws InterruptedException {
        try {
            while (enrol() | append()) {
                Thread.onSpinWait();
            }
            note();
        } catch (DatabaseFailure e) {
            actsMayWait = true;
            LOG.warn("the ledger's tables can't be read or written; trying again: {}", e.getMessage());
        }
    }

    /// Takes acts down.
    ///
    /// @return whether there may be more
    private boolean enrol() {
        if (!actsMayWait) {
            return false;
        }
        actsMayWait = false;
        if (!database.read(ActEnrolment::isBehind)) {
            return false;
        }
        database.change(transaction -> {
            Enrolment enrolment = Enrolment.begin(transaction, pseudonyms, acts.now());
            ActEnrolment.enrol(transaction, enrolment, ACTS);
            return enrolment.finish();
        });
        return true;
    }

    /// Appends entries to the log.
    ///
    /// @return whether there were any
    private boolean append() throws InterruptedException {
        long size = log.size();
        List<EntryTable.Bytes> next = next(size);
        if (next.isEmpty()) {
            return false;
        }
        try {
            List<byte[]> bytes = next.stream().map(EntryTable.Bytes::bytes).toList();
            at(next.getFirst().place(), log.append(bytes).join());
        } catch (CompletionException e) {
            full(e);
            Thread.sleep(PAUSE);
        }
        return true;
    }

    /// The entries that come next: as they were handed over, or as the table has them.
    private List<EntryTable.Bytes> next(long size) {
        List<EntryTable.Bytes> next = new ArrayList<>();
        synchronized (handed) {
            while (!handed.isEmpty() && handed.element().place() < size) {
                handed.remove();
            }
            while (next.size() < ENTRIES && isNext(handed.peek(), size + next.size())) {
                next.add(handed.remove());
            }
        }
        return next.isEmpty() ? database.read(transaction -> EntryTable.bytes(transaction, size, ENTRIES)) : next;
    }

    private static boolean isNext(EntryTable.@Nullable Bytes handed, long place) {
        return handed != null && handed.place() == place;
    }

    private static void at(long place, long index) {
        if (place != index) {
            throw new IllegalStateException("the log put an entry at " + index + " whose place is " + place
                    + ": something else writes to this log. Stop it, and start again: what differs will be said");
        }
    }

    /// A full log takes more later; everything else is a reason to stop.
    private static void full(CompletionException e) {
        if (!(e.getCause() instanceof LogFull)) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// Writes down how long the log is, so that a log that got shorter is recognised.
    private void note() {
        long size = log.size();
        if (size > noted) {
            database.change(transaction -> {
                Position.logged(transaction, log.origin(), size);
                return size;
            });
            noted = size;
        }
    }

    /// Brings in what is there, and ends.
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
