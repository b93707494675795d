package org.armillary.web.parallel;

import java.util.List;
import java.util.Optional;
import org.armillary.parallel.Origin;
import org.armillary.parallel.Provenance;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the wording of a pasted clause comes from.
@Controller
class ClausePages {

    private static final int MOST = 40;

    private final Provenance provenance;
    private final ParallelWords words;
    private final Pages pages;

    ClausePages(Provenance provenance, ParallelWords words, Pages pages) {
        this.provenance = provenance;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/parallels/clause")
    ResponseEntity<byte[]> form(Frame frame, CsrfToken token) {
        return pages.show("clause", frame, view("", Optional.empty(), frame, token));
    }

    @PostMapping("/parallels/clause")
    ResponseEntity<byte[]> trace(Frame frame, CsrfToken token, @RequestParam(defaultValue = "") String text) {
        Optional<Origin.Clause> clause = text.isBlank() ? Optional.empty() : Optional.of(provenance.of(text));
        return unkept(pages.show("clause", frame, view(text, clause, frame, token)));
    }

    /// A page that says what somebody pasted is kept by nobody on its way.
    static ResponseEntity<byte[]> unkept(ResponseEntity<byte[]> page) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(page.getHeaders());
        headers.setCacheControl(CacheControl.noStore());
        return new ResponseEntity<>(page.getBody(), headers, page.getStatusCode());
    }

    private ClauseView view(String text, Optional<Origin.Clause> clause, Frame frame, CsrfToken token) {
        String shown = text.length() > Provenance.LONGEST ? text.substring(0, Provenance.LONGEST) : text;
        return new ClauseView(
                shown,
                clause.isPresent(),
                clause.map(each -> frame.say(
                                "parallels.clause.summary",
                                ParallelWords.percent(each.coverage()),
                                each.known(),
                                each.words(),
                                each.origins().size()))
                        .orElse(""),
                clause.map(each -> ParallelWords.percent(each.coverage())).orElse(0),
                clause.map(Origin.Clause::stretches).orElse(List.of()).stream()
                        .map(each -> new ClauseView.Part(each.text(), each.origin() > MOST ? 0 : each.origin()))
                        .toList(),
                clause.map(Origin.Clause::origins).orElse(List.of()).stream()
                        .limit(MOST)
                        .map(each -> row(each, frame))
                        .toList(),
                Provenance.LONGEST,
                clause.map(Origin.Clause::cut).orElse(false),
                token.getParameterName(),
                token.getToken());
    }

    private ClauseView.Row row(Origin each, Frame frame) {
        return new ClauseView.Row(
                each.number(),
                each.at().title() + (each.at().path().isEmpty() ? "" : ", " + words.name(each.at())),
                words.href(each.at(), frame),
                words.where(each.at(), frame),
                words.signs(each.at().binding()),
                frame.say("parallels.clause.credit", each.words(), each.longest()),
                each.elsewhere() == 0
                        ? frame.say("parallels.clause.alone")
                        : frame.say("parallels.clause.elsewhere", each.elsewhere()),
                each.isFormula(),
                new ParallelsView.Side(
                        each.at().title(),
                        words.href(each.at(), frame),
                        each.at().language().tag(),
                        each.text()));
    }
}
