package org.armillary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armillary.catalogue.SharedFacts;
import org.armillary.tlog.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Vectors in, answers out; and the vectors of others, where they lie beside the checkout.
class LedgerBenchTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HASH = Hash.leaf(new byte[0]).toString();

    @TempDir
    private Path folder;

    private JsonNode answer(String kind, String input) {
        JsonNode vector = JSON.readTree("{\"id\": \"x\", \"kind\": \"" + kind + "\", \"input\": " + input + "}");
        return LedgerBench.shipped(folder).answer(vector);
    }

    /// Each answer with a verdict or a value; dialogues have a scorer of their own.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "inclusion", "consistency", "subtree_inclusion", "subtree_consistency", "vkey", "signed_note",
                "checkpoint", "cosignature", "subtree_cosignature", "tlog_proof_parse", "tlog_proof", "build",
                "prove_inclusion", "prove_consistency", "tile_layout", "tile_path", "sign_note"
            })
    void everyVectorOfTheKitIsAnsweredRight(String kind) throws IOException {
        Path data = SharedFacts.path("kits/ledger/dev");
        LedgerBench bench = LedgerBench.shipped(data);
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("vectors").resolve(kind + ".jsonl"))) {
            JsonNode vector = JSON.readTree(line);
            JsonNode answer = JSON.readTree(JSON.writeValueAsString(bench.answer(vector)));
            if (!isRight(vector.path("expected"), answer)) {
                wrong.add(
                        vector.path("id").asString() + " " + vector.path("name").asString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// A value may say more than is expected of it.
    private static boolean isRight(JsonNode expected, JsonNode answer) {
        if (expected.isString()) {
            return answer.path("verdict").equals(expected);
        }
        return holds(expected, answer.path("value"));
    }

    private static boolean holds(JsonNode expected, JsonNode found) {
        return expected.isObject()
                ? expected.propertyStream().allMatch(each -> holds(each.getValue(), found.path(each.getKey())))
                : expected.equals(found);
    }

    static Stream<List<String>> unreadable() {
        String proof = "\"leaf_hash\": \"" + HASH + "\", \"root\": \"" + HASH + "\"";
        return Stream.of(
                List.of("inclusion", "null"),
                List.of("inclusion", "[]"),
                List.of("inclusion", "{}"),
                List.of("inclusion", "{\"leaf_index\": 0, \"tree_size\": 1, " + proof + "}"),
                List.of("inclusion", "{\"leaf_index\": 0, \"tree_size\": 1, \"proof\": {}, " + proof + "}"),
                List.of("inclusion", "{\"leaf_index\": 0, \"tree_size\": 1, \"proof\": [null], " + proof + "}"),
                List.of("inclusion", "{\"leaf_index\": \"0\", \"tree_size\": 1, \"proof\": [], " + proof + "}"),
                List.of("inclusion", "{\"leaf_index\": 0.5, \"tree_size\": 1, \"proof\": [], " + proof + "}"),
                List.of(
                        "inclusion",
                        "{\"leaf_index\": 0, \"tree_size\": 9223372036854775808, \"proof\": [], " + proof + "}"),
                List.of("inclusion", "{\"leaf_index\": -1, \"tree_size\": 1, \"proof\": [], " + proof + "}"),
                List.of("consistency", "{\"size1\": 0, \"size2\": 1}"),
                List.of("vkey", "{\"vkey\": 5}"),
                List.of("vkey", "{\"vkey\": \"\\ud800+00000000+AQ==\"}"),
                List.of("signed_note", "{\"note\": \"x\", \"vkeys\": [\"y\"]}"),
                List.of("signed_note", "{\"note_b64\": \"!\", \"vkeys\": []}"),
                List.of("checkpoint", "{\"note\": null, \"vkeys\": []}"),
                List.of("build", "{\"prefix\": \"x\", \"size\": -1}"),
                List.of("build", "{\"prefix\": \"x\", \"size\": 4611686018427387904}"),
                List.of("build", "{\"prefix\": \"\\udfff\", \"size\": 1}"),
                List.of("prove_inclusion", "{\"prefix\": \"x\", \"size\": 3, \"index\": 3}"),
                List.of("prove_consistency", "{\"prefix\": \"x\", \"size1\": 4, \"size2\": 3}"),
                List.of("prove_consistency", "{\"prefix\": \"x\", \"size1\": 0, \"size2\": 3}"),
                List.of("tile_path", "{\"level\": \"x\", \"index\": 0, \"width\": 1}"),
                List.of("tile_path", "{\"level\": -1, \"index\": 0, \"width\": 1}"),
                List.of("tile_path", "{\"level\": 0, \"index\": 0, \"width\": 4294967297}"),
                List.of("tile_layout", "{\"size\": -1}"),
                List.of("sign_note", "{\"name\": \"n\", \"seed_hex\": \"00\", \"text\": \"t\\n\"}"),
                List.of("sign_note", "{\"name\": \"n\", \"seed_hex\": \"zz\", \"text\": \"t\\n\"}"),
                List.of("no_such_kind", "{}"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsInvalid(List<String> vector) {
        assertThat(answer(vector.get(0), vector.get(1)))
                .isEqualTo(JSON.readTree("{\"id\": \"x\", \"verdict\": \"invalid\"}"));
    }

    @Test
    void whatHoldsIsValidAndWhatIsMadeIsAValue() {
        String single = "{\"leaf_index\": 0, \"tree_size\": 1, \"proof\": [], \"leaf_hash\": \"" + HASH
                + "\", \"root\": \"" + HASH + "\"}";
        assertThat(answer("inclusion", single).path("verdict").asString()).isEqualTo("valid");
        assertThat(answer("tile_path", "{\"level\": \"entries\", \"index\": 1234067, \"width\": 7}")
                        .at("/value/path")
                        .asString())
                .isEqualTo("tile/entries/x001/x234/067.p/7");
        JsonNode built = answer("build", "{\"prefix\": \"e\", \"size\": 257}").path("value");
        assertThat(built.path("files").asInt()).isEqualTo(5);
        assertThat(built.path("sha256").propertyNames())
                .containsExactlyInAnyOrder(
                        "tile/0/000", "tile/0/001.p/1", "tile/1/000.p/1", "tile/entries/000", "tile/entries/001.p/1");
    }

    @Test
    void everyVectorWithAnIdHasAnAnswerAndOtherLinesAreTold() throws IOException {
        Path cases = folder.resolve("cases.jsonl");
        Files.writeString(cases, """
                {"id": "a", "kind": "vkey", "input": {"vkey": "x"}}

                {"id": "b", "kind": "riddle", "input": {}}
                {"id": "c"}
                {"kind": "vkey"}
                not json
                """);
        Path out = folder.resolve("answers.jsonl");
        LedgerBench.Tally tally = LedgerBench.shipped(folder).run(cases, out);
        assertThat(Files.readAllLines(out)).hasSize(3).allMatch(line -> line.contains("\"invalid\""));
        assertThat(tally.kinds()).containsEntry("vkey", 1);
        assertThat(tally.unknown()).containsEntry("riddle", 1);
        assertThat(tally.unread()).hasSize(2).first().asString().startsWith("line 5:");
    }

    @Test
    void aTaskThatBreaksDownAnswersInvalid() {
        LedgerBench bench = LedgerBench.of(List.of(VectorTask.verdict("broken", _ -> {
            throw new IllegalStateException("broken");
        })));
        ObjectNode vector = JSON.createObjectNode().put("id", "x").put("kind", "broken");
        vector.putObject("input");
        assertThat(bench.answer(vector).path("verdict").asString()).isEqualTo("invalid");
    }
}
