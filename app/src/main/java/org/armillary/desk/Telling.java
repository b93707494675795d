package org.armillary.desk;

import org.armillary.task.Progress;
import org.armillary.task.Task;

/// One line of what a desk tells about an errand: an event, or how far it is.
///
/// @param severity of an event; empty for progress
/// @param subject of an event
/// @param message of an event, or what came of it at the end
/// @param state of the task; empty for events
public record Telling(
        String severity,
        String subject,
        String message,
        String state,
        long documentsDone,
        long documentsExpected,
        long bytesDone,
        long bytesExpected,
        long errors) {

    static Telling of(Progress.Event event) {
        return new Telling(event.severity().name(), event.subject(), event.message(), "", 0, 0, 0, 0, 0);
    }

    static Telling of(Task.Snapshot snapshot) {
        return new Telling(
                "",
                "",
                snapshot.outcome().orElse(""),
                snapshot.state().name(),
                snapshot.documentsDone(),
                snapshot.documentsExpected(),
                snapshot.bytesDone(),
                snapshot.bytesExpected(),
                snapshot.errors());
    }

    public boolean isEvent() {
        return !severity.isEmpty();
    }

    /// Whether it is the last.
    public boolean isEnd() {
        return !state.isEmpty() && !state.equals(Task.State.RUNNING.name());
    }

    /// Whether the errand was stopped, by a person or because its desk closed.
    public boolean isCancelled() {
        return state.equals(Task.State.CANCELLED.name());
    }

    /// Whether the errand was done to its end.
    public boolean isDone() {
        return state.equals(Task.State.DONE.name());
    }
}
