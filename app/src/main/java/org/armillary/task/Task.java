package org.armillary.task;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One piece of long work, under way or ended.
public final class Task {

    /// Events kept for those who look later; the counts go on beyond them.
    private static final int EVENTS_KEPT = 10_000;

    private final UUID id = UUID.randomUUID();
    private final String kind;
    private final String organisation;
    private final Instant started = Instant.now();
    private final List<Progress.Event> events = new ArrayList<>();
    private final Progress progress = new Recorder();
    private State state = State.RUNNING;
    private long documentsExpected;
    private long documentsDone;
    private long bytesExpected;
    private long bytesDone;
    private long warnings;
    private long errors;
    private @Nullable Instant ended;
    private @Nullable String outcome;
    private boolean cancelling;

    Task(String kind, String organisation) {
        this.kind = kind;
        this.organisation = organisation;
    }

    /// For whom it is done; nobody else sees it.
    public String organisation() {
        return organisation;
    }

    /// Whether it goes on.
    public enum State {
        RUNNING,
        DONE,
        /// It ended before its time; the outcome says why.
        FAILED,
        CANCELLED
    }

    /// How far a task is, at one moment.
    ///
    /// @param events how many events there are so far
    /// @param outcome what came of it, once it has ended
    public record Snapshot(
            UUID id,
            String kind,
            State state,
            Instant started,
            Optional<Instant> ended,
            long documentsDone,
            long documentsExpected,
            long bytesDone,
            long bytesExpected,
            long warnings,
            long errors,
            int events,
            Optional<String> outcome) {

        /// Done part of the whole, from 0 to 1: by bytes where they are known, else by documents.
        public double fraction() {
            if (state == State.DONE) {
                return 1;
            }
            long whole = bytesExpected > 0 ? bytesExpected : documentsExpected;
            long part = bytesExpected > 0 ? bytesDone : documentsDone;
            return whole == 0 ? 0 : Math.min(1, (double) part / whole);
        }
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public synchronized Snapshot snapshot() {
        return new Snapshot(
                id,
                kind,
                state,
                started,
                Optional.ofNullable(ended),
                documentsDone,
                documentsExpected,
                bytesDone,
                bytesExpected,
                warnings,
                errors,
                events.size(),
                Optional.ofNullable(outcome));
    }

    /// Events from a place in their order on; 0 for all that are kept.
    public synchronized List<Progress.Event> events(int from) {
        return List.copyOf(events.subList(Math.min(from, events.size()), events.size()));
    }

    /// Asks it to stop at the next place where it can.
    public synchronized void cancel() {
        cancelling = true;
        notifyAll();
    }

    /// Waits until there are more than so many events, or it ended, or the time is over.
    public synchronized Snapshot await(int events, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (state == State.RUNNING && this.events.size() <= events) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return snapshot();
    }

    /// Waits until it ended.
    public synchronized Snapshot join() throws InterruptedException {
        while (state == State.RUNNING) {
            wait();
        }
        return snapshot();
    }

    Progress progress() {
        return progress;
    }

    synchronized void end(State how, String what) {
        state = how;
        outcome = what;
        ended = Instant.now();
        notifyAll();
    }

    private final class Recorder implements Progress {

        @Override
        public void expect(long documents, long bytes) {
            synchronized (Task.this) {
                documentsExpected += documents;
                bytesExpected += bytes;
            }
        }

        @Override
        public void done(long documents, long bytes) {
            synchronized (Task.this) {
                documentsDone += documents;
                bytesDone += bytes;
            }
        }

        @Override
        public void report(Event event) {
            synchronized (Task.this) {
                warnings += event.severity() == Severity.WARNING ? 1 : 0;
                errors += event.severity() == Severity.ERROR ? 1 : 0;
                if (events.size() < EVENTS_KEPT) {
                    events.add(event);
                }
                Task.this.notifyAll();
            }
        }

        @Override
        public void check() {
            synchronized (Task.this) {
                if (cancelling) {
                    throw new Cancelled();
                }
            }
        }
    }
}
