package org.armillary.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.corpus.Found;
import org.armillary.graph.CheckedCitation;
import org.armillary.graph.CheckedCitation.Verdict;
import org.armillary.graph.CheckedText;
import org.armillary.graph.Inquiry;
import org.armillary.graph.ReadingRoom;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.reception.Address;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Checking the citations of a text somebody pastes or sends.
@Controller
class CitePages {

    private final ReadingRoom room;
    private final Pages pages;

    CitePages(ReadingRoom room, Pages pages) {
        this.room = room;
        this.pages = pages;
    }

    @GetMapping("/cite")
    ResponseEntity<byte[]> form(Frame frame, CsrfToken token) {
        return pages.show("cite", frame, view("", "", frame, Optional.empty(), token));
    }

    @PostMapping("/cite")
    ResponseEntity<byte[]> check(
            Frame frame,
            CsrfToken token,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(name = "day", defaultValue = "") String written,
            @RequestParam Optional<MultipartFile> file)
            throws IOException {
        boolean sent = file.filter(each -> !each.isEmpty()).isPresent();
        byte[] bytes = sent ? file.get().getBytes() : text.getBytes(StandardCharsets.UTF_8);
        String name = sent ? String.valueOf(file.get().getOriginalFilename()) : "text.txt";
        if (bytes.length == 0) {
            return pages.show("cite", frame, view(text, about, frame, Optional.empty(), token));
        }
        LocalDate day = written.isBlank() ? frame.day() : day(written);
        try {
            CheckedText checked = new Inquiry.Check(
                            bytes, name, Optional.of(day), Optional.of(about).filter(each -> !each.isBlank()))
                    .answer(room);
            Frame asked = frame.on(day);
            return pages.show("cite", asked, view(text, about, asked, Optional.of(checked), token));
        } catch (Found.NotFound e) {
            throw new Refusal(Problem.notFound(about));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(Problem.of(
                    "unreadable-document", HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage())));
        }
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new Refusal(Problem.of("bad-date", HttpStatus.BAD_REQUEST, written));
        }
    }

    private CiteView view(String text, String about, Frame frame, Optional<CheckedText> checked, CsrfToken token) {
        List<CiteView.Row> rows = new ArrayList<>();
        checked.ifPresent(each -> each.citations().forEach(citation -> rows.add(row(citation, frame))));
        return new CiteView(
                text,
                about,
                Frame.iso(checked.map(CheckedText::day).orElseGet(frame::day)),
                checked.isPresent(),
                count(checked, Verdict.FOUND),
                count(checked, Verdict.ABSENT),
                count(checked, Verdict.CANNOT_TELL),
                checked.map(CheckedText::language).orElse(""),
                rows,
                token.getParameterName(),
                token.getToken());
    }

    private static long count(Optional<CheckedText> checked, Verdict verdict) {
        return checked.map(each -> each.count(verdict)).orElse(0L);
    }

    private static CiteView.Row row(CheckedCitation each, Frame frame) {
        Optional<CheckedCitation.Says> says = each.says();
        String reason = each.reason()
                .map(why -> frame.say("cite.reason." + word(why), detail(each, frame)))
                .orElse("");
        return new CiteView.Row(
                word(each.verdict()),
                each.cited(),
                each.target().map(Object::toString).orElse(""),
                reason,
                says.map(CheckedCitation.Says::title).orElse(""),
                says.map(CheckedCitation.Says::heading).orElse(""),
                says.map(CheckedCitation.Says::words).orElse(""),
                says.map(one -> frame.link(
                                one.eId().isEmpty()
                                        ? Address.of(one.expression())
                                        : Address.of(one.expression(), one.eId())))
                        .orElse(""),
                says.map(one -> Shown.standing(one.standing())).stream().toList(),
                says.flatMap(CheckedCitation.Says::applies)
                        .map(day -> frame.say("cite.applies", Shown.day(frame, day)))
                        .orElse(""));
    }

    /// What a reason is about: days as people write them.
    private static String detail(CheckedCitation each, Frame frame) {
        return each.detail().matches("\\d{4}-\\d\\d-\\d\\d") ? Shown.day(frame, day(each.detail())) : each.detail();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
