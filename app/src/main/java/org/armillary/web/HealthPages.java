package org.armillary.web;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import org.armillary.account.Permission;
import org.armillary.corpus.Corpus;
import org.armillary.task.Task;
import org.armillary.task.Tasks;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// How the server is.
@Controller
class HealthPages {

    private final Corpus corpus;
    private final Tasks tasks;
    private final Pages pages;

    HealthPages(Corpus corpus, Tasks tasks, Pages pages) {
        this.corpus = corpus;
        this.tasks = tasks;
        this.pages = pages;
    }

    @GetMapping("/health")
    ResponseEntity<byte[]> show(Frame frame) {
        Runtime runtime = Runtime.getRuntime();
        long running = tasks.list().stream()
                .filter(task -> task.snapshot().state() == Task.State.RUNNING)
                .count();
        Instant started =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        long free = corpus.home().root().toFile().getUsableSpace();
        List<Fact> facts = List.of(
                Fact.of(
                        frame.say("health.instruments"),
                        frame.wording().number(corpus.library().list().size())),
                Fact.of(
                        frame.say("health.acts"),
                        frame.wording().number(corpus.acts().newest())),
                Fact.of(frame.say("health.running"), frame.wording().number(running)),
                Fact.of(frame.say("health.since"), frame.wording().moment(started)),
                Fact.of(frame.say("health.memory"), frame.wording().size(runtime.totalMemory() - runtime.freeMemory())),
                Fact.of(frame.say("health.disk"), frame.wording().size(free)),
                Fact.of(frame.say("health.engine"), corpus.engine().name()));
        // How much memory, disk and which engine is for who works here to know.
        List<Fact> shown = frame.may(Permission.FOLLOW) ? facts : List.of();
        boolean well = free > (16L << 20);
        return pages.show(
                well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE, "health", frame, new HealthView(well, shown));
    }
}
