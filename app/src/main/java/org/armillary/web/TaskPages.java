package org.armillary.web;

import java.net.URI;
import java.util.UUID;
import org.armillary.account.CurrentActor;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.task.Task;
import org.armillary.task.Tasks;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Long work: how far it is, and stopping it. A task goes on whoever looks.
@Controller
class TaskPages {

    private final Tasks tasks;
    private final TaskRows rows;
    private final Pages pages;

    TaskPages(Tasks tasks, TaskRows rows, Pages pages) {
        this.tasks = tasks;
        this.rows = rows;
        this.pages = pages;
    }

    @GetMapping("/tasks")
    ResponseEntity<byte[]> list(Frame frame, CsrfToken token) {
        return pages.show(
                "tasks",
                frame,
                new TasksView(
                        rows.of(tasks.list(CurrentActor.get()), frame), token.getParameterName(), token.getToken()));
    }

    @GetMapping("/tasks/{id}")
    ResponseEntity<byte[]> show(Frame frame, @PathVariable String id, CsrfToken token) {
        return pages.show("task", frame, view(frame, id, true, token));
    }

    /// The part of a page that htmx asks for again and again.
    @GetMapping("/tasks/{id}/progress")
    ResponseEntity<byte[]> progress(
            Frame frame, @PathVariable String id, @RequestParam(defaultValue = "false") boolean full, CsrfToken token) {
        return pages.show("progress", frame, view(frame, id, full, token));
    }

    @PostMapping("/tasks/{id}/cancel")
    ResponseEntity<Void> cancel(@PathVariable String id) {
        find(id).cancel();
        return ResponseEntity.status(303).location(URI.create("/tasks/" + id)).build();
    }

    private TaskView view(Frame frame, String id, boolean full, CsrfToken token) {
        return new TaskView(rows.of(find(id), full, frame), token.getParameterName(), token.getToken());
    }

    private Task find(String id) {
        try {
            return tasks.find(UUID.fromString(id), CurrentActor.get())
                    .orElseThrow(() -> new Refusal(Problem.notFound("/tasks/" + id)));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.notFound("/tasks/" + id));
        }
    }
}
