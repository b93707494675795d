package org.armillary.api;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.armillary.account.CurrentActor;
import org.armillary.corpus.Statements;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.reception.Uploads;
import org.armillary.task.Task;
import org.armillary.task.Tasks;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Imports, and all long work: how far it is, and stopping it.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class TasksEndpoint {

    private final Uploads uploads;
    private final Tasks tasks;

    TasksEndpoint(Uploads uploads, Tasks tasks) {
        this.uploads = uploads;
        this.tasks = tasks;
    }

    /// Takes documents in. All other parameters are statements about them, as on the command line.
    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<TaskAnswer> importDocuments(
            @RequestParam List<MultipartFile> files, @RequestParam Map<String, String> statements) {
        Map<String, String> said = new LinkedHashMap<>(statements);
        said.keySet().retainAll(Statements.KEYS);
        Task task = uploads.take(files, Statements.of(said));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/tasks/" + task.id()))
                .body(TaskAnswer.of(task, 0));
    }

    @GetMapping("/tasks")
    List<TaskAnswer> listTasks() {
        return tasks.list(CurrentActor.get()).stream()
                .map(task -> TaskAnswer.of(task, Integer.MAX_VALUE))
                .toList();
    }

    @GetMapping("/tasks/{id}")
    TaskAnswer getTask(@PathVariable UUID id, @RequestParam(defaultValue = "0") int from) {
        return TaskAnswer.of(find(id), from);
    }

    @DeleteMapping("/tasks/{id}")
    ResponseEntity<Void> cancelTask(@PathVariable UUID id) {
        find(id).cancel();
        return ResponseEntity.noContent().build();
    }

    private Task find(UUID id) {
        return tasks.find(id, CurrentActor.get())
                .orElseThrow(() -> new Refusal(Problem.notFound("/api/v1/tasks/" + id)));
    }
}
