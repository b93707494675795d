package org.armillary.web;

import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.armillary.account.CurrentActor;
import org.armillary.catalogue.Publisher;
import org.armillary.catalogue.Publishers;
import org.armillary.corpus.Corpus;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.harvest.Harvest;
import org.armillary.harvest.HarvestRequest;
import org.armillary.harvest.Outcome;
import org.armillary.harvest.Visit;
import org.armillary.harvest.Visits;
import org.armillary.reception.Address;
import org.armillary.task.Task;
import org.armillary.task.Tasks;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Fetching texts from their publishers, and what came of it.
@Controller
class HarvestPages {

    private static final int RECENT = 2;
    private static final int SHOWN = 500;

    private final Corpus corpus;
    private final Tasks tasks;
    private final TaskRows rows;
    private final Pages pages;

    HarvestPages(Corpus corpus, Tasks tasks, TaskRows rows, Pages pages) {
        this.corpus = corpus;
        this.tasks = tasks;
        this.rows = rows;
        this.pages = pages;
    }

    @GetMapping("/harvest")
    ResponseEntity<byte[]> show(Frame frame, CsrfToken token) throws IOException {
        List<Visit> visits = new Visits(corpus.home()).list();
        List<Task> recent = tasks.list(CurrentActor.get()).stream()
                .filter(task -> task.kind().equals("harvest"))
                .limit(RECENT)
                .toList();
        return pages.show(
                "harvest",
                frame,
                new HarvestView(
                        facts(visits, frame),
                        visits.stream()
                                .limit(SHOWN)
                                .map(each -> row(each, frame))
                                .toList(),
                        token.getParameterName(),
                        token.getToken(),
                        rows.of(recent, frame)));
    }

    /// Fetches one text, or all of them. The guard lets it through only from this machine.
    @PostMapping("/harvest")
    ResponseEntity<Void> fetch(
            @RequestParam(defaultValue = "") String work, @RequestParam(defaultValue = "false") boolean all) {
        if (work.isBlank() && !all) {
            throw new Refusal(Problem.of("nothing-named", HttpStatus.BAD_REQUEST));
        }
        List<String> names = work.isBlank() ? List.of() : List.of(work.strip());
        HarvestRequest request = new HarvestRequest(names, all, List.of(), false, false);
        Task task = tasks.start(
                "harvest",
                progress -> Harvest.into(corpus).run(request, progress).describe());
        return ResponseEntity.status(303)
                .location(URI.create("/tasks/" + task.id()))
                .build();
    }

    private static List<Fact> facts(List<Visit> visits, Frame frame) {
        long had = visits.stream().filter(each -> each.taken().isPresent()).count();
        long changed = visits.stream()
                .filter(each -> each.outcome() == Outcome.CHANGED)
                .count();
        String last = visits.stream()
                .map(Visit::checked)
                .max(Comparator.naturalOrder())
                .map(frame.wording()::moment)
                .orElseGet(() -> frame.say("harvest.never"));
        return List.of(
                Fact.of(
                        frame.say("harvest.publishers"),
                        frame.wording().number(Publishers.shipped().list().size())),
                Fact.of(frame.say("harvest.had"), frame.wording().number(had)),
                Fact.of(frame.say("harvest.changed"), frame.wording().number(changed)),
                Fact.of(frame.say("harvest.last"), last));
    }

    private static HarvestView.Row row(Visit visit, Frame frame) {
        return new HarvestView.Row(
                frame.wording().moment(visit.checked()),
                visit.outcome().word(),
                visit.work(),
                visit.taken().map(Address::of).map(frame::link).orElse(""),
                visit.language(),
                Publishers.shipped()
                        .find(visit.publisher())
                        .map(Publisher::name)
                        .orElse(visit.publisher()),
                visit.asked(),
                visit.note());
    }
}
