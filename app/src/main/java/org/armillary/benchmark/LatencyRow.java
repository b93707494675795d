package org.armillary.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.armillary.tlog.sequencer.Log;

/// How long a caller waits at half of what the log can do: for the acknowledgement, and until everybody can see
/// the entry. Entries come by the clock, whether the ones before are done or not.
final class LatencyRow implements LogRow {

    private static final int BYTES = 200;
    private static final long SECONDS = 20;

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public List<LogBound> measure() throws IOException {
        try (ScratchLog scratch = new ScratchLog()) {
            Log log = scratch.log();
            AppendsRow.appends(log, 64, BYTES, 3_000_000_000L);
            double most = AppendsRow.appends(log, 64, BYTES, 5_000_000_000L);
            int rate = (int) (most / 2);
            Waits waits = run(log, rate);
            String load = String.format(Locale.ROOT, " at %,d/s, bare force %.1f ms", rate, bare(scratch));
            return List.of(
                    new LogBound("p99 acknowledge" + load, waits.acknowledged(0.99), "ms", 25),
                    new LogBound("p99 published" + load, waits.published(0.99), "ms", 2000));
        }
    }

    /// What the disk, and whatever else the machine does, make of a force now and then: its p99 in milliseconds.
    private static double bare(ScratchLog scratch) throws IOException {
        long[] nanos = new long[5000];
        try (BareCommits bare = new BareCommits(scratch.directory().resolve("bare"), 4096)) {
            for (int i = 0; i < nanos.length; i++) {
                LockSupport.parkNanos(1_000_000);
                long start = System.nanoTime();
                bare.commit();
                nanos[i] = System.nanoTime() - start;
            }
        }
        return Waits.millis(nanos, 0.99);
    }

    private static Waits run(Log log, int rate) {
        Waits waits = new Waits(Math.toIntExact(SECONDS * rate));
        List<CompletableFuture<?>> last = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < waits.acknowledged.length; i++) {
            long due = start + i * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int number = i;
            CompletableFuture<Long> index = log.append(new byte[BYTES]);
            index.thenAccept(_ -> waits.acknowledged[number] = System.nanoTime() - due);
            if (i % 1000 == 0) {
                last.add(index.thenCompose(log::publication)
                        .thenAccept(_ -> waits.published[number / 1000] = System.nanoTime() - due));
            }
        }
        last.forEach(CompletableFuture::join);
        return waits;
    }

    /// Times in nanoseconds, of all acknowledgements, and of each thousandth publication.
    private record Waits(long[] acknowledged, long[] published) {

        Waits(int entries) {
            this(new long[entries], new long[(entries + 999) / 1000]);
        }

        double acknowledged(double share) {
            return millis(acknowledged, share);
        }

        double published(double share) {
            return millis(published, share);
        }

        static double millis(long[] nanos, double share) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[(int) (share * (sorted.length - 1))] / 1e6;
        }
    }
}
