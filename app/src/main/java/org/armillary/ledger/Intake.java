package org.armillary.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.armillary.account.Actor;
import org.armillary.account.Role;
import org.armillary.act.Acts;
import org.armillary.home.Database;
import org.armillary.home.Transaction;
import org.armillary.tlog.tree.Hash;
import org.jspecify.annotations.Nullable;

/// Takes decision records down: whatever waits goes into one transaction, so that many callers share one
/// force of the disk.
final class Intake implements AutoCloseable {

    /// Records that may wait.
    private static final int WAITING = 65_536;
    /// Records of one transaction, more or less.
    private static final int MOST = 4_096;

    private final Database database;
    private final Pseudonyms pseudonyms;
    private final Acts acts;
    private final Consumer<List<EntryTable.Bytes>> next;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Thread thread;
    private volatile boolean closed;
    private boolean ended;

    /// @param next told, in order, of the entries that were taken down
    Intake(Database database, Pseudonyms pseudonyms, Acts acts, Consumer<List<EntryTable.Bytes>> next) {
        this.next = next;
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.acts = acts;
        this.thread = Thread.ofPlatform().daemon().name("ledger-intake").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Whether this is the thread that takes records down.
    boolean isHere() {
        return Thread.currentThread() == thread;
    }

    /// A record, sealed.
    private record Item(UUID id, Sealed sealed, Hash commitment, String subject) {}

    private record Waiting(
            Actor actor,
            String stream,
            List<Item> items,
            Optional<String> key,
            CompletableFuture<List<Recorded>> answer) {

        Optional<Requests.Key> requestKey() {
            return key.map(word -> new Requests.Key(stream, word));
        }

        List<String> payloads() {
            return items.stream().map(each -> each.sealed().payload()).toList();
        }
    }

    /// The last that the queue holds.
    private static final Waiting END = new Waiting(
            new Actor("end", Actor.HOME, Role.READER), "", List.of(), Optional.empty(), new CompletableFuture<>());

    /// What comes of one request within a transaction.
    private record Outcome(
            Waiting request,
            List<Recorded> recorded,
            @Nullable RuntimeException refused) {

        static Outcome of(Waiting request, List<Recorded> recorded) {
            return new Outcome(request, recorded, null);
        }

        static Outcome refused(Waiting request) {
            return new Outcome(
                    request,
                    List.of(),
                    new KeyReused("the idempotency key '" + request.key().orElse("")
                            + "' was used in this stream for other records, or for records that were erased since;"
                            + " nothing was written. Use a key for one request alone, and repeat a request with the"
                            + " same bytes"));
        }

        /// What comes of the same key again, in the same transaction.
        Outcome repeated(Waiting again) {
            return again.payloads().equals(request.payloads()) ? of(again, recorded) : refused(again);
        }

        void tell() {
            if (refused == null) {
                request.answer().complete(recorded);
            } else {
                request.answer().completeExceptionally(refused);
            }
        }
    }

    /// Seals records here, in the caller's thread, and hands them over.
    CompletableFuture<List<Recorded>> record(
            Actor actor, String stream, List<DecisionRecord> records, Optional<String> key) {
        if (waiting.addAndGet(records.size()) > WAITING || closed) {
            waiting.addAndGet(-records.size());
            return CompletableFuture.failedFuture(closed ? closing() : full());
        }
        Instant now = acts.now();
        List<Item> items = records.stream().map(each -> item(each, now)).toList();
        Waiting request = new Waiting(actor, stream, items, key, new CompletableFuture<>());
        queue.add(request);
        if (closed && queue.remove(request)) {
            request.answer().completeExceptionally(closing());
        }
        return request.answer();
    }

    private static LedgerFull full() {
        return new LedgerFull("more than " + WAITING + " records wait to be taken down; try again in a second");
    }

    private static LedgerStopped closing() {
        return new LedgerStopped("the ledger is closing; try again when it is back");
    }

    private static Item item(DecisionRecord record, Instant now) {
        Payload payload = record.payload();
        Sealed sealed = Sealed.of(payload);
        return new Item(Acts.newId(now), sealed, payload.commitment(sealed.salt()), record.system());
    }

    private void run() {
        while (!ended) {
            take(batch());
        }
    }

    private List<Waiting> batch() {
        List<Waiting> batch = new ArrayList<>();
        int records = 0;
        for (Waiting next = first(); next != null; next = records < MOST && !ended ? queue.poll() : null) {
            ended = next == END;
            if (!ended) {
                batch.add(next);
                records += next.items().size();
            }
        }
        return batch;
    }

    private Waiting first() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            return END;
        }
    }

    private void take(List<Waiting> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            Taken taken = database.change(transaction -> taken(transaction, batch));
            taken.outcomes().forEach(Outcome::tell);
            next.accept(taken.entries());
        } catch (RuntimeException e) {
            batch.forEach(each -> each.answer().completeExceptionally(e));
        } finally {
            batch.forEach(each -> waiting.addAndGet(-each.items().size()));
        }
    }

    /// What came of a batch.
    private record Taken(List<Outcome> outcomes, List<EntryTable.Bytes> entries) {}

    private Taken taken(Transaction transaction, List<Waiting> batch) {
        Instant now = acts.now();
        Enrolment enrolment = Enrolment.begin(transaction, pseudonyms, now);
        Requests requests = new Requests(transaction, now);
        Map<Requests.Key, Outcome> here = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Waiting each : batch) {
            outcomes.add(each.requestKey()
                    .map(key -> once(each, key, here, enrolment, requests))
                    .orElseGet(() -> written(each, enrolment)));
        }
        requests.finish();
        return new Taken(outcomes, enrolment.finish());
    }

    /// A request with a key: written, unless it was before, in this transaction or another.
    ///
    /// @param here what was answered in this transaction
    private static Outcome once(
            Waiting request,
            Requests.Key key,
            Map<Requests.Key, Outcome> here,
            Enrolment enrolment,
            Requests requests) {
        Outcome earlier = here.get(key);
        if (earlier != null) {
            return earlier.repeated(request);
        }
        Optional<Requests.Made> before = requests.find(key);
        if (before.isPresent()) {
            return request.payloads().equals(requests.payloads(before.get()))
                    ? Outcome.of(request, requests.recorded(before.get()))
                    : Outcome.refused(request);
        }
        Outcome written = written(request, enrolment);
        here.put(key, written);
        requests.add(
                key,
                written.recorded().getFirst().sequence(),
                written.recorded().size());
        return written;
    }

    private static Outcome written(Waiting request, Enrolment enrolment) {
        return Outcome.of(
                request,
                request.items().stream()
                        .map(item -> add(enrolment, request, item))
                        .toList());
    }

    private static Recorded add(Enrolment enrolment, Waiting request, Item item) {
        return enrolment.add(
                Kind.DECISION,
                item.id(),
                request.stream(),
                new Enrolment.Heading(
                        request.actor().organisation(), request.actor().id(), item.subject()),
                item.sealed(),
                item.commitment());
    }

    /// Takes down what waits, and nothing more.
    @Override
    public void close() {
        closed = true;
        // An interrupt would close the files of an embedded database under its hands.
        queue.add(END);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
