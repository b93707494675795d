package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.armillary.task.Task;
import org.armillary.task.Tasks;
import org.springframework.util.FileSystemUtils;

/// Measures decision records handed in over HTTP to a server of its own, beside what the same machine does in the
/// same run: the same requests answered by a servlet that keeps nothing, and the same bytes forced to a file in
/// batches.
final class IngestBench {

    private static final String STREAM = "bench";
    private static final String PATH = "/api/v1/decisions/" + STREAM;
    private static final String JSON = "application/json";
    private static final int SINGLE_CALLERS = 64;
    private static final int BATCH_CALLERS = 8;
    private static final int BATCH = 100;
    private static final double SECOND = 1e9;
    private static final double MILLI = 1e6;

    private final PrintWriter out;
    private final Duration each;
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();

    IngestBench(PrintWriter out, Duration each) {
        this.out = out;
        this.each = each;
    }

    void run() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("armillary-bench");
        try (Server server = Server.start("127.0.0.1", 0, "", "", Optional.of(home));
                EchoServer echo = EchoServer.start()) {
            for (Task each : server.context().getBean(Tasks.class).list()) {
                each.join();
            }
            int port = server.uri().getPort();
            open(port);
            line(
                    "a record has %d bytes; %d cores",
                    record().length, Runtime.getRuntime().availableProcessors());
            Rate bareSingle = measure("bare HTTP, single", echo.port(), SINGLE_CALLERS, 1, 0);
            Rate bareBatch = measure("bare HTTP, batches of " + BATCH, echo.port(), BATCH_CALLERS, BATCH, 0);
            line("bare commit in batches of 64: %,.0f records/s", GroupCommit.measure(home, record(), each));
            taken.set(0);
            Rate single = measure("single", port, SINGLE_CALLERS, 1, 0);
            Rate batch = measure("batches of " + BATCH, port, BATCH_CALLERS, BATCH, 0);
            line(
                    "of bare HTTP: single %.2f, batches %.2f",
                    single.perSecond() / bareSingle.perSecond(), batch.perSecond() / bareBatch.perSecond());
            measure("single at half load", port, SINGLE_CALLERS, 1, single.perSecond() / 2);
            check(port);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    /// What a way of sending came to.
    private record Rate(double perSecond) {}

    /// @param batch records of a request
    /// @param paced records a second at most; 0 for as many as there can be
    private Rate measure(String what, int port, int callers, int batch, double paced)
            throws IOException, InterruptedException {
        load(port, callers, batch, paced, each.dividedBy(2));
        Load load = load(port, callers, batch, paced, each);
        line(
                "%-24s %,10.0f records/s  %,9.0f requests/s  p50 %6.2f ms  p99 %6.2f ms  refused %d",
                what,
                load.records() / load.seconds(),
                load.millis().length / load.seconds(),
                load.percentile(0.50),
                load.percentile(0.99),
                load.refused());
        return new Rate(load.records() / load.seconds());
    }

    private record Load(long records, double seconds, double[] millis, long refused) {

        double percentile(double share) {
            return millis.length == 0 ? 0 : millis[Math.min(millis.length - 1, (int) (share * millis.length))];
        }
    }

    private Load load(int port, int callers, int batch, double paced, Duration lasting)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        long end = start + lasting.toNanos();
        double pause = paced > 0 ? callers * batch / paced * SECOND : 0;
        ConcurrentLinkedQueue<double[]> times = new ConcurrentLinkedQueue<>();
        AtomicLong refused = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            BareClient client = new BareClient(port, PATH, JSON);
            long first = start + (long) (pause * i / callers);
            threads.add(Thread.ofVirtual().start(() -> {
                try (client) {
                    times.add(call(client, batch, first, pause, end, refused));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / SECOND;
        double[] millis =
                times.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        return new Load((long) millis.length * batch, seconds, millis, refused.get());
    }

    private double[] call(BareClient client, int batch, long first, double pause, long end, AtomicLong refused)
            throws IOException {
        double[] millis = new double[1024];
        int count = 0;
        for (long due = first; System.nanoTime() < end; due += (long) pause) {
            if (pause > 0) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            byte[] body = body(batch);
            long sent = System.nanoTime();
            BareClient.Answer answer = client.post(body);
            if (answer.status() == 201) {
                millis = count == millis.length ? Arrays.copyOf(millis, 2 * count) : millis;
                millis[count++] = (System.nanoTime() - (pause > 0 ? Math.min(due, sent) : sent)) / MILLI;
            } else {
                refused.incrementAndGet();
            }
            taken.addAndGet(answer.status() == 201 && answer.body().length > 0 ? batch : 0);
        }
        return Arrays.copyOf(millis, count);
    }

    private byte[] body(int batch) {
        if (batch == 1) {
            return record();
        }
        java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream(batch * 600);
        body.write('[');
        for (int i = 0; i < batch; i++) {
            if (i > 0) {
                body.write(',');
            }
            body.writeBytes(record());
        }
        body.write(']');
        return body.toByteArray();
    }

    /// A record as systems write them, no two alike.
    private byte[] record() {
        long number = numbers.incrementAndGet();
        return ("{\"system\":\"Bench\",\"decision\":\"case-" + number
                        + "\",\"at\":\"2026-11-22T00:45:11.75Z\",\"outcome\":{\"label\":\"refer\",\"score\":0.31},"
                        + "\"model\":{\"name\":\"triage\",\"version\":\"4.2.0\"},"
                        + "\"policy\":{\"name\":\"intake\",\"version\":\"2026-09\"},"
                        + "\"parameters\":{\"threshold\":0.5},"
                        + "\"oversight\":{\"mode\":\"on-the-loop\",\"roles\":[\"duty officer\"],\"intervened\":false},"
                        + "\"inputs\":[{\"name\":\"application\","
                        + "\"commitment\":\"lzd2gWDmyoFswa6RaSGINtz6VCQPPZevUyXXijh+c5U=\"}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void open(int port) throws IOException {
        try (BareClient client = new BareClient(port, "/api/v1/decisions", JSON)) {
            BareClient.Answer answer = client.post(
                    "{\"name\":\"bench\",\"system\":\"Bench\",\"retention\":1}".getBytes(StandardCharsets.UTF_8));
            if (answer.status() != 201) {
                throw new IllegalStateException("the stream was not opened: " + answer.status() + " "
                        + new String(answer.body(), StandardCharsets.UTF_8));
            }
        }
    }

    /// Every record that was acknowledged is in its stream, after the act that opened it, without a gap.
    private void check(int port) throws IOException {
        try (BareClient client = new BareClient(port, PATH, JSON)) {
            String answer = new String(client.post(record()).body(), StandardCharsets.UTF_8);
            long last = Long.parseLong(answer.replaceFirst("(?s).*\"sequence\":(\\d+).*", "$1"));
            line(
                    "acknowledged %,d, the next one is number %,d of its stream%s",
                    taken.get(), last, last == taken.get() + 2 ? "" : ": THAT DOES NOT FIT");
        }
    }

    private void line(String pattern, Object... arguments) {
        out.println(String.format(Locale.ROOT, pattern, arguments));
        out.flush();
    }
}
