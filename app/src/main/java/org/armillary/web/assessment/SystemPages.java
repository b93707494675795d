package org.armillary.web.assessment;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.account.CurrentActor;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Finding;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.portfolio.DutyMark;
import org.armillary.portfolio.Inventory;
import org.armillary.portfolio.Kept;
import org.armillary.portfolio.Portfolio;
import org.armillary.portfolio.Saving;
import org.armillary.sheet.Book;
import org.armillary.sheet.Form;
import org.armillary.web.Attachment;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.ReceiptMarks;
import org.armillary.web.Wordbook;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The systems an organisation keeps: what was said of each, and what the law comes to for them.
@Controller
class SystemPages {

    private static final int MOST_NOTE = 1_000;
    private static final String BASE = "/systems";
    private static final String ONE = BASE + "/{id}";

    private final Portfolio portfolio;
    private final Faces faces;
    private final Pages pages;
    private final ReceiptMarks receipts;

    SystemPages(Portfolio portfolio, Faces faces, Pages pages, ReceiptMarks receipts) {
        this.portfolio = portfolio;
        this.faces = faces;
        this.pages = pages;
        this.receipts = receipts;
    }

    @GetMapping(BASE)
    ResponseEntity<byte[]> list(
            Frame frame,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) Optional<LocalDate> against,
            CsrfToken token) {
        SystemsView view = new SystemRows(portfolio.list(actor()), faces, frame)
                .view(Math.max(1, page), against, new Way.Hidden(token.getParameterName(), token.getToken()));
        return pages.show("systems", frame, view);
    }

    /// Keeps a system as a form or an address describes it.
    @PostMapping(BASE)
    ResponseEntity<?> add(Frame frame, @RequestParam MultiValueMap<String, String> said) {
        Description description = Description.read(faces.assessor().codex(), said);
        return seeOther(frame, portfolio.add(actor(), description.system()));
    }

    /// Keeps the systems of a file, all of them or none: a profile, an inventory, a model card.
    @PostMapping(BASE + "/file")
    ResponseEntity<?> addFile(Frame frame, @RequestParam MultipartFile file) throws IOException {
        List<Kept> kept =
                portfolio.addAll(actor(), Incoming.systems(faces.assessor().codex(), file));
        return kept.size() == 1
                ? seeOther(frame, kept.getFirst())
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(BASE)))
                        .build();
    }

    /// All systems with their answers, as a table that can be taken in again.
    @GetMapping(BASE + "/table")
    ResponseEntity<byte[]> inventory(@RequestParam(defaultValue = "csv") String format) {
        Form form =
                Form.find(format).orElseThrow(() -> new Refusal(Problem.notFound(BASE + "/table?format=" + format)));
        return Attachment.of(
                Book.of(Inventory.table(
                        portfolio.list(actor()).stream().map(Kept::system).toList())),
                form,
                "systems");
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> show(
            Frame frame, @PathVariable UUID id, @RequestParam(defaultValue = "") String ask, CsrfToken token) {
        Kept kept = kept(id);
        return faces.page(sheet(frame, kept), ask, token, Optional.of(kept));
    }

    @GetMapping(ONE + "/finding")
    ResponseEntity<byte[]> finding(Frame frame, @PathVariable UUID id, @RequestParam String of) {
        return faces.finding(sheet(frame, kept(id)), of);
    }

    @GetMapping(ONE + "/duties")
    ResponseEntity<byte[]> duties(Frame frame, @PathVariable UUID id, CsrfToken token) {
        return faces.duties(sheet(frame, kept(id)), Optional.of(portfolio.marks(actor(), id)), token);
    }

    /// Says of a duty where it stands: a line of the checklist.
    @PostMapping(ONE + "/duties")
    ResponseEntity<?> mark(
            Frame frame,
            @PathVariable UUID id,
            @RequestParam String of,
            @RequestParam String state,
            @RequestParam(defaultValue = "") String note) {
        Kept kept = kept(id);
        DutyMark.State said = Arrays.stream(DutyMark.State.values())
                .filter(each -> Wordbook.key(each).equals(state))
                .findFirst()
                .orElseThrow(() -> new Refusal(Problem.badRequest("state " + state)));
        Finding duty = sheet(frame, kept)
                .assessment()
                .find(of)
                .orElseThrow(() -> new Refusal(Problem.notFound(BASE + "/" + id + "/duties?of=" + of)));
        portfolio.mark(
                actor(),
                id,
                duty.conclusion(),
                said,
                note.strip().substring(0, Math.min(MOST_NOTE, note.strip().length())));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(way(frame, kept).to("/duties") + "#" + duty.conclusion()))
                .build();
    }

    @GetMapping(ONE + "/clocks")
    ResponseEntity<byte[]> clocks(Frame frame, @PathVariable UUID id) {
        return faces.clocks(sheet(frame, kept(id)));
    }

    @GetMapping(ONE + "/agenda")
    ResponseEntity<byte[]> agenda(Frame frame, @PathVariable UUID id) {
        return faces.agenda(sheet(frame, kept(id)));
    }

    @GetMapping(ONE + "/receipt")
    ResponseEntity<byte[]> receipt(Frame frame, @PathVariable UUID id) {
        return faces.receipt(sheet(frame, kept(id)));
    }

    @GetMapping(ONE + "/table")
    ResponseEntity<byte[]> table(
            Frame frame, @PathVariable UUID id, @RequestParam(defaultValue = "csv") String format) {
        return faces.table(sheet(frame, kept(id)), format);
    }

    @GetMapping(ONE + "/report")
    ResponseEntity<byte[]> report(
            Frame frame, @PathVariable UUID id, @RequestParam(defaultValue = "pdf") String format) {
        return faces.report(sheet(frame, kept(id)), format);
    }

    @GetMapping(ONE + "/profile")
    ResponseEntity<byte[]> profile(@PathVariable UUID id) {
        return faces.profile(kept(id).system());
    }

    @GetMapping(ONE + "/history")
    ResponseEntity<byte[]> history(Frame frame, @PathVariable UUID id) {
        Kept kept = kept(id);
        return pages.show(
                "system-history",
                frame,
                SystemHistory.of(
                        kept,
                        portfolio.history(actor(), id),
                        portfolio.assessments(actor(), id),
                        SystemHistory.Marks.of(portfolio.acts(actor(), id), receipts, frame),
                        faces,
                        frame));
    }

    /// The receipt of an assessment that was kept.
    @GetMapping(ONE + "/receipts/{kept}")
    ResponseEntity<byte[]> keptReceipt(@PathVariable UUID id, @PathVariable("kept") UUID assessment) {
        Portfolio.KeptAssessment found = portfolio.assessments(actor(), kept(id).id()).stream()
                .filter(each -> each.id().equals(assessment))
                .findFirst()
                .orElseThrow(() -> new Refusal(Problem.notFound(BASE + "/" + id + "/receipts/" + assessment)));
        return Attachment.of(
                found.receipt().getBytes(StandardCharsets.UTF_8),
                "application/json",
                "assessment-" + found.asOf() + ".json");
    }

    /// Changes answers, or the name. Where somebody else changed the same meanwhile, both values are shown.
    @PostMapping(ONE)
    ResponseEntity<?> change(
            Frame frame,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> said,
            CsrfToken token) {
        Kept kept = kept(id);
        AiSystem before = portfolio
                .find(actor(), id, version)
                .orElseThrow(() -> new Refusal(Problem.badRequest("version " + version)));
        Description description = Description.read(faces.assessor().codex(), changed(before, said));
        if (!description.faults().isEmpty()) {
            Sheet sheet = faces.sheet(frame, description, way(frame, kept));
            return faces.page(sheet, "", token, Optional.of(kept));
        }
        return switch (portfolio.save(actor(), id, version, description.system())) {
            case Saving.Saved(Kept now) -> seeOther(frame, now);
            case Saving.Clashing clashing ->
                pages.show(
                        HttpStatus.CONFLICT,
                        "system-clash",
                        frame,
                        ClashView.of(clashing, faces.assessor().codex(), way(frame, kept)));
        };
    }

    /// Keeps what the law comes to on the day, with its receipt.
    @PostMapping(ONE + "/keep")
    ResponseEntity<?> keep(Frame frame, @PathVariable UUID id) {
        Kept kept = kept(id);
        Sheet sheet = faces.sheet(frame, Description.of(kept.system(), Set.of()), way(frame, kept));
        portfolio.keep(actor(), id, sheet.assessment());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(way(frame, kept).to("/history")))
                .build();
    }

    /// Takes a system out of the portfolio.
    @PostMapping(ONE + "/remove")
    ResponseEntity<?> remove(Frame frame, @PathVariable UUID id) {
        portfolio.remove(actor(), kept(id).id());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(BASE)))
                .build();
    }

    private static Actor actor() {
        return CurrentActor.get();
    }

    private Kept kept(UUID id) {
        return portfolio.find(actor(), id).orElseThrow(() -> new Refusal(Problem.notFound(BASE + "/" + id)));
    }

    private static Way way(Frame frame, Kept kept) {
        Map<String, List<String>> carried = new LinkedHashMap<>();
        List<String> places = frame.query().getOrDefault(Description.PLACE, List.of());
        if (!places.isEmpty()) {
            carried.put(Description.PLACE, places);
        }
        return new Way(frame, BASE + "/" + kept.id(), carried);
    }

    private Sheet sheet(Frame frame, Kept kept) {
        return faces.sheet(
                frame,
                Description.of(
                        kept.system(), Description.places(faces.assessor().codex(), frame.query())),
                way(frame, kept));
    }

    /// What a form says takes the place of what was said before; a field that is sent empty takes an answer back.
    private static Map<String, List<String>> changed(AiSystem before, Map<String, List<String>> said) {
        Map<String, List<String>> all = new LinkedHashMap<>(Parameters.of(before));
        said.forEach((name, values) -> {
            if (name.startsWith(Description.FACT) || name.equals(Description.NAME)) {
                all.put(name, values);
            }
        });
        return all;
    }

    private static ResponseEntity<?> seeOther(Frame frame, Kept kept) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(BASE + "/" + kept.id())))
                .build();
    }
}
