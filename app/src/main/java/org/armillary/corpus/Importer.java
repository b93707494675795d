package org.armillary.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.armillary.home.FullDisk;
import org.armillary.task.Cancelled;
import org.armillary.task.Progress;

/// Takes documents into the corpus: several at once, each as a whole or not at all, the same bytes once.
public final class Importer {

    /// Megabytes of documents that are read at the same time, so that a folder of large ones does not fill the
    /// memory.
    private static final int MEGABYTES_AT_ONCE = 128;

    private static final int STRIPES = 64;

    private final Corpus corpus;
    private final List<ReentrantLock> digests =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toList();
    private final List<ReentrantLock> works =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toList();
    private final Semaphore megabytes = new Semaphore(MEGABYTES_AT_ONCE, true);

    Importer(Corpus corpus) {
        this.corpus = corpus;
    }

    /// Imports documents. What failed is reported and left out; the rest is taken. Whoever repeats it goes on
    /// where it stopped.
    ///
    /// @throws Cancelled when a person stopped it; what was taken before stays
    public ImportSummary run(ImportRequest request, Progress progress) {
        List<Incoming> documents = request.documents();
        progress.expect(
                documents.size(), documents.stream().mapToLong(Incoming::size).sum());
        AtomicReference<String> stop = new AtomicReference<>("");
        List<ImportResult> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("import-", 0).daemon().factory())) {
            List<Future<Optional<ImportResult>>> pending = new ArrayList<>();
            for (Incoming document : documents) {
                pending.add(pool.submit(() -> turn(document, request, progress, stop)));
            }
            for (Future<Optional<ImportResult>> each : pending) {
                await(each).ifPresent(results::add);
            }
        } finally {
            settle(stop);
        }
        return new ImportSummary(results, stop.get());
    }

    /// On a full disk nothing can be made safe: the next start makes up for it.
    private void settle(AtomicReference<String> stop) {
        try {
            corpus.settle();
        } catch (RuntimeException e) {
            Optional<String> full = full(e);
            if (full.isEmpty() && stop.get().isEmpty()) {
                throw e;
            }
            full.ifPresent(why -> stop.compareAndSet("", why));
        }
    }

    /// What a document is, read without taking it in and without being told anything of it.
    ///
    /// @throws RuntimeException when it can't be read; the message says why and what to do
    public Preview preview(byte[] bytes, String fileName) {
        return Preview.of(corpus.engine().read(bytes, fileName, Statements.NONE), fileName);
    }

    /// One document's turn; empty when the import stopped before.
    private Optional<ImportResult> turn(
            Incoming document, ImportRequest request, Progress progress, AtomicReference<String> stop) {
        if (!stop.get().isEmpty()) {
            return Optional.empty();
        }
        progress.check();
        ImportResult result = bounded(document, request, stop);
        report(result, progress);
        progress.done(1, document.size());
        return Optional.of(result);
    }

    private ImportResult bounded(Incoming document, ImportRequest request, AtomicReference<String> stop) {
        int size = Math.clamp(document.size() >> 20, 1, MEGABYTES_AT_ONCE);
        megabytes.acquireUninterruptibly(size);
        try {
            return one(document, request);
        } catch (IOException e) {
            Optional<String> full = full(e);
            full.ifPresent(stop::set);
            return new ImportResult.Failed(document.name(), full.orElseGet(() -> reason(e)));
        } catch (StackOverflowError e) {
            return new ImportResult.Failed(
                    document.name(), "it is nested too deeply to be read; flatten it and try again");
        } catch (OutOfMemoryError e) {
            return new ImportResult.Failed(
                    document.name(), "it needs more memory than there is; split it and try again");
        } catch (RuntimeException e) {
            Optional<String> full = full(e);
            full.ifPresent(stop::set);
            return new ImportResult.Failed(document.name(), full.orElseGet(() -> reason(e)));
        } finally {
            megabytes.release(size);
        }
    }

    /// What to tell the person where a full disk is why something failed.
    private Optional<String> full(Exception failure) {
        return FullDisk.isWhy(corpus.home().root(), failure)
                ? Optional.of("the disk that holds " + corpus.home().root()
                        + " is full; nothing of this document was kept. Free some space and repeat the command: what was"
                        + " taken before stays, and it goes on from there")
                : Optional.empty();
    }

    private ImportResult one(Incoming document, ImportRequest request) throws IOException {
        long limit = org.armillary.law.layout.Limits.DEFAULT.bytes();
        if (document.size() > limit) {
            throw new IOException("it has " + (document.size() >> 20) + " MB; documents of up to " + (limit >> 20)
                    + " MB are read. Split it, or import its text without the images");
        }
        byte[] bytes = document.content().read();
        Statements stated = request.stated().or(document.stated());
        String digest = Digest.of(bytes);
        return locked(digests, digest, () -> {
            Optional<Holding> held = held(digest, stated);
            return held.isPresent()
                    ? new ImportResult.Unchanged(document.name(), held.get())
                    : read(document, bytes, digest, stated, request.provisional());
        });
    }

    private ImportResult read(Incoming document, byte[] bytes, String digest, Statements stated, boolean provisional)
            throws IOException {
        Engine.Draft draft = corpus.engine().read(bytes, document.name(), stated);
        Identification found = Identification.of(draft, stated, document.name());
        Optional<Identity> identity = found.identity()
                .or(() -> provisional ? Optional.of(found.provisional(digest, corpus.now())) : Optional.empty());
        if (identity.isEmpty()) {
            return new ImportResult.Undetermined(document.name(), found.missing(), found.proposal());
        }
        corpus.sources()
                .keep(
                        bytes,
                        new Sources.Provenance(
                                document.name(), document.from(), corpus.now(), bytes.length, stated.values()));
        return locked(works, identity.get().work(), () -> take(document, digest, draft, identity.get()));
    }

    private ImportResult take(Incoming document, String digest, Engine.Draft draft, Identity identity)
            throws IOException {
        List<Holding> readings = corpus.library().readings(identity.work());
        Optional<Holding> before =
                Timeline.of(readings, identity.language(), corpus.now()).find(identity.date());
        int number = readings.stream()
                        .filter(each -> each.expression().equals(identity.expression())
                                && each.stamp().source().equals(digest))
                        .mapToInt(each -> each.stamp().number())
                        .max()
                        .orElse(0)
                + 1;
        Stamp stamp = new Stamp(
                identity,
                digest,
                Shortened.to(document.name(), 300),
                draft.format(),
                number,
                Cause.IMPORTED,
                corpus.engine().name(),
                corpus.now(),
                org.armillary.act.Acts.actor(),
                Optional.empty(),
                0);
        Holding holding = corpus.take(identified(draft, identity), stamp, draft.notices(), Map.of());
        return new ImportResult.Imported(document.name(), holding, draft.notices(), before);
    }

    /// An official document keeps the identification its publisher gave it.
    static org.armillary.law.akn.AknDocument identified(Engine.Draft draft, Identity identity) {
        return Stamp.isOfficial(draft.format()) ? draft.document() : IdentifiedDocument.of(draft.document(), identity);
    }

    /// The reading that these bytes already have, unless something else is said of them now.
    private Optional<Holding> held(String digest, Statements stated) {
        return corpus.database().read(transaction -> ReadingTable.ofSource(transaction, digest)).stream()
                .filter(holding -> holding.isKnown(corpus.now()))
                .filter(holding -> stated.find("work")
                                .map(holding.work()::equals)
                                .orElse(true)
                        && stated.language().map(holding.language()::equals).orElse(true)
                        && stated.day("date").map(holding.date()::equals).orElse(true))
                .reduce((earlier, later) -> later);
    }

    private static void report(ImportResult result, Progress progress) {
        switch (result) {
            case ImportResult.Imported imported ->
                progress.info(
                        imported.name(),
                        "imported as " + imported.holding().expression() + " ("
                                + imported.holding().provisions() + " provisions"
                                + (imported.uncertain().isEmpty()
                                        ? ""
                                        : ", " + imported.uncertain().size() + " uncertain")
                                + ")");
            case ImportResult.Unchanged unchanged ->
                progress.info(
                        unchanged.name(), "unchanged: " + unchanged.holding().expression());
            case ImportResult.Undetermined undetermined -> progress.warn(undetermined.name(), undetermined.message());
            case ImportResult.Failed failed -> progress.fail(failed.name(), failed.reason());
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    private static String reason(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.toString());
    }

    /// Work that may fail on files.
    private interface Guarded<T> {
        T run() throws IOException;
    }

    /// One at a time for each name. Locks of digests are always taken before those of works.
    private static <T> T locked(List<ReentrantLock> locks, String name, Guarded<T> work) throws IOException {
        ReentrantLock lock = locks.get(Math.floorMod(name.hashCode(), STRIPES));
        lock.lock();
        try {
            return work.run();
        } finally {
            lock.unlock();
        }
    }
}
