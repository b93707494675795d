package org.armillary.desk;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.armillary.search.ProvisionIndex;
import org.armillary.task.Cancelled;
import org.armillary.task.Progress;
import org.armillary.task.Task;
import org.armillary.task.Tasks;

/// The making of vectors as a task: one at a time, and again where texts changed while it was under way.
final class VectorErrand {

    private final ProvisionIndex index;
    private final Tasks tasks;
    private final Task before;
    private final AtomicInteger asked = new AtomicInteger();

    /// @param before what has to end before the first time
    VectorErrand(ProvisionIndex index, Tasks tasks, Task before) {
        this.index = index;
        this.tasks = tasks;
        this.before = before;
    }

    /// Texts have changed.
    void ask() {
        if (asked.getAndIncrement() == 0) {
            tasks.start("vectors", this::run);
        }
    }

    private String run(Progress progress) throws Exception {
        int made = 0;
        int seen = 0;
        try {
            before.join();
            do {
                seen = asked.get();
                made += apart(progress);
            } while (!asked.compareAndSet(seen, 0));
        } catch (Exception | Error e) {
            asked.set(0);
            throw e;
        }
        return "the vectors of " + made + " windows of text were made";
    }

    /// On a thread of the system's: the model computes without pause, and would hold one of the few carriers that
    /// requests share.
    private int apart(Progress progress) throws Exception {
        FutureTask<Integer> work = new FutureTask<>(() -> index.makeVectors(progress));
        Thread.ofPlatform().name("vectors").daemon().start(work);
        try {
            return work.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Cancelled cancelled -> throw cancelled;
                case Exception cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }
}
