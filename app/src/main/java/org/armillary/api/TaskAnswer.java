package org.armillary.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.armillary.task.Progress;
import org.armillary.task.Task;

/// A task, as JSON.
///
/// @param state `running`, `done`, `failed` or `cancelled`
/// @param fraction done part of the whole, 0 to 1
/// @param events what was told since the event asked for
record TaskAnswer(
        UUID id,
        String kind,
        String state,
        Instant started,
        Optional<Instant> ended,
        long documentsDone,
        long documentsExpected,
        double fraction,
        long warnings,
        long errors,
        Optional<String> outcome,
        List<Progress.Event> events) {

    static TaskAnswer of(Task task, int from) {
        Task.Snapshot state = task.snapshot();
        return new TaskAnswer(
                state.id(),
                state.kind(),
                state.state().name().toLowerCase(Locale.ROOT),
                state.started(),
                state.ended(),
                state.documentsDone(),
                state.documentsExpected(),
                state.fraction(),
                state.warnings(),
                state.errors(),
                state.outcome(),
                task.events(Math.max(0, from)));
    }
}
