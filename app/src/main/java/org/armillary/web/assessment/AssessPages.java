package org.armillary.web.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Interview;
import org.armillary.assessment.Question;
import org.armillary.catalogue.Catalogue;
import org.armillary.corpus.Library;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.codification.Codex;
import org.armillary.observatory.Observatory;
import org.armillary.web.Choice;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Describing a system in the address, and reading what the law comes to. Nothing is kept.
@Controller
class AssessPages {

    private static final String BASE = "/assess";

    private final Assessor assessor;
    private final Interviews interviews;
    private final Catalogue catalogue;
    private final Library library;
    private final Pages pages;

    AssessPages(Assessor assessor, Observatory observatory, Library library, Pages pages) {
        this.assessor = assessor;
        this.interviews = new Interviews(assessor);
        this.catalogue = observatory.catalogue();
        this.library = library;
        this.pages = pages;
    }

    @GetMapping(BASE)
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "") String ask) {
        Sheet sheet = sheet(frame);
        return pages.show("assess", frame, view(sheet, ask));
    }

    @GetMapping(BASE + "/finding")
    ResponseEntity<byte[]> finding(Frame frame, @RequestParam String of) {
        Sheet sheet = sheet(frame);
        Finding finding = sheet.assessment()
                .find(of)
                .orElseThrow(() -> new Refusal(Problem.notFound(BASE + "/finding?of=" + of)));
        return pages.show("finding", frame, new Reasons(sheet).view(finding));
    }

    @GetMapping(BASE + "/duties")
    ResponseEntity<byte[]> duties(Frame frame) {
        return pages.show("assess-duties", frame, new Duties(sheet(frame)).view());
    }

    private Sheet sheet(Frame frame) {
        Codex codex = assessor.codex();
        Description description = Description.read(codex, frame.query());
        Way way = new Way(frame, BASE, description.carried());
        Assessment assessment = assessor.assess(description.system(), frame.day(), description.places());
        return new Sheet(
                AssessWords.of(frame, catalogue, codex),
                new Citations(library, frame),
                way,
                description,
                assessment);
    }

    private AssessView view(Sheet sheet, String ask) {
        Frame frame = sheet.words().frame();
        Rows rows = sheet.rows();
        Interview interview = interviews.of(frame.day(), sheet.description().places());
        AiSystem system = sheet.description().system();
        Optional<String> next = Optional.of(ask)
                .filter(each -> assessor.codex().facts().containsKey(each))
                .or(() -> interview.next(system).map(Question::id));
        return new AssessView(
                system.name(),
                sheet.way(),
                problems(sheet),
                places(sheet),
                next.map(each -> new Asking(sheet.words(), sheet.citations(), sheet.way())
                        .question(assessor.codex().fact(each), sheet.assessment(), sheet.description())),
                interview.progress(system).open(),
                answered(sheet),
                rows.tally(sheet.assessment()),
                rows.groups(sheet.assessment()),
                examples(frame));
    }

    private static List<AssessView.Problem> problems(Sheet sheet) {
        return sheet.description().faults().entrySet().stream()
                .map(each -> new AssessView.Problem(
                        sheet.words().question(each.getKey()),
                        each.getValue().isEmpty()
                                ? sheet.words().frame().say("assess.problem.unknown")
                                : each.getValue(),
                        sheet.way().without(Description.FACT + each.getKey())))
                .toList();
    }

    private List<Choice> places(Sheet sheet) {
        return Description.known(assessor.codex()).stream()
                .map(each -> new Choice(
                        each,
                        sheet.words().book().jurisdiction(each),
                        -1,
                        sheet.description().places().contains(each)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static List<AssessView.Answered> answered(Sheet sheet) {
        List<AssessView.Answered> answered = new ArrayList<>();
        sheet.description().system().replies().forEach((fact, reply) -> answered.add(new AssessView.Answered(
                sheet.words().question(fact),
                sheet.words().reply(fact, reply),
                sheet.way().to("", "ask", fact) + "#question",
                sheet.way().without(Description.FACT + fact))));
        sheet.description().system().moments().forEach((fact, moment) -> answered.add(new AssessView.Answered(
                sheet.words().question(fact),
                sheet.words().book().day(moment.toLocalDate()) + " " + moment.toLocalTime(),
                sheet.way().to("", "ask", fact) + "#question",
                sheet.way().without(Description.FACT + fact))));
        return answered;
    }

    private static List<Link> examples(Frame frame) {
        return List.of();
    }
}
