package org.armillary.tlog.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.note.SignedNote;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.tree.Consistency;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import org.armillary.tlog.tree.Subtree;
import org.armillary.tlog.tree.SubtreeConsistency;

/// A witness (C2SP tlog-witness 1.0.0): remembers the largest tree it saw of each log, and cosigns only trees that hold
/// that one.
///
/// What it remembers is one object a log in its store, the cosigned checkpoint itself. Comparing with the record and
/// replacing it is one step of the store, durable before the answer: two requests at once, or two processes on one
/// store, can't roll it back. Safe for many threads; requests of one log wait for each other.
public final class Witness {

    private final Map<String, WatchedLog> logs;
    private final Map<String, LastSeen> records = new HashMap<>();
    private final List<SigningKey> keys;
    private final Clock clock;

    /// @param keys of type 04 and 06; a line of each is answered
    /// @param clock says the time in cosignatures
    /// @throws IllegalArgumentException when there is no key, or one that cosigns nothing
    public Witness(List<WatchedLog> logs, List<SigningKey> keys, ObjectStore store, Clock clock) {
        if (keys.isEmpty() || !keys.stream().allMatch(key -> key.algorithm().isCosignature())) {
            throw new IllegalArgumentException("a witness cosigns with keys of type 04 and 06");
        }
        this.logs = logs.stream().collect(Collectors.toMap(WatchedLog::origin, log -> log));
        this.keys = List.copyOf(keys);
        this.clock = clock;
        logs.forEach(log -> {
            LastSeen record = new LastSeen(store, log.origin());
            records.put(record.hash(), record);
        });
    }

    /// What those verify with who trust this witness.
    public List<VerifierKey> verifiers() {
        return keys.stream().map(SigningKey::verifier).toList();
    }

    /// Answers `add-checkpoint`.
    ///
    /// @param body as sent
    public Answer addCheckpoint(byte[] body) {
        try {
            Submission submission = Submission.parse(body);
            SignedCheckpoint signed = SignedCheckpoint.parse(submission.checkpoint());
            return add(submission, signed);
        } catch (Refused e) {
            return Answer.refused(400, "this can't be read: " + e.getMessage());
        }
    }

    private Answer add(Submission submission, SignedCheckpoint signed) {
        Optional<WatchedLog> log =
                Optional.ofNullable(logs.get(signed.checkpoint().origin()));
        if (log.isEmpty()) {
            return unknown(signed);
        }
        List<SignatureLine> trusted;
        try {
            trusted = signed.verify(log.get().keys()).stream()
                    .map(SignedNote.Signer::line)
                    .toList();
        } catch (Refused e) {
            return Answer.refused(403, e.getMessage());
        }
        if (submission.old() > signed.checkpoint().size()) {
            return Answer.refused(
                    400,
                    "old is " + submission.old() + " and the checkpoint is of "
                            + signed.checkpoint().size() + ": logs don't shrink");
        }
        return exchange(
                submission,
                new SignedCheckpoint(
                        signed.checkpoint(), new SignedNote(signed.note().text(), trusted)));
    }

    private static Answer unknown(SignedCheckpoint signed) {
        return Answer.refused(
                404, "this witness doesn't watch " + signed.checkpoint().origin());
    }

    /// Compares with the record, cosigns, and replaces the record.
    private Answer exchange(Submission submission, SignedCheckpoint signed) {
        LastSeen record = record(signed);
        synchronized (record) {
            try {
                LastSeen.State state = record.read();
                while (state.size() == submission.old()) {
                    Optional<Answer> wrong = inconsistency(submission, state, signed);
                    if (wrong.isPresent()) {
                        return wrong.get();
                    }
                    List<SignatureLine> lines = cosign(signed);
                    if (record.replace(state, signed.with(lines))) {
                        return Answer.cosigned(printed(lines));
                    }
                    state = record.read();
                }
                return Answer.recorded(state.size());
            } catch (IOException e) {
                return Answer.refused(500, "the witness can't reach its own records; try again later");
            } catch (Refused e) {
                return Answer.refused(500, "the witness's record of this log is damaged; its keeper must look at it");
            }
        }
    }

    private LastSeen record(SignedCheckpoint signed) {
        return Objects.requireNonNull(
                records.get(LastSeen.hash(signed.checkpoint().origin())));
    }

    private static Optional<Answer> inconsistency(
            Submission submission, LastSeen.State state, SignedCheckpoint signed) {
        long size = signed.checkpoint().size();
        Hash root = signed.checkpoint().root();
        try {
            if (size == 0 && !root.equals(Hash.EMPTY)) {
                throw new Refused("the root of no entries is another");
            }
            if (submission.old() > 0) {
                new Consistency(submission.old(), size, submission.proof()).verify(state.root(), root);
            } else if (!submission.proof().isEmpty()) {
                throw new Refused("nothing was cosigned before, so there is nothing to prove");
            }
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(Answer.refused(422, e.getMessage()));
        }
    }

    private List<SignatureLine> cosign(SignedCheckpoint signed) {
        long now = Math.max(1, clock.instant().getEpochSecond());
        return keys.stream()
                .map(key -> Cosignature.sign(key, signed.checkpoint(), now))
                .toList();
    }

    private static String printed(List<SignatureLine> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /// Answers `sign-subtree`: a line over part of a tree that this witness has cosigned.
    ///
    /// @param body as sent
    public Answer signSubtree(byte[] body) {
        try {
            SubtreeRequest request = SubtreeRequest.parse(body);
            Subtree subtree = new Subtree(request.start(), request.end());
            SignedCheckpoint signed = SignedCheckpoint.parse(request.checkpoint());
            // From leaf 0 on it would read as a checkpoint without a time, which no witness may sign.
            if (subtree.start() == 0
                    || subtree.isEmpty()
                    || subtree.end() > signed.checkpoint().size()) {
                throw new Refused("a subtree begins after leaf 0, has leaves, and ends within the checkpoint");
            }
            return sign(request, subtree, signed);
        } catch (Refused e) {
            return Answer.refused(400, "this can't be read: " + e.getMessage());
        }
    }

    private Answer sign(SubtreeRequest request, Subtree subtree, SignedCheckpoint signed) {
        String origin = signed.checkpoint().origin();
        List<SigningKey> signing = keys.stream()
                .filter(key -> key.algorithm() == Algorithm.ML_DSA_COSIGNATURE)
                .toList();
        if (!logs.containsKey(origin)) {
            return unknown(signed);
        }
        if (signing.isEmpty()) {
            return Answer.refused(404, "this witness has no key that signs subtrees");
        }
        try {
            checkOwn(signed);
        } catch (Refused e) {
            return Answer.refused(403, "this witness did not cosign that checkpoint: " + e.getMessage());
        }
        try {
            new SubtreeConsistency(subtree, signed.checkpoint().size(), request.proof())
                    .verify(request.root(), signed.checkpoint().root());
        } catch (Refused e) {
            return Answer.refused(422, e.getMessage());
        }
        List<SignatureLine> lines = new ArrayList<>();
        signing.forEach(key -> lines.add(Cosignature.sign(key, origin, subtree, request.root())));
        return Answer.cosigned(printed(lines));
    }

    private void checkOwn(SignedCheckpoint signed) {
        for (SignedNote.Signer signer : signed.verify(verifiers())) {
            if (Cosignature.time(signer.line()) == 0) {
                throw new Refused("a line without a time says nothing of a checkpoint");
            }
        }
    }

    /// Answers those who watch the witness: the last checkpoint it cosigned, with the lines of log and witness.
    ///
    /// @param originHash SHA-256 of the origin, in lower-case hexadecimal digits
    public Answer checkpoint(String originHash) {
        LastSeen record = records.get(originHash);
        try {
            Optional<byte[]> last = record == null ? Optional.empty() : record.find();
            return last.map(bytes -> Answer.cosigned(new String(bytes, StandardCharsets.UTF_8)))
                    .orElseGet(() -> Answer.refused(404, "no checkpoint of such a log was cosigned here"));
        } catch (IOException e) {
            return Answer.refused(500, "the witness can't reach its own records; try again later");
        }
    }
}
