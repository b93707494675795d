package org.armillary.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.reception.Address;
import org.armillary.task.Progress;
import org.armillary.task.Task;
import org.springframework.stereotype.Component;

/// Shows tasks.
@Component
class TaskRows {

    private static final int EVENTS = 8;
    private static final int ALL_EVENTS = 2000;
    private static final Pattern ADDRESS = Pattern.compile("/akn/[^\\s,;()]+");

    /// @param full whether all its events are shown, or the last few
    TaskRow of(Task task, boolean full, Frame frame) {
        Task.Snapshot state = task.snapshot();
        int from = Math.max(0, state.events() - (full ? ALL_EVENTS : EVENTS));
        return new TaskRow(
                task.id().toString(),
                name(task, frame),
                state.state().name().toLowerCase(Locale.ROOT),
                frame.wording().moment(state.started()),
                (int) Math.floor(100 * state.fraction()),
                progress(state, frame),
                state.outcome().orElse(""),
                task.events(from).reversed().stream().map(TaskRows::event).toList(),
                from);
    }

    List<TaskRow> of(List<Task> tasks, Frame frame) {
        return tasks.stream().map(task -> of(task, false, frame)).toList();
    }

    private static String name(Task task, Frame frame) {
        String key = "task.name." + task.kind();
        return frame.wording().knows(key) ? frame.say(key) : task.kind();
    }

    private static String progress(Task.Snapshot state, Frame frame) {
        boolean pages = state.kind().equals("print");
        if (state.documentsExpected() == 0) {
            return frame.say(pages ? "task.progress.layout" : "task.progress.starting");
        }
        return frame.say(
                pages ? "task.progress.pages" : "task.progress.documents",
                state.documentsDone(),
                state.documentsExpected(),
                (int) Math.floor(100 * state.fraction()));
    }

    /// The text that an event speaks of becomes a link.
    private static TaskRow.EventRow event(Progress.Event event) {
        Matcher address = ADDRESS.matcher(event.subject().startsWith("/akn/") ? event.subject() : event.message());
        String href = address.find() ? Address.of(address.group()) : "";
        return new TaskRow.EventRow(
                event.severity().name().toLowerCase(Locale.ROOT), event.subject(), event.message(), href);
    }
}
