package org.armillary.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.account.CurrentActor;

/// The tasks of this process: those under way and the last that ended.
public final class Tasks implements AutoCloseable {

    private static final int ENDED_KEPT = 100;

    private final Map<UUID, Task> tasks = new LinkedHashMap<>();
    private final List<Thread> threads = new ArrayList<>();

    /// Work that reports how far it is and ends with a sentence that says what came of it.
    @FunctionalInterface
    public interface Work {
        String run(Progress progress) throws Exception;
    }

    /// Starts work on a thread of its own, on behalf of who asks for it.
    ///
    /// @param kind what it is, as a verb: `import`
    public Task start(String kind, Work work) {
        Task task = new Task(kind, CurrentActor.get().organisation());
        Thread thread =
                Thread.ofVirtual().name(kind + " " + task.id()).unstarted(CurrentActor.carried(() -> run(task, work)));
        synchronized (this) {
            forgetOldest();
            tasks.put(task.id(), task);
            threads.removeIf(each -> !each.isAlive() && each.getState() == Thread.State.TERMINATED);
            threads.add(thread);
        }
        thread.start();
        return task;
    }

    public synchronized Optional<Task> find(UUID id) {
        return Optional.ofNullable(tasks.get(id));
    }

    /// A task of the actor's organisation; to everyone else there is none.
    public Optional<Task> find(UUID id, Actor actor) {
        return find(id).filter(task -> task.organisation().equals(actor.organisation()));
    }

    /// The tasks of the actor's organisation, the newest first.
    public List<Task> list(Actor actor) {
        return list().stream()
                .filter(task -> task.organisation().equals(actor.organisation()))
                .toList();
    }

    /// All that are known, the newest first.
    public synchronized List<Task> list() {
        return new ArrayList<>(tasks.values()).reversed();
    }

    private static void run(Task task, Work work) {
        try {
            task.end(Task.State.DONE, work.run(task.progress()));
        } catch (Cancelled e) {
            task.end(Task.State.CANCELLED, String.valueOf(e.getMessage()));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            String reason = Optional.ofNullable(e.getMessage()).orElse(e.toString());
            task.progress().fail(task.kind(), reason);
            task.end(Task.State.FAILED, reason);
        }
    }

    private void forgetOldest() {
        var ended = tasks.values().stream()
                .filter(task -> task.snapshot().state() != Task.State.RUNNING)
                .toList();
        ended.stream().limit(Math.max(0, ended.size() - ENDED_KEPT)).forEach(task -> tasks.remove(task.id()));
    }

    /// Asks all to stop and waits until they have.
    @Override
    public void close() {
        List<Thread> left;
        synchronized (this) {
            tasks.values().forEach(Task::cancel);
            left = List.copyOf(threads);
        }
        for (Thread thread : left) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
