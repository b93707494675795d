package org.armillary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armillary.law.akn.Outline;
import org.armillary.law.layout.Layout;
import org.armillary.law.markup.Assembled;
import org.armillary.law.markup.Marked;
import org.armillary.law.reading.Annotations;
import org.armillary.law.reading.Annotator;
import org.armillary.law.reading.ContractJson;
import org.armillary.law.reading.Hints;
import org.armillary.law.reading.Reader;
import org.armillary.law.reading.Reading;
import org.armillary.law.reading.Source;

/// Measures reading documents: once cold, then warm until the machine code is good, on one core and on all.
final class ExtractBench {

    private static final double MEGA = 1e6;
    private static final int SMALL = 50_000;

    private final Reader reader = Reader.standard();
    private final Annotator annotator = Annotator.standard();
    private final List<ExtractInput> inputs;
    private final PrintWriter out;
    /// A result nobody knows beforehand, so that no work can be left out.
    private long sink;

    ExtractBench(List<ExtractInput> inputs, PrintWriter out) {
        this.inputs = inputs;
        this.out = out;
    }

    /// The stages a document goes through.
    private enum Stage {
        LAYOUT,
        MARKUP,
        ASSEMBLE,
        ANNOTATE,
        WRITE_AKN,
        WRITE_JSON
    }

    /// A document in memory.
    ///
    /// @param name file name
    /// @param bytes its bytes
    /// @param text bytes of its plain text in UTF-8
    /// @param staged whether it goes through layout and markup; official XML does not
    private record Document(String name, byte[] bytes, long text, boolean staged) {}

    void run(int rounds) throws IOException {
        long ideal = ideal();
        long start = System.nanoTime();
        List<Document> documents = load();
        long cold = System.nanoTime() - start;
        long text = documents.stream().mapToLong(Document::text).sum();
        long bytes = documents.stream().mapToLong(each -> each.bytes().length).sum();
        out.printf(
                Locale.ROOT,
                "%d documents, %.2f MB, %.2f MB of plain text%n%n",
                documents.size(),
                bytes / MEGA,
                text / MEGA);
        if (documents.isEmpty()) {
            return;
        }
        row("cold, one core, everything", cold, text, documents.size());
        long structure = Long.MAX_VALUE;
        long everything = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            structure = Math.min(structure, whole(documents, false));
            everything = Math.min(everything, whole(documents, true));
            ideal = Math.min(ideal, ideal());
        }
        row("warm, one core, structure only", structure, text, documents.size());
        row("warm, one core, everything", everything, text, documents.size());
        row("warm, all cores, everything", parallel(documents, rounds), text, documents.size());
        row("ideal loop: read, SHA-256, decode", ideal, text, documents.size());
        out.println();
        stages(documents.stream().filter(Document::staged).toList(), rounds);
        slowest(documents);
        out.printf("%n(%x)%n", sink & 0xFFFF);
    }

    private void row(String what, long nanos, long text, int documents) {
        double seconds = nanos / 1e9;
        out.printf(
                Locale.ROOT,
                "%-36s %9.1f ms %8.1f MB/s %9.1f documents/s%n",
                what,
                nanos / MEGA,
                text / MEGA / seconds,
                documents / seconds);
        out.flush();
    }

    /// The least any reader has to do with these files.
    private long ideal() throws IOException {
        long start = System.nanoTime();
        for (ExtractInput each : inputs) {
            if (!Files.isDirectory(each.path())) {
                byte[] bytes = Files.readAllBytes(each.path());
                sink += digest(bytes)[0] + new String(bytes, StandardCharsets.UTF_8).length();
            }
        }
        return System.nanoTime() - start;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Reads everything for the first time; what can't be read is left out of the bench.
    private List<Document> load() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (ExtractInput each : inputs) {
            if (Files.isDirectory(each.path())) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(each.path());
            String name = each.path().getFileName().toString();
            try {
                Reading reading = reader.read(bytes, name, Hints.NONE);
                ContractJson.write(reading, annotator.annotate(reading.outline()), OutputStream.nullOutputStream());
                long text = reading.text().getBytes(StandardCharsets.UTF_8).length;
                documents.add(new Document(
                        name, bytes, text, !reading.source().format().isOfficialXml()));
            } catch (IOException | RuntimeException e) {
                out.println("left out: " + e.getMessage());
            }
        }
        return documents;
    }

    private long whole(List<Document> documents, boolean annotated) throws IOException {
        long start = System.nanoTime();
        for (Document each : documents) {
            one(each, annotated);
        }
        return System.nanoTime() - start;
    }

    private void one(Document document, boolean annotated) throws IOException {
        Reading reading = reader.read(document.bytes(), document.name(), Hints.NONE);
        Annotations annotations = annotated ? annotator.annotate(reading.outline()) : Annotations.NONE;
        ContractJson.write(reading, annotations, OutputStream.nullOutputStream());
    }

    private long parallel(List<Document> documents, int rounds) throws IOException {
        long best = Long.MAX_VALUE;
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int i = 0; i < rounds; i++) {
                long start = System.nanoTime();
                List<Future<?>> futures = new ArrayList<>();
                for (Document each : documents) {
                    futures.add(pool.submit(() -> {
                        one(each, true);
                        return null;
                    }));
                }
                for (Future<?> each : futures) {
                    each.get();
                }
                best = Math.min(best, System.nanoTime() - start);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        return best;
    }

    private void stages(List<Document> documents, int rounds) throws IOException {
        if (documents.isEmpty()) {
            return;
        }
        Map<Stage, Long> best = new EnumMap<>(Stage.class);
        for (int i = 0; i < rounds; i++) {
            Map<Stage, Long> round = new EnumMap<>(Stage.class);
            for (Document each : documents) {
                staged(each, round);
            }
            round.forEach((stage, nanos) -> best.merge(stage, nanos, Math::min));
        }
        long text = documents.stream().mapToLong(Document::text).sum();
        best.forEach((stage, nanos) ->
                row("  " + stage.name().toLowerCase(Locale.ROOT).replace('_', ' '), nanos, text, documents.size()));
    }

    private void staged(Document document, Map<Stage, Long> round) throws IOException {
        long t0 = System.nanoTime();
        Layout layout = reader.layout(document.bytes(), document.name());
        long t1 = System.nanoTime();
        Marked marked = reader.mark(layout);
        long t2 = System.nanoTime();
        Assembled assembled = reader.assemble(marked, document.name(), Hints.NONE);
        long t3 = System.nanoTime();
        Outline outline = reader.outline(layout, assembled);
        Annotations annotations = annotator.annotate(outline);
        long a3 = System.nanoTime();
        assembled.document().write(OutputStream.nullOutputStream());
        long t4 = System.nanoTime();
        Reading reading = new Reading(
                new Source(document.name(), "", layout.format(), "", 0),
                outline,
                assembled.document(),
                layout.metadata(),
                List.of());
        ContractJson.write(reading, annotations, OutputStream.nullOutputStream());
        long t5 = System.nanoTime();
        round.merge(Stage.LAYOUT, t1 - t0, Long::sum);
        round.merge(Stage.MARKUP, t2 - t1, Long::sum);
        round.merge(Stage.ASSEMBLE, t3 - t2, Long::sum);
        round.merge(Stage.ANNOTATE, a3 - t3, Long::sum);
        round.merge(Stage.WRITE_AKN, t4 - a3, Long::sum);
        round.merge(Stage.WRITE_JSON, t5 - t4, Long::sum);
    }

    /// Small documents are left out: fixed costs, not speed.
    private void slowest(List<Document> documents) throws IOException {
        record Timed(String name, double speed) {}
        List<Timed> timed = new ArrayList<>();
        for (Document each : documents) {
            if (each.text() < SMALL) {
                continue;
            }
            long start = System.nanoTime();
            one(each, true);
            timed.add(new Timed(each.name(), each.text() / MEGA / ((System.nanoTime() - start) / 1e9)));
        }
        timed.sort(Comparator.comparingDouble(Timed::speed));
        out.println();
        for (Timed each : timed.subList(0, Math.min(3, timed.size()))) {
            out.printf(Locale.ROOT, "slowest: %s, %.1f MB/s%n", each.name(), each.speed());
        }
    }
}
