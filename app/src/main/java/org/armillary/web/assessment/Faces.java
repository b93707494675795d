package org.armillary.web.assessment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.assessment.AiSystem;
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
import org.armillary.observatory.Observatory;
import org.armillary.portfolio.DutyMark;
import org.armillary.portfolio.Kept;
import org.armillary.report.AgendaCalendar;
import org.armillary.report.FindingTable;
import org.armillary.sheet.Book;
import org.armillary.sheet.Form;
import org.armillary.web.Attachment;
import org.armillary.web.Choice;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Pages;
import org.armillary.web.ReceiptMarks;
import org.armillary.web.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// The pages of a described system, wherever its description stands: in the address or in the portfolio.
@Component
class Faces {

    private final ObjectProvider<Assessor> assessors;
    private final Catalogue catalogue;
    private final Library library;
    private final Pages pages;
    private final Site site;
    private final ReceiptMarks receipts;

    Faces(
            ObjectProvider<Assessor> assessors,
            Observatory observatory,
            Library library,
            Pages pages,
            Site site,
            ReceiptMarks receipts) {
        this.assessors = assessors;
        this.catalogue = observatory.catalogue();
        this.library = library;
        this.pages = pages;
        this.site = site;
        this.receipts = receipts;
    }

    /// Reading the law takes a while after the start.
    Assessor assessor() {
        return assessors.getObject();
    }

    Sheet sheet(Frame frame, Description description, Way way) {
        Codex codex = assessor().codex();
        return new Sheet(
                AssessWords.of(frame, catalogue, codex),
                new Citations(library, frame),
                way,
                description,
                assessor().assess(description.system(), frame.day(), description.places()));
    }

    ResponseEntity<byte[]> finding(Sheet sheet, String of) {
        Finding finding = sheet.assessment()
                .find(of)
                .orElseThrow(() -> new Refusal(Problem.notFound(sheet.way().base() + "/finding?of=" + of)));
        return pages.show("finding", sheet.frame(), new Reasons(sheet).view(finding));
    }

    /// @param marks what was said of duties, by conclusion; empty where the system isn't kept
    ResponseEntity<byte[]> duties(Sheet sheet, Optional<Map<String, DutyMark>> marks, CsrfToken token) {
        Optional<Way.Hidden> sent = marks.filter(each -> sheet.frame().writing())
                .map(each -> new Way.Hidden(token.getParameterName(), token.getToken()));
        return pages.show("assess-duties", sheet.frame(), new Duties(sheet, marks).view(sent));
    }

    ResponseEntity<byte[]> clocks(Sheet sheet) {
        return pages.show(
                "assess-clocks",
                sheet.frame(),
                new Clocks(sheet).view(sheet.way().to("/agenda")));
    }

    /// What begins and what comes due, for calendar programs.
    ResponseEntity<byte[]> agenda(Sheet sheet) {
        byte[] calendar = AgendaCalendar.of(
                        sheet.assessment(),
                        sheet.frame().wording(),
                        each -> site.absolute(sheet.way().to("/finding", "of", each)))
                .write();
        return Attachment.of(calendar, "text/calendar;charset=UTF-8", "agenda.ics");
    }

    /// The receipt: everything the results rest on, in canonical JSON that can be replayed.
    ResponseEntity<byte[]> receipt(Sheet sheet) {
        return Attachment.of(
                Receipt.of(sheet.assessment()).bytes(),
                "application/json",
                "assessment-" + sheet.frame().day() + ".json");
    }

    ResponseEntity<byte[]> table(Sheet sheet, String format) {
        Form form = Form.find(format)
                .orElseThrow(() -> new Refusal(Problem.notFound(sheet.way().base() + "/table?format=" + format)));
        return Attachment.of(
                Book.of(FindingTable.of(sheet.assessment())),
                form,
                "assessment-" + sheet.frame().day());
    }

    /// The report for a board, as a file to pass on.
    ResponseEntity<byte[]> report(Sheet sheet, String format) {
        Reports reports = new Reports(sheet);
        String name = "assessment-" + sheet.frame().day() + "." + format;
        return switch (format) {
            case "docx" -> Attachment.of(reports.docx(), Form.DOCX.mediaType(), name);
            case "pdf" -> Attachment.of(reports.pdf(), MediaType.APPLICATION_PDF_VALUE, name);
            default -> throw new Refusal(Problem.notFound(sheet.way().base() + "/report?format=" + format));
        };
    }

    /// The description as a profile, for the command line and for keeping.
    ResponseEntity<byte[]> profile(AiSystem system) {
        return Attachment.of(
                ProfileFile.yaml(system).getBytes(StandardCharsets.UTF_8), "application/yaml", "system.yaml");
    }

    ResponseEntity<byte[]> page(Sheet sheet, String ask, CsrfToken token, Optional<Kept> kept) {
        return pages.show("assess", sheet.frame(), view(sheet, ask, token, kept));
    }

    private AssessView view(Sheet sheet, String ask, CsrfToken token, Optional<Kept> kept) {
        Frame frame = sheet.frame();
        List<Way.Hidden> sent = kept.map(each -> List.of(
                        new Way.Hidden("version", String.valueOf(each.version())),
                        new Way.Hidden(token.getParameterName(), token.getToken())))
                .orElse(List.of());
        Interview interview =
                assessor().interview(frame.day(), sheet.description().places());
        AiSystem system = sheet.description().system();
        Optional<String> next = Optional.of(ask)
                .filter(each -> assessor().codex().facts().containsKey(each))
                .or(() -> interview.next(system).map(Question::id));
        return new AssessView(
                system.name(),
                sheet.way(),
                problems(sheet),
                places(sheet),
                next.map(each -> new Asking(sheet.words(), sheet.citations(), sheet.way(), sent)
                        .question(assessor().codex().fact(each), sheet.assessment(), sheet.description())),
                interview.progress(system).open(),
                answered(sheet),
                sheet.rows().tally(sheet.assessment()),
                sheet.rows().groups(sheet.assessment()),
                examples(sheet),
                downloads(sheet.way(), frame),
                new Way.Hidden(token.getParameterName(), token.getToken()),
                sent,
                kept.map(each -> receipts.latest("/systems/" + each.id(), frame)));
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

    static Jump change(Sheet sheet, String fact) {
        return sheet.way().jump(sheet.frame().say("assess.change"), "", "#question", "ask", fact);
    }

    private static Jump drop(Sheet sheet, String fact) {
        return sheet.way().jump(sheet.frame().say("assess.drop"), "", "", Description.DROP, fact);
    }

    private static List<AssessView.Answered> answered(Sheet sheet) {
        List<AssessView.Answered> answered = new ArrayList<>();
        sheet.description()
                .system()
                .replies()
                .forEach((fact, reply) -> answered.add(new AssessView.Answered(
                        sheet.words().question(fact),
                        sheet.words().reply(fact, reply),
                        change(sheet, fact),
                        drop(sheet, fact),
                        Description.FACT + fact)));
        sheet.description()
                .system()
                .moments()
                .forEach((fact, moment) -> answered.add(new AssessView.Answered(
                        sheet.words().question(fact),
                        sheet.words().book().day(moment.toLocalDate()) + " " + moment.toLocalTime(),
                        change(sheet, fact),
                        drop(sheet, fact),
                        Description.FACT + fact)));
        return answered;
    }

    private List<Link> examples(Sheet sheet) {
        if (!sheet.description().isEmpty()) {
            return List.of();
        }
        return assessor().codex().samples().stream()
                .map(AiSystem::of)
                .map(each ->
                        Link.of(each.name(), new Way(sheet.frame(), sheet.way().base(), Parameters.of(each)).to("")))
                .toList();
    }

    private static List<Link> downloads(Way way, Frame frame) {
        List<Link> downloads = new ArrayList<>();
        downloads.add(Link.of(frame.say("assess.download.receipt"), way.to("/receipt")));
        downloads.add(Link.of(frame.say("assess.download.profile"), way.to("/profile")));
        for (String each : List.of("docx", "pdf")) {
            downloads.add(Link.of(frame.say("assess.download.report." + each), way.to("/report", "format", each)));
        }
        for (Form each : Form.values()) {
            downloads.add(Link.of(
                    frame.say("comparison.download." + each.ending()), way.to("/table", "format", each.ending())));
        }
        return downloads;
    }
}
