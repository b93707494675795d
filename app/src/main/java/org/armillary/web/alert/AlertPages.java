package org.armillary.web.alert;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.armillary.account.Caller;
import org.armillary.alert.AlertFault;
import org.armillary.alert.Alerts;
import org.armillary.alert.Owner;
import org.armillary.alert.SavedSearch;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.search.Question;
import org.armillary.search.QuestionForm;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.Site;
import org.armillary.web.account.FormToken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Saved searches of who asks.
@Controller
class AlertPages {

    private static final String BASE = "/alerts";
    private static final String ONE = BASE + "/{id}";
    private static final int LATEST = 3;
    private static final int ALL = 30;

    private final Alerts alerts;
    private final Pages pages;
    private final Site site;

    AlertPages(Alerts alerts, Pages pages, Site site) {
        this.alerts = alerts;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping(BASE)
    ResponseEntity<byte[]> show(Frame frame, Caller caller, CsrfToken token) {
        Owner owner = Owner.of(caller);
        Map<UUID, Integer> unread = alerts.notices().unread(owner);
        List<AlertsView.Row> rows = alerts.searches().list(owner).stream()
                .map(each -> AlertRows.row(
                        frame,
                        each,
                        unread.getOrDefault(each.id(), 0),
                        alerts.notices().list(each.id(), LATEST)))
                .toList();
        return pages.show("alerts", frame, new AlertsView(form(token), rows, ""));
    }

    /// A question that may be kept: the search page's parameters.
    @GetMapping(BASE + "/new")
    ResponseEntity<byte[]> draft(Frame frame, CsrfToken token) {
        Question question = asked(frame.query()).orElseThrow(() -> new Refusal(Problem.badRequest(BASE + "/new")));
        return pages.show("alert", frame, draft(frame, question, "", token));
    }

    @PostMapping(BASE)
    ResponseEntity<byte[]> save(
            Frame frame, Caller caller, @RequestParam MultiValueMap<String, String> all, CsrfToken token) {
        Question question = asked(all).orElseThrow(() -> new Refusal(Problem.badRequest(BASE)));
        try {
            SavedSearch saved = alerts.searches().save(Owner.of(caller), name(all), question, alerts.now());
            return to(BASE + "/" + saved.id());
        } catch (AlertFault fault) {
            return pages.show(HttpStatus.CONFLICT, "alert", frame, draft(frame, question, said(frame, fault), token));
        }
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(Frame frame, Caller caller, @PathVariable UUID id, CsrfToken token) {
        return pages.show("alert", frame, view(frame, get(caller, id), "", "", "", token));
    }

    @PostMapping(ONE)
    ResponseEntity<byte[]> change(
            Frame frame,
            Caller caller,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> all,
            CsrfToken token) {
        SavedSearch search = get(caller, id);
        return tried(frame, search, token, () -> {
            Question question = asked(all).orElse(search.question());
            alerts.searches().change(Owner.of(caller), id, name(all), question);
            return to(BASE + "/" + id);
        });
    }

    @PostMapping(ONE + "/pause")
    ResponseEntity<byte[]> pause(
            Caller caller, @PathVariable UUID id, @RequestParam(defaultValue = "true") boolean on) {
        alerts.searches().pause(Owner.of(caller), get(caller, id).id(), on, alerts.now());
        return to(BASE);
    }

    @PostMapping(ONE + "/read")
    ResponseEntity<byte[]> read(Caller caller, @PathVariable UUID id) {
        alerts.notices().read(Owner.of(caller), get(caller, id).id(), alerts.now());
        return to(BASE);
    }

    @PostMapping(ONE + "/delete")
    ResponseEntity<byte[]> delete(Caller caller, @PathVariable UUID id) {
        alerts.searches().delete(Owner.of(caller), get(caller, id).id());
        return to(BASE);
    }

    /// Makes a feed, whose address the answer tells once.
    @PostMapping(ONE + "/feed")
    ResponseEntity<byte[]> feed(Frame frame, Caller caller, @PathVariable UUID id, CsrfToken token) {
        String secret =
                alerts.searches().openFeed(Owner.of(caller), get(caller, id).id());
        String address = site.absolute(AlertFeeds.address(secret));
        return pages.show("alert", frame, view(frame, get(caller, id), address, "feed", "", token));
    }

    @PostMapping(ONE + "/feed/end")
    ResponseEntity<byte[]> endFeed(Caller caller, @PathVariable UUID id) {
        alerts.searches().endFeed(Owner.of(caller), get(caller, id).id());
        return to(BASE + "/" + id);
    }

    /// Says where notices are posted to; the answer tells the key once.
    @PostMapping(ONE + "/hook")
    ResponseEntity<byte[]> hook(
            Frame frame,
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String address,
            CsrfToken token) {
        SavedSearch search = get(caller, id);
        return tried(frame, search, token, () -> {
            alerts.searches().post(Owner.of(caller), id, address);
            SavedSearch posted = get(caller, id);
            return pages.show("alert", frame, view(frame, posted, alerts.key(posted), "hook", "", token));
        });
    }

    @PostMapping(ONE + "/hook/end")
    ResponseEntity<byte[]> endHook(Caller caller, @PathVariable UUID id) {
        alerts.searches().endPosting(Owner.of(caller), get(caller, id).id());
        return to(BASE + "/" + id);
    }

    private ResponseEntity<byte[]> tried(
            Frame frame, SavedSearch search, CsrfToken token, Supplier<ResponseEntity<byte[]>> change) {
        try {
            return change.get();
        } catch (AlertFault fault) {
            return pages.show(
                    HttpStatus.CONFLICT, "alert", frame, view(frame, search, "", "", said(frame, fault), token));
        }
    }

    private static String said(Frame frame, AlertFault fault) {
        return frame.say("alerts.fault." + fault.kind());
    }

    private SavedSearch get(Caller caller, UUID id) {
        return alerts.searches()
                .find(Owner.of(caller), id)
                .orElseThrow(() -> new Refusal(Problem.notFound(BASE + "/" + id)));
    }

    private static Optional<Question> asked(Map<String, List<String>> parameters) {
        return QuestionForm.question(parameters, Optional.empty());
    }

    private static String name(MultiValueMap<String, String> all) {
        return Optional.ofNullable(all.getFirst("name")).orElse("");
    }

    private AlertView view(
            Frame frame, SavedSearch search, String fresh, String freshFor, String fault, CsrfToken token) {
        return new AlertView(
                form(token),
                AlertRows.row(frame, search, 0, alerts.notices().list(search.id(), ALL)),
                true,
                search.question().words(),
                others(search.question()),
                AlertRows.narrowed(frame, search.question()),
                search.hasFeed(),
                search.hook().map(URI::toString).orElse(""),
                fresh,
                freshFor,
                fault);
    }

    private static AlertView draft(Frame frame, Question question, String fault, CsrfToken token) {
        AlertsView.Row row = new AlertsView.Row(
                "",
                question.words(),
                AlertRows.asked(frame, question),
                AlertRows.again(question),
                false,
                0,
                "",
                "",
                List.of());
        return new AlertView(
                form(token),
                row,
                false,
                question.words(),
                others(question),
                AlertRows.narrowed(frame, question),
                false,
                "",
                "",
                "",
                fault);
    }

    private static Map<String, List<String>> others(Question question) {
        Map<String, List<String>> others = QuestionForm.parameters(question);
        others.remove("q");
        return others;
    }

    private static FormToken form(CsrfToken token) {
        return new FormToken(token.getParameterName(), token.getToken());
    }

    private static ResponseEntity<byte[]> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
