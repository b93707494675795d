package org.armillary.bucket;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// The same step for many things, some of them at once, because each mostly waits for an answer.
final class Lanes {

    private Lanes() {}

    /// Runs the step for all; after a failure no other begins, and the first one is thrown.
    static <T> void run(int width, Collection<T> things, Step<T> step) throws IOException {
        Iterator<T> rest = things.iterator();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> lanes = IntStream.range(0, Math.min(width, things.size()))
                    .mapToObj(_ -> threads.submit(() -> lane(rest, step)))
                    .toList();
            for (Future<Void> lane : lanes) {
                lane.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing to the bucket", e);
        }
    }

    private static <T> Void lane(Iterator<T> rest, Step<T> step) throws IOException {
        try {
            while (true) {
                T thing;
                synchronized (rest) {
                    if (!rest.hasNext()) {
                        return null;
                    }
                    thing = rest.next();
                }
                step.run(thing);
            }
        } catch (IOException | RuntimeException e) {
            synchronized (rest) {
                while (rest.hasNext()) {
                    rest.next();
                }
            }
            throw e;
        }
    }

    interface Step<T> {
        void run(T thing) throws IOException;
    }
}
