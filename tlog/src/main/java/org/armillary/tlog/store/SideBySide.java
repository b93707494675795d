package org.armillary.tlog.store;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The same step for many things, some of them at once, because each mostly waits for the disk.
final class SideBySide {

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("store-", 0).factory());

    private SideBySide() {}

    /// Runs the step for all; when one fails, no others begin, those that run end, and the first failure is thrown.
    static <T> void run(int width, List<T> things, Step<T> step) throws IOException {
        if (things.size() < 2) {
            for (T thing : things) {
                step.run(thing);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        List<Future<Void>> lanes = IntStream.range(0, Math.min(width, things.size()))
                .mapToObj(_ -> THREADS.submit(() -> lane(things, step, next)))
                .toList();
        IOException failure = null;
        for (Future<Void> lane : lanes) {
            failure = first(failure, lane);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static <T> Void lane(List<T> things, Step<T> step, AtomicInteger next) throws IOException {
        try {
            for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                step.run(things.get(i));
            }
        } catch (IOException | RuntimeException e) {
            next.set(things.size());
            throw e;
        }
        return null;
    }

    private static @Nullable IOException first(@Nullable IOException failure, Future<Void> lane) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    lane.get();
                    return failure;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    IOException cause = e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
                    return failure == null ? cause : failure;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    interface Step<T> {
        void run(T thing) throws IOException;
    }
}
