package org.armillary.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armillary.tlog.tree.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Answers vectors of transparency logs: proofs, notes, checkpoints, tiles, whole logs and dialogues with witnesses.
///
/// Reads one vector a line, `{"id": …, "kind": …, "input": {…}}`; writes one answer a line. What can't be read is
/// answered `invalid`, so that every vector with an id has an answer.
public final class LedgerBench {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, VectorTask> tasks = new HashMap<>();

    private LedgerBench(List<VectorTask> tasks) {
        tasks.forEach(task -> this.tasks.put(task.kind(), task));
    }

    /// The kinds that the program can answer.
    ///
    /// @param data folder that holds the logs which vectors name
    public static LedgerBench shipped(Path data) {
        List<VectorTask> all = new ArrayList<>();
        all.addAll(ProofVectors.tasks());
        all.addAll(NoteVectors.tasks());
        all.addAll(TileVectors.tasks());
        all.add(WholeLogVectors.task(data));
        all.add(new WitnessVectors());
        return of(all);
    }

    public static LedgerBench of(List<VectorTask> tasks) {
        return new LedgerBench(tasks);
    }

    /// What came of a run.
    ///
    /// @param kinds how many vectors of each kind were answered
    /// @param unknown kinds that nothing here answers, with how many of their vectors were answered `invalid`
    /// @param unread lines that are no vector, by number, and why
    /// @param took from the first line to the last
    public record Tally(Map<String, Integer> kinds, Map<String, Integer> unknown, List<String> unread, Duration took) {
        public Tally {
            kinds = new LinkedHashMap<>(kinds);
            unknown = new LinkedHashMap<>(unknown);
            unread = List.copyOf(unread);
        }
    }

    /// Answers all vectors of a file.
    ///
    /// @param cases one JSON object a line
    /// @param out takes one JSON object a line
    public Tally run(Path cases, Path out) throws IOException {
        Map<String, Integer> kinds = new TreeMap<>();
        Map<String, Integer> unknown = new TreeMap<>();
        List<String> unread = new ArrayList<>();
        long start = System.nanoTime();
        try (BufferedReader lines = Files.newBufferedReader(cases);
                Writer answers = Files.newBufferedWriter(out)) {
            int number = 0;
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    JsonNode vector = vector(line);
                    String kind = vector.path("kind").asString("");
                    (tasks.containsKey(kind) ? kinds : unknown).merge(kind, 1, Integer::sum);
                    answers.write(JSON.writeValueAsString(answer(vector)) + "\n");
                } catch (Refused | JacksonException e) {
                    unread.add("line " + number + ": " + e.getMessage());
                }
            }
        }
        return new Tally(kinds, unknown, unread, Duration.ofNanos(System.nanoTime() - start));
    }

    private static JsonNode vector(String line) {
        JsonNode vector = JSON.readTree(line);
        if (!vector.path("id").isString()) {
            throw new Refused("no vector with an id");
        }
        return vector;
    }

    /// The answer to one vector, its id first. Whatever goes wrong inside, the answer is `invalid`: a checker that an
    /// input can stop is no checker.
    ObjectNode answer(JsonNode vector) {
        ObjectNode answer = JSON.createObjectNode();
        answer.set("id", vector.path("id"));
        return answer.setAll(withoutId(vector));
    }

    private ObjectNode withoutId(JsonNode vector) {
        @Nullable VectorTask task = tasks.get(vector.path("kind").asString(""));
        if (task == null) {
            return VectorTask.verdict("invalid");
        }
        try {
            return task.answer(new VectorInput(vector.path("input")));
        } catch (RuntimeException _) {
            return VectorTask.verdict("invalid");
        }
    }
}
