package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.tile.EntryBundle;
import org.armillary.tlog.tile.TileLayout;
import org.armillary.tlog.tile.TileNodes;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tree.Inclusion;
import org.jspecify.annotations.Nullable;

/// A transparency log that is being written, by this process alone.
///
/// ```java
/// try (Log log = Log.open(LogSettings.of(journal, FileStore.open(directory), signer))) {
///     long index = log.append(entry).join();                       // durable
///     SignedCheckpoint checkpoint = log.publication(index).join(); // everybody can see it
/// }
/// ```
///
/// An entry that was acknowledged is never lost and never moves. Two checkpoints of the log never contradict
/// each other. Where that cannot be kept, the log stops ([LogStopped]) and says why. Safe for many threads.
/// What depends on a future of this class and takes long belongs on another thread (`thenApplyAsync`).
public final class Log implements AutoCloseable {

    /// Bytes of the longest entry.
    public static final int LONGEST = EntryBundle.LONGEST;

    /// Opened tiles kept while a proof is made; a path crosses eight.
    private static final int PROOF_TILES = 16;

    /// Between two checkpoints, tiles are put so many times, each time a few.
    private static final int SLICES = 8;

    private final LogSettings settings;
    private final Journal journal;
    private final Sequencer sequencer;
    private final Integration integration;
    private final Publisher publisher;
    private final StoredTiles tiles;
    private final Semaphore wake = new Semaphore(0);
    private final AtomicBoolean preparing = new AtomicBoolean();
    private final Thread publishing =
            Thread.ofPlatform().daemon().name("log-publisher").unstarted(this::publish);
    private volatile Thread preparer = publishing;
    private final TreeMap<Long, CompletableFuture<SignedCheckpoint>> publications = new TreeMap<>();
    private volatile Optional<SignedCheckpoint> published;
    private volatile @Nullable String trouble;
    private volatile @Nullable String noRoom;
    private volatile boolean closing;
    private boolean ended;

    private Log(LogSettings settings, Journal journal) throws IOException {
        this.settings = settings;
        this.journal = journal;
        this.tiles = new StoredTiles(settings.store());
        ObjectStore store = settings.store();
        CheckpointLock lock = new CheckpointLock(store);
        this.published = store.find(Publisher.CHECKPOINT).map(SignedCheckpoint::parse);
        Checkpoint last = Agreement.check(settings, journal, lock, published);
        this.integration = new Integration(store, last);
        this.publisher = new Publisher(settings, journal, lock, integration, published);
        this.sequencer = new Sequencer(journal, settings.queue(), this::prepare);
    }

    /// Opens a log, or begins it when journal and store hold nothing.
    ///
    /// @throws LogStopped when another process writes this log, or journal, lock and store do not agree
    /// @throws UncheckedIOException when they could not be read
    public static Log open(LogSettings settings) {
        return open(settings, Disk.LOCAL);
    }

    static Log open(LogSettings settings, Disk disk) {
        try {
            Journal journal = Journal.open(settings.place(disk));
            try {
                Log log = new Log(settings, journal);
                log.prepare();
                log.sequencer.start();
                log.publishing.start();
                return log;
            } catch (IOException | RuntimeException e) {
                journal.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the log " + settings.origin() + " could not be opened", e);
        }
    }

    /// Makes a journal for a log whose store was put back without it: the log goes on behind what it has
    /// signed. Entries that were acknowledged and stand in no signed tree are lost, unless who has them
    /// appends them again, in their order.
    ///
    /// To be done only when it is known that nobody saw a larger tree of this log than its store's lock
    /// holds: it could sign another one.
    ///
    /// @throws LogStopped when there is a journal
    /// @throws UncheckedIOException when it could not be made
    public static void resume(LogSettings settings) {
        try {
            long signed = new CheckpointLock(settings.store())
                    .holds()
                    .map(each -> each.checkpoint().size())
                    .orElse(0L);
            Journal.begin(settings.place(Disk.LOCAL), signed);
        } catch (IOException e) {
            throw new UncheckedIOException("the log " + settings.origin() + " could not be resumed", e);
        }
    }

    /// Name of the log.
    public String origin() {
        return settings.origin();
    }

    /// Adds an entry. Entries get their indices in the order of the calls.
    ///
    /// @return its index, once the entry is durable; fails with [LogStopped], or at once with [LogFull]
    /// @throws IllegalArgumentException when the entry is longer than [#LONGEST]; nothing is written
    public CompletableFuture<Long> append(byte[] entry) {
        return append(List.of(entry));
    }

    /// Adds entries under indices that follow each other; all are taken, or none.
    ///
    /// @param entries up to 1 MiB together, with 16 bytes more for each
    /// @return index of the first, once all are durable; fails as for one
    /// @throws IllegalArgumentException when there is none, one is longer than [#LONGEST], or all are too many
    public CompletableFuture<Long> append(List<byte[]> entries) {
        for (byte[] entry : entries) {
            if (entry.length > LONGEST) {
                throw new IllegalArgumentException("an entry has at most " + LONGEST + " bytes, not " + entry.length);
            }
        }
        if (entries.isEmpty() || Record.length(entries) > Sequencer.BATCH_BYTES) {
            throw new IllegalArgumentException(entries.size() + " entries of " + Record.length(entries)
                    + " bytes cannot be added together: at least one, at most " + Sequencer.BATCH_BYTES + " bytes");
        }
        return sequencer.append(entries.stream().map(byte[]::clone).toList());
    }

    /// Entries that are durable; those that were acknowledged are among them.
    public long size() {
        return journal.end();
    }

    /// An entry that is durable.
    ///
    /// @throws IndexOutOfBoundsException when there is none yet
    /// @throws UncheckedIOException when it could not be read
    public byte[] entry(long index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("entry " + index + " of " + size());
        }
        try {
            if (index >= journal.first()) {
                try {
                    return journal.read(index, ByteBuffer.allocate(Record.HEAD + LONGEST))
                            .getFirst();
                } catch (IOException _) {
                    // released meanwhile: then it stands in a bundle
                }
            }
            TilePath bundle = TileLayout.of(integration.stored()).tile(TilePath.ENTRIES, index / TilePath.FULL);
            return tiles.entries(bundle).get((int) (index % TilePath.FULL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What everybody can see; empty before the first time.
    public Optional<SignedCheckpoint> published() {
        return published;
    }

    /// The first checkpoint that everybody can see and that covers an entry; fails when the log stops or is
    /// closed before.
    public CompletableFuture<SignedCheckpoint> publication(long index) {
        synchronized (publications) {
            Optional<SignedCheckpoint> last = published;
            if (last.isPresent() && last.get().checkpoint().size() > index) {
                return CompletableFuture.completedFuture(last.get());
            }
            Optional<LogStopped> stopped = sequencer.stopped();
            if (stopped.isPresent() || ended) {
                return CompletableFuture.failedFuture(stopped.orElseGet(Log::closed));
            }
            return publications
                    .computeIfAbsent(index, _ -> new CompletableFuture<>())
                    .copy();
        }
    }

    /// The proof that an entry is in the published tree.
    ///
    /// @throws IndexOutOfBoundsException when no published checkpoint covers it yet
    /// @throws UncheckedIOException when the store could not be read
    public ProofFile prove(long index) {
        SignedCheckpoint checkpoint =
                published.orElseThrow(() -> new IndexOutOfBoundsException("nothing is published"));
        long size = checkpoint.checkpoint().size();
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("entry " + index + " is not in the published tree of " + size);
        }
        return ProofFile.of(Inclusion.of(index, size, new TileNodes(size, tiles, PROOF_TILES)), checkpoint);
    }

    /// How it is doing.
    public LogState state() {
        return new LogState(
                size(), published, Optional.ofNullable(noRoom != null ? noRoom : trouble), sequencer.stopped());
    }

    private void publish() {
        boolean last = false;
        while (!last && sequencer.stopped().isEmpty()) {
            long start = System.nanoTime();
            last = closing;
            attempt(() -> {
                Optional<SignedCheckpoint> checkpoint = publisher.publish();
                trouble = null;
                published(checkpoint);
            });
            for (int i = 1; i <= SLICES && !last && !closing; i++) {
                pause(start + settings.interval().toNanos() / SLICES * i);
                if (i < SLICES && sequencer.stopped().isEmpty()) {
                    attempt(publisher::prepare);
                }
            }
        }
        end();
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (IOException | UncheckedIOException e) {
            trouble = e.getMessage();
        } catch (LogStopped e) {
            sequencer.stop(e);
        } catch (RuntimeException e) {
            sequencer.stop(new LogStopped(
                    "what the log has signed and what its store holds do not agree (" + e.getMessage()
                            + "). It signs nothing more. Verify the log, and put back what is missing, before opening it"
                            + " again",
                    e));
        }
        if (noRoom != null) {
            noRoom = null;
            preparing.set(false);
        }
        sequencer.roomMade();
    }

    private interface Step {
        void run() throws IOException;
    }

    private void published(Optional<SignedCheckpoint> checkpoint) {
        Map<Long, CompletableFuture<SignedCheckpoint>> covered = Map.of();
        synchronized (publications) {
            published = checkpoint;
            if (checkpoint.isPresent()) {
                var below = publications.headMap(checkpoint.get().checkpoint().size());
                covered = new TreeMap<>(below);
                below.clear();
            }
        }
        covered.values().forEach(each -> each.complete(checkpoint.orElseThrow()));
    }

    private void pause(long until) {
        try {
            wake.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    private void end() {
        List<CompletableFuture<SignedCheckpoint>> left;
        synchronized (publications) {
            ended = true;
            left = List.copyOf(publications.values());
            publications.clear();
        }
        LogStopped why = sequencer.stopped().orElseGet(Log::closed);
        left.forEach(each -> each.completeExceptionally(why));
    }

    private static LogStopped closed() {
        return new LogStopped("the log was closed");
    }

    /// Has a file made for the journal's next segment, unless that is being done, or could not be since the
    /// last round.
    private void prepare() {
        if (!closing && preparing.compareAndSet(false, true)) {
            preparer = Thread.ofPlatform().daemon().name("log-journal").start(() -> {
                try {
                    journal.prepare();
                    preparing.set(false);
                    sequencer.roomMade();
                } catch (IOException e) {
                    noRoom = "no room for the journal in " + settings.journal() + ": " + e.getMessage();
                }
            });
        }
    }

    /// Makes everything durable that waits, tries once more to publish it, and lets go of the journal. The store
    /// stays open.
    ///
    /// @throws UncheckedIOException when the journal could not be closed
    @Override
    public void close() {
        sequencer.close();
        closing = true;
        wake.release();
        Threads.join(publishing);
        Threads.join(preparer);
        try {
            journal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
