package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The one thread that gives entries their indices: takes those that wait, in the order in which they came,
/// appends them to the journal with one force, and acknowledges.
///
/// Whoever comes when the queue is full, or when the journal might not hold what waits already, is refused at
/// once.
final class Sequencer implements AutoCloseable {

    /// Entries of one batch.
    private static final int BATCH = 1024;

    /// Bytes of records of one batch, and of entries that come together.
    static final int BATCH_BYTES = 1 << 20;

    /// Callers who were just acknowledged mostly come again at once; so many nanoseconds are waited for them at
    /// most.
    private static final long GATHERING = 5_000_000;

    private final Journal journal;
    private final int bound;
    private final Runnable roomWanted;
    private final Thread thread =
            Thread.ofPlatform().name("log-sequencer").daemon().unstarted(this::run);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrival = lock.newCondition();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private volatile int entries;
    private long bytes;
    private long room;
    private boolean idle;
    private long patience;
    private volatile boolean closing;
    private volatile @Nullable LogStopped stopped;

    /// @param bound entries that may wait
    /// @param roomWanted is called when the journal needs a further file or publication to go on
    Sequencer(Journal journal, int bound, Runnable roomWanted) {
        this.journal = journal;
        this.bound = bound;
        this.roomWanted = roomWanted;
        this.room = journal.room(BATCH_BYTES);
    }

    void start() {
        thread.start();
    }

    CompletableFuture<Long> append(List<byte[]> together) {
        Waiting waiting = Waiting.of(together);
        lock.lock();
        try {
            Optional<RuntimeException> refusal = refusal(waiting);
            if (refusal.isPresent()) {
                waiting.index().completeExceptionally(refusal.get());
                return waiting.index();
            }
            queue.add(waiting);
            entries += together.size();
            bytes += waiting.bytes();
            if (idle) {
                arrival.signal();
            }
        } finally {
            lock.unlock();
        }
        return waiting.index();
    }

    private Optional<RuntimeException> refusal(Waiting waiting) {
        LogStopped why = stopped;
        if (why != null) {
            return Optional.of(why);
        }
        if (closing) {
            return Optional.of(new LogStopped("the log was closed"));
        }
        if (entries + waiting.entries().size() > bound) {
            return Optional.of(new LogFull(entries + " entries wait for the journal, at most " + bound
                    + " may; try again in some milliseconds"));
        }
        if (bytes + waiting.bytes() > room) {
            roomWanted.run();
            return Optional.of(new LogFull(
                    "the journal holds " + (journal.end() - journal.first()) + " entries and has no room for more"
                            + " before some are published or its disk has room; try again in a second"));
        }
        return Optional.empty();
    }

    /// Lets in what there is room for now.
    void roomMade() {
        written(List.of());
    }

    private void written(List<Waiting> batch) {
        lock.lock();
        try {
            for (Waiting waiting : batch) {
                bytes -= waiting.bytes();
            }
            room = journal.room(BATCH_BYTES);
        } finally {
            lock.unlock();
        }
        if (journal.wantsFile()) {
            roomWanted.run();
        }
    }

    /// Takes no more entries, ever, and fails those that wait.
    void stop(LogStopped why) {
        List<Waiting> left;
        lock.lock();
        try {
            if (stopped == null) {
                stopped = why;
            }
            left = List.copyOf(queue);
            queue.clear();
            arrival.signal();
        } finally {
            lock.unlock();
        }
        left.forEach(waiting -> waiting.index().completeExceptionally(why));
    }

    Optional<LogStopped> stopped() {
        return Optional.ofNullable(stopped);
    }

    private void run() {
        int expected = 1;
        for (List<Waiting> batch = take(expected); !batch.isEmpty(); batch = take(expected)) {
            List<byte[]> all = new ArrayList<>();
            batch.forEach(waiting -> all.addAll(waiting.entries()));
            long index = journal.end();
            long before = System.nanoTime();
            try {
                journal.append(all);
            } catch (IOException | RuntimeException e) {
                LogStopped why = new LogStopped(
                        "the journal could not be written (" + e.getMessage() + "); the log takes nothing more."
                                + " See to the disk, then open the log again: it tells what it holds",
                        e);
                stop(why);
                batch.forEach(waiting -> waiting.index().completeExceptionally(why));
                return;
            }
            patience = Math.min(GATHERING, System.nanoTime() - before);
            written(batch);
            for (Waiting waiting : batch) {
                waiting.index().complete(index);
                index += waiting.entries().size();
            }
            expected = Math.max(all.size(), expected / 2);
        }
    }

    /// The next batch; empty at the end.
    private List<Waiting> take(int expected) {
        lock.lock();
        try {
            while (queue.isEmpty() && !closing && stopped == null) {
                idle = true;
                arrival.awaitUninterruptibly();
                idle = false;
            }
        } finally {
            lock.unlock();
        }
        gather(Math.min(expected, BATCH));
        lock.lock();
        try {
            List<Waiting> batch = new ArrayList<>();
            int count = 0;
            int length = 0;
            for (Waiting next = queue.peek(); next != null; next = queue.peek()) {
                count += next.entries().size();
                length += next.bytes();
                if (!batch.isEmpty() && (count > BATCH || length > BATCH_BYTES)) {
                    break;
                }
                batch.add(queue.remove());
                entries -= next.entries().size();
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /// Waits, no longer than a force takes, for as many as the last batch had.
    private void gather(int expected) {
        long since = System.nanoTime();
        while (entries < expected && !closing && System.nanoTime() - since < patience) {
            Thread.yield();
        }
    }

    /// Appends what waits, and ends.
    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            arrival.signal();
        } finally {
            lock.unlock();
        }
        Threads.join(thread);
    }
}
