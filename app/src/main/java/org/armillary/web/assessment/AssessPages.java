package org.armillary.web.assessment;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Interview;
import org.armillary.assessment.ProfileFile;
import org.armillary.assessment.Question;
import org.armillary.assessment.Receipt;
import org.armillary.catalogue.Catalogue;
import org.armillary.corpus.Library;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Fault;
import org.armillary.law.codification.FaultyFiles;
import org.armillary.observatory.Observatory;
import org.armillary.report.AgendaCalendar;
import org.armillary.report.FindingTable;
import org.armillary.sheet.Book;
import org.armillary.sheet.Form;
import org.armillary.web.Attachment;
import org.armillary.web.Choice;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Pages;
import org.armillary.web.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Describing a system in the address, and reading what the law comes to. Nothing is kept.
@Controller
class AssessPages {

    private static final String BASE = "/assess";
    private static final int MOST_FAULTS = 10;

    private final ObjectProvider<Assessor> assessors;
    private final Interviews interviews = new Interviews();
    private final Catalogue catalogue;
    private final Library library;
    private final Pages pages;
    private final Site site;

    AssessPages(ObjectProvider<Assessor> assessors, Observatory observatory, Library library, Pages pages, Site site) {
        this.assessors = assessors;
        this.catalogue = observatory.catalogue();
        this.library = library;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping(BASE)
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "") String ask, CsrfToken token) {
        return pages.show("assess", frame, view(sheet(frame), ask, token));
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

    @GetMapping(BASE + "/clocks")
    ResponseEntity<byte[]> clocks(Frame frame) {
        Sheet sheet = sheet(frame);
        return pages.show("assess-clocks", frame, new Clocks(sheet).view(sheet.way().to("/agenda")));
    }

    /// What begins and what comes due, for calendar programs.
    @GetMapping(BASE + "/agenda")
    ResponseEntity<byte[]> agenda(Frame frame) {
        Sheet sheet = sheet(frame);
        byte[] calendar = AgendaCalendar.of(
                        sheet.assessment(),
                        frame.wording(),
                        each -> site.absolute(sheet.way().to("/finding", "of", each)))
                .write();
        return Attachment.of(calendar, "text/calendar;charset=UTF-8", "agenda.ics");
    }

    /// The receipt: everything the results rest on, in canonical JSON that can be replayed.
    @GetMapping(BASE + "/receipt")
    ResponseEntity<byte[]> receipt(Frame frame) {
        Assessment assessment = sheet(frame).assessment();
        return Attachment.of(Receipt.of(assessment).bytes(), "application/json", "assessment-" + frame.day() + ".json");
    }

    @GetMapping(BASE + "/table")
    ResponseEntity<byte[]> table(Frame frame, @RequestParam(defaultValue = "csv") String format) {
        Form form = Form.find(format).orElseThrow(() -> new Refusal(Problem.notFound(BASE + "/table?format=" + format)));
        return Attachment.of(
                Book.of(FindingTable.of(sheet(frame).assessment())), form, "assessment-" + frame.day());
    }

    /// The description as a profile, for the command line and for keeping.
    @GetMapping(BASE + "/profile")
    ResponseEntity<byte[]> profile(Frame frame) {
        AiSystem system = Description.read(assessor().codex(), frame.query()).system();
        return Attachment.of(
                ProfileFile.yaml(system).getBytes(StandardCharsets.UTF_8), "application/yaml", "system.yaml");
    }

    /// Takes a profile in: what it says is the address of the page that follows.
    @PostMapping(BASE + "/profile")
    ResponseEntity<byte[]> takeProfile(Frame frame, @RequestParam MultipartFile file) throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("profile");
        try {
            AiSystem system = AiSystem.of(assessor().codex().profile(name, file.getBytes()));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(new Way(frame, BASE, Parameters.of(system)).to("")))
                    .build();
        } catch (FaultyFiles e) {
            throw new Refusal(Problem.of(
                    "profile-refused",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    e.faults().stream().limit(MOST_FAULTS).map(Fault::toString).collect(Collectors.joining("; "))));
        }
    }

    /// Reading the law takes a while after the start.
    private Assessor assessor() {
        return assessors.getObject();
    }

    private Sheet sheet(Frame frame) {
        Codex codex = assessor().codex();
        Description description = Description.read(codex, frame.query());
        Way way = new Way(frame, BASE, description.carried());
        Assessment assessment = assessor().assess(description.system(), frame.day(), description.places());
        return new Sheet(
                AssessWords.of(frame, catalogue, codex),
                new Citations(library, frame),
                way,
                description,
                assessment);
    }

    private AssessView view(Sheet sheet, String ask, CsrfToken token) {
        Frame frame = sheet.words().frame();
        Rows rows = sheet.rows();
        Interview interview = interviews.of(assessor(), frame.day(), sheet.description().places());
        AiSystem system = sheet.description().system();
        Optional<String> next = Optional.of(ask)
                .filter(each -> assessor().codex().facts().containsKey(each))
                .or(() -> interview.next(system).map(Question::id));
        return new AssessView(
                system.name(),
                sheet.way(),
                problems(sheet),
                places(sheet),
                next.map(each -> new Asking(sheet.words(), sheet.citations(), sheet.way())
                        .question(assessor().codex().fact(each), sheet.assessment(), sheet.description())),
                interview.progress(system).open(),
                answered(sheet),
                rows.tally(sheet.assessment()),
                rows.groups(sheet.assessment()),
                downloads(sheet.way(), frame),
                new Way.Hidden(token.getParameterName(), token.getToken()));
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
        return Description.known(assessor().codex()).stream()
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

    private static List<Link> downloads(Way way, Frame frame) {
        List<Link> downloads = new ArrayList<>();
        downloads.add(Link.of(frame.say("assess.download.receipt"), way.to("/receipt")));
        downloads.add(Link.of(frame.say("assess.download.profile"), way.to("/profile")));
        for (Form each : Form.values()) {
            downloads.add(Link.of(
                    frame.say("comparison.download." + each.ending()), way.to("/table", "format", each.ending())));
        }
        return downloads;
    }
}
