package org.armillary.web.parallel;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.parallel.Derivations;
import org.armillary.parallel.Derived;
import org.armillary.parallel.SentAct;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The acts that belong to a work, or to a text somebody pastes.
@Controller
class FamilyPages {

    private static final int MOST = 30;

    private final Derivations derivations;
    private final ParallelWords words;
    private final Pages pages;

    FamilyPages(Derivations derivations, ParallelWords words, Pages pages) {
        this.derivations = derivations;
        this.words = words;
        this.pages = pages;
    }

    ResponseEntity<byte[]> of(Opened opened, Frame frame) {
        Derived.Family family = derivations.of(opened.one(), MOST);
        return pages.show(
                "family",
                frame,
                view(family, "", frame.link(Address.of(opened.expression())), true, Optional.empty(), frame));
    }

    @GetMapping("/parallels/act")
    ResponseEntity<byte[]> form(Frame frame, CsrfToken token) {
        Derived.Family none = new Derived.Family("", "", List.of(), List.of(), 0, false);
        return pages.show("family", frame, view(none, "", "", false, Optional.of(token), frame));
    }

    @PostMapping("/parallels/act")
    ResponseEntity<byte[]> find(
            Frame frame,
            CsrfToken token,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String year,
            @RequestParam Optional<MultipartFile> file) {
        Optional<MultipartFile> sent = file.filter(each -> !each.isEmpty());
        if (text.isBlank() && sent.isEmpty()) {
            return form(frame, token);
        }
        Optional<Integer> made = year.matches("[12]\\d{3}") ? Optional.of(Integer.parseInt(year)) : Optional.empty();
        String act = sent.isPresent() ? read(sent.get()) : text;
        Derived.Family family = derivations.of(act, made, MOST);
        ResponseEntity<byte[]> page =
                pages.show("family", frame, view(family, text, "", true, Optional.of(token), frame));
        return ClausePages.unkept(page);
    }

    private static String read(MultipartFile file) {
        try {
            return SentAct.read(file.getBytes(), String.valueOf(file.getOriginalFilename()))
                    .text();
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(Problem.of(
                    "unreadable-document", HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage())));
        }
    }

    private FamilyView view(
            Derived.Family family, String text, String href, boolean asked, Optional<CsrfToken> token, Frame frame) {
        return new FamilyView(
                family.title(),
                href,
                text,
                asked,
                words.facts(family.facts(), frame),
                family.suggestions().stream().map(each -> row(each, frame)).toList(),
                frame.say("parallels.family.compared", family.compared()),
                family.partial(),
                token.map(CsrfToken::getParameterName).orElse(""),
                token.map(CsrfToken::getToken).orElse(""));
    }

    private FamilyView.Row row(Derived each, Frame frame) {
        return new FamilyView.Row(
                each.title(),
                frame.link(Address.of(each.work())),
                frame.link("/parallels" + Address.of(each.work())),
                words.where(each.jurisdiction(), each.date(), frame),
                words.signs(each.binding()),
                frame.say("parallels.when." + each.when().word()),
                frame.say("lineage.confidence", ParallelWords.percent(each.confidence())),
                ParallelWords.percent(each.confidence()),
                each.grounds().stream().map(sign -> words.sign(sign, frame)).toList(),
                words.facts(each.facts(), frame));
    }
}
