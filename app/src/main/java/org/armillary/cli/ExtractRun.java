package org.armillary.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.AknSchema;
import org.armillary.law.akn.Outline;
import org.armillary.law.layout.Notice;
import org.armillary.law.markup.TextCompleteness;
import org.armillary.law.reading.Annotator;
import org.armillary.law.reading.ContractJson;
import org.armillary.law.reading.Hints;
import org.armillary.law.reading.MarkedUp;
import org.armillary.law.reading.Reader;
import org.armillary.law.reading.Reading;

/// Reads documents in parallel and writes each whole or not at all.
final class ExtractRun {

    private final Reader reader = Reader.standard();
    private final Annotator annotator = Annotator.standard();
    private final Path out;
    private final ExtractCommand.Form form;
    private final Hints hints;
    private final Optional<AknSchema> schema;
    private final boolean check;
    private final PrintWriter err;

    ExtractRun(
            Path out,
            ExtractCommand.Form form,
            Hints hints,
            Optional<AknSchema> schema,
            boolean check,
            PrintWriter err) {
        this.out = out;
        this.form = form;
        this.hints = hints;
        this.schema = schema;
        this.check = check;
        this.err = err;
    }

    /// What came of a run.
    ///
    /// @param written documents written
    /// @param failures one line for each input that failed
    /// @param uncertain number of notices
    /// @param report the notices, a line for each
    /// @param seconds how long it took
    record Outcome(int written, List<String> failures, int uncertain, String report, double seconds) {}

    /// What came of one input; a failure is empty where all went well.
    private record Done(boolean written, String failure, int uncertain, String report) {}

    Outcome read(List<ExtractInput> inputs, int jobs) {
        long start = System.nanoTime();
        TreeMap<Integer, Done> done = new TreeMap<>();
        ProgressLine progress = new ProgressLine(err, inputs.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, inputs.size()))) {
            List<Future<Done>> futures = new ArrayList<>(inputs.size());
            for (ExtractInput each : inputs) {
                if (each.isRenamed()) {
                    err.println("armillary: " + each.path() + " is not the only one of that name; it becomes "
                            + file(each));
                }
                futures.add(pool.submit(() -> {
                    Done one = one(each);
                    progress.step(each.stem());
                    return one;
                }));
            }
            for (int i = 0; i < futures.size(); i++) {
                done.put(i, result(futures.get(i)));
            }
        }
        progress.end();
        double seconds = (System.nanoTime() - start) / 1e9;
        StringBuilder report = new StringBuilder();
        done.values().forEach(each -> report.append(each.report()));
        return new Outcome(
                (int) done.values().stream().filter(Done::written).count(),
                done.values().stream()
                        .map(Done::failure)
                        .filter(each -> !each.isEmpty())
                        .toList(),
                done.values().stream().mapToInt(Done::uncertain).sum(),
                report.toString(),
                seconds);
    }

    private static Done result(Future<Done> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Done(false, "interrupted", 0, "");
        } catch (ExecutionException e) {
            return new Done(false, "unexpected error: " + e.getCause(), 0, "");
        }
    }

    private Done one(ExtractInput input) {
        try {
            Reading reading = reader.read(input.path(), hints);
            write(reading, out.resolve(file(input)));
            String problem =
                    problem(reading).map(each -> input.path() + ": " + each).orElse("");
            return new Done(true, problem, reading.notices().size(), report(input, reading));
        } catch (OutOfMemoryError | StackOverflowError e) {
            String room = e instanceof StackOverflowError ? "is nested too deeply" : "needs more memory than there is";
            return new Done(
                    false, input.path() + ": " + room + "; split it, or give more with ARMILLARY_JAVA_OPTS", 0, "");
        } catch (IOException | RuntimeException e) {
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            return new Done(
                    false,
                    message.contains(input.path().getFileName().toString()) ? message : input.path() + ": " + message,
                    0,
                    "");
        }
    }

    private String file(ExtractInput input) {
        return input.stem() + "." + form.extension();
    }

    private void write(Reading reading, Path target) throws IOException {
        String unfinished =
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Path partial = target.resolveSibling(unfinished);
        try {
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16)) {
                switch (form) {
                    case JSON -> ContractJson.write(reading, annotator.annotate(reading.outline()), to);
                    case AKN -> markedUp(reading).write(to);
                }
            }
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private AknDocument markedUp(Reading reading) {
        Outline outline = Outline.of(reading.document(), reading.language());
        return MarkedUp.of(reading.document(), outline, annotator.annotate(outline));
    }

    private Optional<String> problem(Reading reading) {
        Optional<String> invalid = schema.map(each -> each.problems(
                        form == ExtractCommand.Form.AKN
                                ? markedUp(reading).toBytes()
                                : reading.document().toBytes()))
                .filter(problems -> !problems.isEmpty())
                .map(problems -> "the document is not valid: " + String.join("; ", problems));
        if (check && invalid.isEmpty() && !reading.source().format().isOfficialXml()) {
            return TextCompleteness.problem(reading.text(), reading.document());
        }
        return invalid;
    }

    private static String report(ExtractInput input, Reading reading) {
        StringBuilder report = new StringBuilder();
        int line = 1;
        int at = 0;
        List<Notice> notices = reading.notices().stream()
                .sorted((a, b) -> Integer.compare(a.place().start(), b.place().start()))
                .toList();
        for (Notice each : notices) {
            for (; at < each.place().start(); at++) {
                line += reading.text().charAt(at) == '\n' ? 1 : 0;
            }
            report.append(input.path())
                    .append(':')
                    .append(line)
                    .append(": ")
                    .append(each.code())
                    .append(": ");
            report.append(each.message()).append('\n');
        }
        return report.toString();
    }
}
