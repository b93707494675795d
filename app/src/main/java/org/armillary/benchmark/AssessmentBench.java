package org.armillary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.armillary.catalogue.Catalogue;
import org.armillary.law.codification.Codex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Runs tasks over folders of cases.
public final class AssessmentBench {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<BenchmarkTask> tasks;

    private AssessmentBench(List<BenchmarkTask> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    /// The tasks that the program can answer.
    public static AssessmentBench shipped() {
        Codex codex = Codex.load();
        return of(List.of(
                RequirementsTask.shipped(),
                DecisionPathTask.of(codex),
                DatesTask.of(Catalogue.shipped()),
                ImpactAssessmentTask.of(codex),
                IncidentClocksTask.of(codex),
                JurisdictionsTask.of(codex, Catalogue.shipped())));
    }

    public static AssessmentBench of(List<BenchmarkTask> tasks) {
        return new AssessmentBench(tasks);
    }

    /// @throws IllegalArgumentException when there is none of that name
    BenchmarkTask task(String name) {
        return tasks.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no task is called '" + name + "'"));
    }

    /// What came of one task.
    ///
    /// @param task its name
    /// @param cases how many cases were read
    /// @param unfounded ids of cases whose answer names no provision
    /// @param faults of each case without an answer, its id and why
    /// @param took from the first case to the last
    public record Tally(String task, int cases, List<String> unfounded, List<String> faults, Duration took) {
        public Tally {
            unfounded = List.copyOf(unfounded);
            faults = List.copyOf(faults);
        }
    }

    /// Answers the cases of every task that has a file in a folder.
    ///
    /// @param in folder of `<task>.json`, each a list of cases
    /// @param out folder for `<task>.json`, each an object of answers; made if absent
    /// @throws NoSuchFileException when no task has a file there
    public List<Tally> run(Path in, Path out) throws IOException {
        Files.createDirectories(out);
        List<Tally> tallies = new ArrayList<>();
        for (BenchmarkTask task : tasks) {
            Path cases = in.resolve(task.name() + ".json");
            if (Files.exists(cases)) {
                tallies.add(run(task, JSON.readTree(Files.readString(cases)), out.resolve(task.name() + ".json")));
            }
        }
        if (tallies.isEmpty()) {
            throw new NoSuchFileException(
                    in.toString(),
                    null,
                    "holds no cases of "
                            + tasks.stream().map(BenchmarkTask::name).toList());
        }
        return tallies;
    }

    private static Tally run(BenchmarkTask task, JsonNode cases, Path out) throws IOException {
        ObjectNode answers = JSON.createObjectNode();
        List<String> unfounded = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        long start = System.nanoTime();
        for (JsonNode question : cases) {
            String id = question.path("id").asString("");
            try {
                ObjectNode answer = task.answer(question);
                answers.set(id, answer);
                if (answer.path("provisions").isEmpty()) {
                    unfounded.add(id);
                }
            } catch (IllegalArgumentException unanswered) {
                faults.add(id + ": " + unanswered.getMessage());
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Files.writeString(out, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answers));
        return new Tally(task.name(), cases.size(), unfounded, faults, took);
    }
}
