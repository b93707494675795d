package org.armillary.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.tree.Frontier;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Inclusion;
import org.armillary.tlog.tree.Nodes;
import org.armillary.tlog.tree.Tree;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Receipts of a log of a thousand entries, signed in both ways and seen by two witnesses, one of each kind. The
/// entry and its opening are the example of docs/formats/receipt.md.
final class Receipts {

    static final String ORIGIN = "observatory.example/ledger";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SIZE = 1000;
    private static final int INDEX = 677;
    private static final long SEEN = 1_795_314_600;

    private final LogSigner log = LogSigner.generate(ORIGIN, Clock.fixed(Instant.ofEpochSecond(SEEN), ZoneOffset.UTC));
    private final SigningKey court = SigningKey.generate("court.example/w", Algorithm.ED25519_COSIGNATURE);
    private final SigningKey press = SigningKey.generate("press.example/w", Algorithm.ML_DSA_COSIGNATURE);
    private final ObjectNode example;

    Receipts() throws IOException {
        String page = Files.readString(Path.of("../docs/formats/receipt.md"));
        int from = page.indexOf("```json\n") + 8;
        example = (ObjectNode) JSON.readTree(page.substring(from, page.indexOf("```", from)));
    }

    /// Which both witnesses must have seen.
    String policy() {
        return Policy.of(ORIGIN, log.verifiers(), List.of(court.verifier(), press.verifier()), 2)
                .toString();
    }

    List<VerifierKey> keys() {
        return Stream.concat(log.verifiers().stream(), Stream.of(court.verifier(), press.verifier()))
                .toList();
    }

    byte[] entry() {
        return example.get("entry").asString().getBytes(UTF_8);
    }

    ProofFile proof() {
        List<Hash> leaves = IntStream.range(0, SIZE)
                .mapToObj(i -> Hash.leaf(i == INDEX ? entry() : ("entry " + i).getBytes(UTF_8)))
                .toList();
        Tree tree = Tree.of(SIZE, over(leaves));
        Checkpoint checkpoint = new Checkpoint(ORIGIN, SIZE, tree.root());
        SignedCheckpoint signed = log.sign(checkpoint)
                .with(List.of(
                        Cosignature.sign(court, checkpoint, SEEN + 1), Cosignature.sign(press, checkpoint, SEEN + 2)));
        return ProofFile.of(Inclusion.of(INDEX, tree), signed);
    }

    /// A receipt as it is downloaded.
    String logged() {
        ObjectNode receipt = example.deepCopy();
        receipt.put("state", "logged");
        receipt.put("proof", new String(proof().bytes(), UTF_8));
        ArrayNode keys = ((ObjectNode) receipt.get("log")).putArray("keys");
        keys().forEach(key -> keys.add(key.toString()));
        return receipt.toPrettyString() + "\n";
    }

    String pending() {
        return example.toPrettyString() + "\n";
    }

    /// A receipt with other words in it.
    static String with(String receipt, Map<String, String> words) {
        String changed = receipt;
        for (Map.Entry<String, String> word : words.entrySet()) {
            if (!changed.contains(word.getKey())) {
                throw new AssertionError("the receipt does not say " + word.getKey());
            }
            changed = changed.replace(word.getKey(), word.getValue());
        }
        return changed;
    }

    private static Nodes over(List<Hash> leaves) {
        return (level, index) -> {
            Frontier frontier = new Frontier();
            int from = Math.toIntExact(index << level);
            leaves.subList(from, from + (1 << level)).forEach(frontier::append);
            return frontier.root();
        };
    }
}
