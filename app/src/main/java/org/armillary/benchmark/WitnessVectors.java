package org.armillary.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.Spelling;
import org.armillary.tlog.store.FileStore;
import org.armillary.tlog.witness.Answer;
import org.armillary.tlog.witness.WatchedLog;
import org.armillary.tlog.witness.Witness;
import org.armillary.tlog.witness.WitnessServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Vectors that are dialogues with a witness: each has one of its own, with new keys and a storage that outlives its
/// restarts.
final class WitnessVectors implements VectorTask {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NAME = "witness.example/w";

    @Override
    public String kind() {
        return "witness_dialogue";
    }

    @Override
    public ObjectNode answer(VectorInput input) {
        List<WatchedLog> logs = new ArrayList<>();
        input.get("logs").forEach(log -> {
            VectorInput each = new VectorInput(log);
            logs.add(new WatchedLog(each.text("origin"), each.keys("vkeys")));
        });
        List<SigningKey> keys = List.of(
                SigningKey.generate(NAME, Algorithm.ED25519_COSIGNATURE),
                SigningKey.generate(NAME, Algorithm.ML_DSA_COSIGNATURE));
        ObjectNode answer = JSON.objectNode();
        ArrayNode steps = answer.putArray("steps");
        ArrayNode vkeys = answer.putArray("witness_vkeys");
        keys.forEach(key -> vkeys.add(key.verifier().toString()));
        try (Scratch storage = Scratch.open()) {
            play(input.get("steps"), steps, logs, keys, storage.directory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer;
    }

    private static void play(
            JsonNode asked, ArrayNode steps, List<WatchedLog> logs, List<SigningKey> keys, Path storage)
            throws IOException {
        Witness witness = start(logs, keys, storage);
        for (JsonNode step : asked) {
            VectorInput read = new VectorInput(step);
            if (read.has("restart")) {
                witness = start(logs, keys, storage);
                steps.addObject();
            } else {
                Answer answer = read.has("post")
                        ? WitnessServer.answer(witness, "POST", read.text("post"), Spelling.utf8(read.text("body")))
                        : WitnessServer.answer(witness, "GET", read.text("get"), new byte[0]);
                steps.addObject()
                        .put("status", answer.status())
                        .put("body", answer.body())
                        .put("content_type", answer.type());
            }
        }
    }

    private static Witness start(List<WatchedLog> logs, List<SigningKey> keys, Path storage) throws IOException {
        return new Witness(logs, keys, FileStore.open(storage), Clock.systemUTC());
    }
}
