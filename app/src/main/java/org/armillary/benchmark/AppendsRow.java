package org.armillary.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.LongAdder;
import org.armillary.tlog.sequencer.Log;
import org.armillary.tlog.sequencer.LogFull;

/// Appending entries, each caller waiting until its entry is durable, while the log publishes: beside a bare loop
/// that writes and forces as many bytes on the same disk.
final class AppendsRow implements LogRow {

    private static final int CALLERS = 64;
    private static final int ROUNDS = 8;
    private static final long ROUND = 1_000_000_000L;

    @Override
    public String name() {
        return "appends";
    }

    @Override
    public List<LogFigure> measure() throws IOException {
        return List.of(
                measure(
                        "durable appends, 64 callers, 200 B",
                        CALLERS,
                        200,
                        "bare group commit of 64 (G)",
                        0.30,
                        50_000),
                measure(
                        "durable appends, 64 callers, 1 KiB",
                        CALLERS,
                        1024,
                        "bare group commit of 64 (G)",
                        0.30,
                        30_000),
                measure("durable appends, one serial writer", 1, 200, "4 KiB append and force (F)", 0.50, 0));
    }

    private static LogFigure measure(String what, int callers, int bytes, String limit, double gate, double floor)
            throws IOException {
        int block = callers == 1 ? 4096 : CALLERS * bytes;
        double logged = 0;
        double committed = 0;
        try (ScratchLog scratch = new ScratchLog();
                BareCommits bare = new BareCommits(scratch.directory().resolve("bare"), block)) {
            appends(scratch.log(), callers, bytes, 2 * ROUND);
            for (int i = 0; i < ROUNDS; i++) {
                logged += appends(scratch.log(), callers, bytes, ROUND) / ROUNDS;
                // The bare loop has the disk for itself.
                scratch.log().publication(scratch.log().size() - 1).join();
                committed += bare.pace(ROUND) * callers / ROUNDS;
            }
        }
        return new LogFigure(what, logged, limit, committed, gate, floor);
    }

    /// Appends a second.
    static double appends(Log log, int callers, int bytes, long nanos) {
        LongAdder count = new LongAdder();
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < callers; i++) {
            byte[] entry = new byte[bytes];
            new Random(i).nextBytes(entry);
            threads.add(Thread.startVirtualThread(() -> {
                while (System.nanoTime() - start < nanos) {
                    append(log, entry, count);
                }
            }));
        }
        threads.forEach(AppendsRow::join);
        return count.sum() * 1e9 / (System.nanoTime() - start);
    }

    private static void append(Log log, byte[] entry, LongAdder count) {
        try {
            log.append(entry).join();
            count.increment();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof LogFull)) {
                throw e;
            }
            Thread.yield();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
