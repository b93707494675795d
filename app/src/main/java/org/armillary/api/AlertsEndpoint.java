package org.armillary.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.armillary.account.Caller;
import org.armillary.alert.AlertAnswer;
import org.armillary.alert.AlertFault;
import org.armillary.alert.Alerts;
import org.armillary.alert.NoticeAnswer;
import org.armillary.alert.Owner;
import org.armillary.alert.SavedSearch;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.search.Question;
import org.armillary.search.QuestionForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Saved searches of the caller's person: what they told, keeping and changing them.
@RestController
@RequestMapping(path = AlertsEndpoint.BASE, produces = MediaType.APPLICATION_JSON_VALUE)
class AlertsEndpoint {

    static final String BASE = "/api/v1/alerts";
    private static final String ONE = "/{id}";
    private static final int NOTICES = 100;

    private final Alerts alerts;

    AlertsEndpoint(Alerts alerts) {
        this.alerts = alerts;
    }

    @GetMapping
    List<AlertAnswer> listAlerts(Caller caller) {
        Map<UUID, Integer> unread = alerts.notices().unread(Owner.of(caller));
        return alerts.searches().list(Owner.of(caller)).stream()
                .map(each -> AlertAnswer.of(each, unread.getOrDefault(each.id(), 0)))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AlertAnswer saveSearch(Caller caller, @RequestBody AlertOrder order) {
        return tried(() -> AlertAnswer.of(
                alerts.searches().save(Owner.of(caller), order.called(), order.asked(), alerts.now()), 0));
    }

    @GetMapping(ONE)
    TellingAnswer getAlert(Caller caller, @PathVariable UUID id) {
        SavedSearch search = get(caller, id);
        int unread = alerts.notices().unread(Owner.of(caller)).getOrDefault(id, 0);
        return new TellingAnswer(
                AlertAnswer.of(search, unread),
                alerts.notices().list(id, NOTICES).stream()
                        .map(NoticeAnswer::of)
                        .toList());
    }

    @PutMapping(ONE)
    AlertAnswer changeAlert(Caller caller, @PathVariable UUID id, @RequestBody AlertOrder order) {
        Owner owner = Owner.of(caller);
        get(caller, id);
        return tried(() -> {
            alerts.searches().change(owner, id, order.called(), order.asked());
            if (order.paused() != null) {
                alerts.searches().pause(owner, id, order.paused(), alerts.now());
            }
            return AlertAnswer.of(get(caller, id), 0);
        });
    }

    @DeleteMapping(ONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteAlert(Caller caller, @PathVariable UUID id) {
        alerts.searches().delete(Owner.of(caller), get(caller, id).id());
    }

    @PostMapping(ONE + "/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAlert(Caller caller, @PathVariable UUID id) {
        alerts.notices().read(Owner.of(caller), get(caller, id).id(), alerts.now());
    }

    @PutMapping(ONE + "/hook")
    HookAnswer postAlert(Caller caller, @PathVariable UUID id, @RequestBody HookOrder order) {
        get(caller, id);
        return tried(() -> {
            alerts.searches().post(Owner.of(caller), id, order.address());
            return new HookAnswer(alerts.key(get(caller, id)));
        });
    }

    @DeleteMapping(ONE + "/hook")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endPosting(Caller caller, @PathVariable UUID id) {
        alerts.searches().endPosting(Owner.of(caller), get(caller, id).id());
    }

    @PostMapping(ONE + "/feed")
    FeedAnswer openFeed(Caller caller, @PathVariable UUID id) {
        String secret =
                alerts.searches().openFeed(Owner.of(caller), get(caller, id).id());
        return new FeedAnswer("/alerts/feeds/" + secret + ".atom");
    }

    @DeleteMapping(ONE + "/feed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endFeed(Caller caller, @PathVariable UUID id) {
        alerts.searches().endFeed(Owner.of(caller), get(caller, id).id());
    }

    private SavedSearch get(Caller caller, UUID id) {
        return alerts.searches()
                .find(Owner.of(caller), id)
                .orElseThrow(() -> new Refusal(Problem.notFound(BASE + "/" + id)));
    }

    private static <T> T tried(Supplier<T> change) {
        try {
            return change.get();
        } catch (AlertFault fault) {
            throw new Refusal(Problem.of("alert-refused", HttpStatus.CONFLICT, String.valueOf(fault.getMessage())));
        }
    }

    /// A search to be kept.
    ///
    /// @param name its words where it is left out
    /// @param question the search's parameters, each with its values: `{"q":["incident"],"jurisdiction":["eu"]}`
    /// @param paused whether it is to be silent; unchanged where it is left out
    record AlertOrder(
            @Nullable String name,
            @Nullable Map<String, List<String>> question,
            @Nullable Boolean paused) {

        String called() {
            return name == null ? "" : name;
        }

        Question asked() {
            return QuestionForm.question(question == null ? Map.of() : question, Optional.empty())
                    .orElseThrow(() -> new Refusal(Problem.badRequest(BASE)));
        }
    }

    /// @param address where notices are to be posted to
    record HookOrder(String address) {}

    /// @param key what notices are signed with; shown this once
    record HookAnswer(String key) {}

    /// @param address of the feed, as a path of this site; shown this once
    record FeedAnswer(String address) {}

    /// A search with what it told.
    record TellingAnswer(AlertAnswer search, List<NoticeAnswer> notices) {}
}
