package org.armillary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.armillary.tlog.audit.PublishedLog;
import org.armillary.tlog.witness.PlayedLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Vectors of whole logs and of dialogues, made here.
class LogVectorsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final PublishedLog LOG = PublishedLog.of("log.example/vectors", Clock.systemUTC());

    @TempDir
    private Path data;

    private LedgerBench bench = LedgerBench.of(List.of());

    @BeforeEach
    void write() throws IOException {
        LOG.write(data.resolve("log"), 300);
        bench = LedgerBench.shipped(data);
    }

    private String verdict(String folder, String patch) {
        ObjectNode vector = JSON.createObjectNode().put("id", "1").put("kind", "tile_tree");
        ObjectNode input = vector.putObject("input")
                .put("folder", folder)
                .put("checkpoint", "checkpoint")
                .put("origin", "log.example/vectors");
        ArrayNode keys = input.putArray("vkeys");
        LOG.policy().logs().forEach(log -> keys.add(log.key().toString()));
        input.set("patches", JSON.readTree("[" + patch + "]"));
        return bench.answer(vector).path("verdict").asString();
    }

    @Test
    void wholeLogIsValid() {
        assertThat(verdict("log", "")).isEqualTo("valid");
        assertThat(verdict("log", "{'path': 'tile/7/000', 'delete': true}".replace('\'', '"')))
                .isEqualTo("valid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'path': 'tile/0/000', 'offset': 8191, 'xor': 1}",
                "{'path': 'tile/entries/001.p/44', 'offset': 2, 'xor': 128}",
                "{'path': 'tile/1/000.p/1', 'delete': true}",
                "{'path': 'tile/entries/000', 'truncate': 100}",
                "{'path': 'tile/entries/000', 'append_hex': '0000'}",
                "{'path': 'checkpoint', 'offset': 0, 'xor': 1}"
            })
    void patchedLogIsInvalid(String patch) {
        assertThat(verdict("log", patch.replace('\'', '"'))).isEqualTo("invalid");
    }

    @Test
    void logsElsewhereAreNotRead() {
        assertThat(verdict("../" + data.getFileName() + "/log", "")).isEqualTo("valid");
        assertThat(verdict("../../log", "")).isEqualTo("invalid");
    }

    @Test
    void dialogueIsPlayedOverRestarts() {
        PlayedLog log = PlayedLog.of("log.example/dialogue");
        ObjectNode vector = JSON.createObjectNode().put("id", "1").put("kind", "witness_dialogue");
        ObjectNode input = vector.putObject("input");
        ObjectNode watched = input.putArray("logs").addObject().put("origin", "log.example/dialogue");
        ArrayNode keys = watched.putArray("vkeys");
        log.watched().keys().forEach(key -> keys.add(key.toString()));
        ArrayNode steps = input.putArray("steps");
        post(steps, log.growth(0, 5));
        steps.addObject().put("restart", true);
        post(steps, log.growth(0, 8));
        post(steps, log.growth(5, 8));
        steps.addObject().put("get", "/" + "0".repeat(64) + "/checkpoint");
        JsonNode answer = bench.answer(vector);
        assertThat(answer.path("witness_vkeys")).hasSize(2);
        assertThat(answer.path("steps")
                        .valueStream()
                        .map(step -> step.path("status").asInt(0)))
                .containsExactly(200, 0, 409, 200, 404);
        assertThat(answer.path("steps").get(2).path("body").asString()).isEqualTo("5\n");
    }

    private static void post(ArrayNode steps, byte[] body) {
        steps.addObject().put("post", "/add-checkpoint").put("body", new String(body, StandardCharsets.UTF_8));
    }
}
