package org.armillary.tlog.witness;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.http.Address;
import org.armillary.tlog.http.Exchanges;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.note.SignedNote;
import org.armillary.tlog.note.Spelling;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Consistency;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import org.armillary.tlog.tree.Tree;

/// Asks witnesses, all at once, to cosign what a log is about to publish.
///
/// Believes no answer: keeps the lines that verify under the witness's own keys, with a time. Remembers what size each
/// witness stands at, and asks again with a new proof when it stands at another. Safe for many threads.
public final class WitnessClient implements AutoCloseable {

    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final int CONFLICT = 409;
    /// Another copy of the log may be asking too; in the end one is through.
    private static final int ATTEMPTS = 3;

    private final List<Remote> witnesses;
    private final Exchanges exchanges;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Long> sizes = new ConcurrentHashMap<>();

    /// @param deadline by when a witness has answered
    public WitnessClient(List<Remote> witnesses, Duration deadline) {
        this.witnesses = List.copyOf(witnesses);
        this.exchanges = new Exchanges(deadline);
    }

    /// A witness out there.
    ///
    /// @param name for messages
    /// @param keys its lines are kept that verify under one of these
    /// @param address the prefix of `add-checkpoint`
    public record Remote(String name, List<VerifierKey> keys, URI address) {

        public Remote {
            keys = List.copyOf(keys);
        }

        /// @throws IllegalArgumentException when the address is none
        public static Remote of(String name, List<VerifierKey> keys, String address) {
            return new Remote(name, keys, Address.prefix(address));
        }
    }

    /// What came of asking a witness.
    ///
    /// @param lines its cosignatures, verified; none when there was a failure
    /// @param failure a sentence, empty when there was none
    /// @param split whether the witness says that it knows another history of this log: nothing may be published
    ///     before a person has looked
    public record Response(String witness, List<SignatureLine> lines, String failure, boolean split) {}

    /// Asks all witnesses for cosignatures.
    ///
    /// @param checkpoint signed by the log
    /// @param tree of the checkpoint, for proofs
    /// @param enough told the lines so far; once it says yes, nobody is waited for any more
    /// @return of those who answered in time, in that order
    public List<Response> cosign(SignedCheckpoint checkpoint, Tree tree, Predicate<List<SignatureLine>> enough) {
        CompletionService<Response> asked = new ExecutorCompletionService<>(threads);
        List<Future<Response>> waiting = new ArrayList<>();
        witnesses.forEach(witness -> waiting.add(asked.submit(() -> ask(witness, checkpoint, tree))));
        List<Response> responses = new ArrayList<>();
        List<SignatureLine> lines = new ArrayList<>();
        try {
            while (responses.size() < waiting.size() && !enough.test(lines)) {
                Response response = asked.take().get();
                responses.add(response);
                lines.addAll(response.lines());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("asking a witness went wrong in an unforeseen way", e.getCause());
        } finally {
            waiting.forEach(future -> future.cancel(true));
        }
        return responses;
    }

    private Response ask(Remote witness, SignedCheckpoint checkpoint, Tree tree) {
        try {
            long size = checkpoint.checkpoint().size();
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Exchanges.Answer answer = post(witness, checkpoint, tree);
                if (answer.status() == 200) {
                    List<SignatureLine> lines = verified(witness, checkpoint, answer.body());
                    sizes.put(key(witness, checkpoint), size);
                    return new Response(witness.name(), lines, "", false);
                }
                if (answer.status() != CONFLICT) {
                    return failed(witness, answer);
                }
                long recorded = recorded(answer);
                if (recorded > size) {
                    return new Response(
                            witness.name(),
                            List.of(),
                            "it has seen " + recorded + " entries of this log, which now says to have " + size,
                            true);
                }
                sizes.put(key(witness, checkpoint), recorded);
            }
            return new Response(witness.name(), List.of(), "it stands at another size each time it is asked", false);
        } catch (IOException | Refused e) {
            return new Response(witness.name(), List.of(), String.valueOf(e.getMessage()), false);
        }
    }

    private static String key(Remote witness, SignedCheckpoint checkpoint) {
        return witness.address() + " " + checkpoint.checkpoint().origin();
    }

    private Exchanges.Answer post(Remote witness, SignedCheckpoint checkpoint, Tree tree) throws IOException {
        long size = checkpoint.checkpoint().size();
        long known = sizes.getOrDefault(key(witness, checkpoint), 0L);
        long old = known > size ? 0 : known;
        List<Hash> proof = old == 0 ? List.of() : Consistency.of(old, tree).path();
        byte[] body = new Submission(old, proof, checkpoint.bytes()).print();
        return exchanges.post(witness.address().resolve("add-checkpoint"), body, LONGEST_ANSWER);
    }

    private static long recorded(Exchanges.Answer answer) {
        String size = new String(answer.body(), StandardCharsets.US_ASCII);
        if (!answer.type().startsWith("text/x.tlog.size") || !size.endsWith("\n")) {
            throw new Refused("it answers 409 without saying at what size it stands");
        }
        return Spelling.decimal(size.substring(0, size.length() - 1));
    }

    private static Response failed(Remote witness, Exchanges.Answer answer) {
        String said = new String(answer.body(), 0, Math.min(answer.body().length, 300), StandardCharsets.UTF_8);
        String printable = said.replaceAll("[^\\P{Cntrl}]+", " ").strip();
        return new Response(
                witness.name(), List.of(), "it answers " + answer.status() + ": " + printable, answer.status() == 422);
    }

    /// The lines that count, of those it sent.
    private static List<SignatureLine> verified(Remote witness, SignedCheckpoint checkpoint, byte[] body) {
        List<SignatureLine> good = new ArrayList<>();
        for (String line : Spelling.utf8(body).split("\n")) {
            try {
                SignatureLine sent = SignatureLine.parse(line);
                SignedCheckpoint alone = new SignedCheckpoint(
                        checkpoint.checkpoint(),
                        new SignedNote(checkpoint.note().text(), List.of(sent)));
                if (!alone.verify(witness.keys()).isEmpty() && Cosignature.time(sent) > 0) {
                    good.add(sent);
                }
            } catch (Refused _) {
                // a line of a key that nobody here knows, or one that is no good
            }
        }
        if (good.isEmpty()) {
            throw new Refused("none of the lines it sent is a signature of its keys");
        }
        return good;
    }

    /// The last checkpoint that a witness has cosigned of a log: what a log that was restored must not fall behind.
    ///
    /// @return verified under the witness's keys; empty when it has cosigned none
    /// @throws IOException when it can't be asked
    /// @throws Refused when its answer isn't signed by it, or of another log
    public Optional<SignedCheckpoint> latest(Remote witness, String origin) throws IOException {
        Exchanges.Answer answer =
                exchanges.get(witness.address().resolve(LastSeen.hash(origin) + "/checkpoint"), LONGEST_ANSWER);
        if (answer.status() == 404) {
            return Optional.empty();
        }
        if (answer.status() != 200) {
            throw new IOException(witness.name() + " answers " + answer.status());
        }
        SignedCheckpoint latest = SignedCheckpoint.parse(answer.body());
        latest.verify(origin, witness.keys());
        return Optional.of(latest);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        exchanges.close();
        threads.close();
    }
}
