package org.armillary.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.armillary.account.Actor;
import org.armillary.act.Acts;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;

/// Decision records taken down in a second, without HTTP: one at a time by many callers, and in batches.
///
/// Arguments: directory for the homes, seconds for each row.
public final class IntakeBench {

    private static final int CALLERS = 64;
    private static final int BATCH = 100;

    private IntakeBench() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[1]));
        for (int batch : new int[] {BATCH, 1, BATCH, 1}) {
            run(directory, batch, time);
        }
    }

    private static void run(Path directory, int batch, Duration time) throws Exception {
        Home home = new Home(Files.createTempDirectory(directory, "home")).create();
        try (Ownership ownership = Ownership.take(home, "bench");
                Database database = Database.open(ownership);
                Ledger ledger = Ledger.open(
                        home, database, Acts.of(database, Clock.systemUTC()), Optional.empty(), List.of())) {
            Actor actor = Actor.alone();
            Stream stream = ledger.openStream(actor, "bench", "gull", OptionalInt.empty());
            AtomicLong done = new AtomicLong();
            long processor = processor();
            long begin = System.nanoTime();
            long end = begin + time.toNanos();
            try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
                List<Future<?>> all = new ArrayList<>();
                for (int i = 0; i < CALLERS; i++) {
                    all.add(callers.submit(() -> {
                        while (System.nanoTime() < end) {
                            record(ledger, actor, stream, batch, done.get());
                            done.addAndGet(batch);
                        }
                        return done;
                    }));
                }
                for (Future<?> each : all) {
                    each.get();
                }
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    "%d callers, batches of %d: %,.0f records/s, %.0f µs of processor each, %d in the log%n",
                    CALLERS, batch, done.get() / seconds, (processor() - processor) / 1e3 / done.get(), ledger.size());
        }
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void record(Ledger ledger, Actor actor, Stream stream, int batch, long number)
            throws InterruptedException, ExecutionException, IOException {
        List<DecisionRecord> records = new ArrayList<>(batch);
        for (int i = 0; i < batch; i++) {
            records.add(DecisionRecord.parse(
                    DecisionRecords.json("gull", "2026-" + (number + i)).getBytes(StandardCharsets.UTF_8)));
        }
        ledger.record(actor, stream.id(), records, Optional.empty()).get();
    }
}
