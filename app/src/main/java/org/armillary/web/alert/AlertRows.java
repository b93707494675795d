package org.armillary.web.alert;

import java.util.ArrayList;
import java.util.List;
import org.armillary.alert.Match;
import org.armillary.alert.Notice;
import org.armillary.alert.SavedSearch;
import org.armillary.reception.Address;
import org.armillary.search.Question;
import org.armillary.search.QuestionForm;
import org.armillary.web.Frame;
import org.springframework.web.util.UriComponentsBuilder;

/// Saved searches and notices as pages show them.
final class AlertRows {

    /// How many matches of a notice a page lists.
    private static final int LISTED = 20;

    private AlertRows() {}

    static AlertsView.Row row(Frame frame, SavedSearch search, int unread, List<Notice> notices) {
        return new AlertsView.Row(
                search.id().toString(),
                search.name(),
                asked(search.question()),
                again(search.question()),
                search.isPaused(),
                unread,
                frame.wording().moment(search.madeAt()),
                search.hookTrouble().orElse(""),
                notices.stream().map(each -> notice(frame, each)).toList());
    }

    /// A question in words: what was typed, and each value.
    static List<String> asked(Question question) {
        List<String> asked = new ArrayList<>();
        QuestionForm.parameters(question)
                .forEach((name, values) -> asked.add(
                        name.equals("q") ? String.join(" ", values) : name + ": " + String.join(", ", values)));
        return asked;
    }

    /// The search page with a question.
    static String again(Question question) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search");
        QuestionForm.parameters(question).forEach((name, values) -> address.queryParam(name, values.toArray()));
        return address.encode().build().toUriString();
    }

    private static AlertsView.NoticeRow notice(Frame frame, Notice notice) {
        List<AlertsView.MatchRow> matches = notice.matches().stream()
                .limit(LISTED)
                .map(each -> match(frame, each))
                .toList();
        return new AlertsView.NoticeRow(
                frame.wording().moment(notice.madeAt()),
                frame.say("alerts.notice", notice.count()),
                notice.readAt().isEmpty(),
                matches,
                notice.count() - matches.size(),
                notice.delivery().map(each -> posting(frame, each)).orElse(""));
    }

    private static String posting(Frame frame, Notice.Delivery delivery) {
        if (delivery.deliveredAt().isPresent()) {
            return frame.say(
                    "alerts.posted",
                    frame.wording().moment(delivery.deliveredAt().get()));
        }
        String trouble = delivery.trouble().orElse("");
        if (delivery.givenUpAt().isPresent()) {
            return frame.say("alerts.posting.givenUp", delivery.attempts(), trouble);
        }
        return trouble.isEmpty()
                ? frame.say("alerts.posting.soon")
                : frame.say("alerts.posting.again", trouble, frame.wording().moment(delivery.nextAt()));
    }

    private static AlertsView.MatchRow match(Frame frame, Match match) {
        boolean later =
                match.event() != Match.Event.APPLIES && match.appliesFrom().isAfter(match.due());
        return new AlertsView.MatchRow(
                match.event().word(),
                frame.say("alerts.event." + match.event().word()),
                match.eId().isEmpty() ? Address.of(match.expression()) : Address.of(match.expression(), match.eId()),
                match.place().isEmpty() ? match.title() : match.place(),
                match.title(),
                match.words(),
                later ? frame.say("alerts.applies", frame.wording().day(match.appliesFrom())) : "");
    }
}
