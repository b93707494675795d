package org.armillary.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.corpus.Corpus;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.armillary.task.Progress;
import org.armillary.task.Task;
import org.armillary.task.Tasks;
import org.armillary.web.print.LawPdf;
import org.armillary.web.print.Sheet;
import org.armillary.web.rendering.Contents;
import org.armillary.web.rendering.LawHtml;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Prints texts as PDF, one task for each, and keeps what is printed until the program ends.
@Component
class Press {

    /// A short text is there at once; for a long one the reader sees the task instead.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Corpus corpus;
    private final Tasks tasks;
    private final Site site;
    private final Map<String, Task> printing = new ConcurrentHashMap<>();

    Press(Corpus corpus, Tasks tasks, Site site) {
        this.corpus = corpus;
        this.tasks = tasks;
        this.site = site;
    }

    /// The file, or for people who would wait too long the page that shows how far it is.
    ResponseEntity<byte[]> answer(Opened reading, Frame frame) {
        if (!LawPdf.prints(reading.tag())) {
            throw new Refusal(Problem.of(
                    "not-printed",
                    HttpStatus.NOT_IMPLEMENTED,
                    Shown.language(frame, reading.holding().language())));
        }
        String key = reading.holding().path() + " " + site.absolute("");
        Path file = corpus.home()
                .scratch()
                .resolve("print-" + Integer.toHexString(key.hashCode()) + "-"
                        + reading.holding().stamp().source().substring(0, 16) + ".pdf");
        if (!Files.exists(file)) {
            Sheet sheet = sheet(reading, frame);
            Task task = printing.compute(key, (each, before) -> running(before) ? before : start(sheet, reading, file));
            if (!finished(task, site.forPeople())) {
                return ResponseEntity.status(303)
                        .location(URI.create("/tasks/" + task.id()))
                        .build();
            }
        }
        return Downloads.file(reading, "pdf", MediaType.APPLICATION_PDF, bytes(file));
    }

    private static boolean running(@org.jspecify.annotations.Nullable Task task) {
        return task != null && task.snapshot().state() == Task.State.RUNNING;
    }

    private Task start(Sheet sheet, Opened reading, Path file) {
        return tasks.start("print", progress -> {
            print(sheet, file, progress);
            String address = Address.of(reading.expression()) + ".pdf";
            progress.info(address, sheet.title());
            return sheet.title();
        });
    }

    private static void print(Sheet sheet, Path file, Progress progress) throws IOException {
        Path unfinished = file.resolveSibling(
                file.getFileName() + "." + Thread.currentThread().threadId());
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            LawPdf.write(sheet, new CancellableOutput(out, progress), progress);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        progress.check();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean finished(Task task, boolean impatient) {
        try {
            Task.Snapshot state = impatient ? task.await(Integer.MAX_VALUE, PATIENCE) : task.join();
            return state.state() == Task.State.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Sheet sheet(Opened reading, Frame frame) {
        String address = Address.of(reading.expression());
        return new Sheet(
                reading.holding().title(),
                reading.tag(),
                site.absolute(address),
                List.of(
                        frame.say(
                                "print.version",
                                Shown.day(frame, reading.holding().date())),
                        frame.say("print.printed", Shown.day(frame, frame.today())),
                        frame.say(
                                "print.source",
                                reading.holding().stamp().sourceName(),
                                reading.holding().stamp().source()),
                        frame.say("print.engine", reading.holding().stamp().engine())),
                Contents.of(reading.text().document(), frame.wording()),
                LawHtml.of(reading.text().document(), address, frame.wording()));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the printed text can't be read: " + file, e);
        }
    }
}
