package org.armillary.web.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armillary.alert.Match;
import org.armillary.alert.Notice;
import org.armillary.alert.SavedSearch;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.law.frbr.Work;
import org.armillary.reception.Address;
import org.armillary.search.Facet;
import org.armillary.search.Question;
import org.armillary.search.QuestionForm;
import org.armillary.web.Frame;
import org.armillary.web.search.FacetWords;
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
                asked(frame, search.question()),
                again(search.question()),
                search.isPaused(),
                unread,
                frame.wording().moment(search.madeAt()),
                search.hookTrouble().orElse(""),
                notices.stream().map(each -> notice(frame, each)).toList());
    }

    /// A question in words: what was typed, the work, and each facet with its values.
    static List<String> asked(Frame frame, Question question) {
        List<String> asked = new ArrayList<>();
        if (!question.words().isBlank()) {
            asked.add(question.words());
        }
        asked.addAll(narrowed(frame, question));
        return asked;
    }

    /// What narrows a question, in words.
    static List<String> narrowed(Frame frame, Question question) {
        FacetWords words = new FacetWords(frame);
        List<String> asked = new ArrayList<>();
        question.work()
                .ifPresent(work -> asked.add(frame.say("search.chip", frame.say("search.chip.work"), called(work))));
        QuestionForm.parameters(question)
                .forEach((name, values) -> Facet.find(name)
                        .ifPresent(facet -> asked.add(frame.say(
                                "search.chip",
                                words.label(facet),
                                values.stream()
                                        .map(each -> words.label(facet, each))
                                        .collect(Collectors.joining(", "))))));
        return asked;
    }

    private static String called(String work) {
        try {
            return Catalogue.shipped()
                    .find(Work.parse(work))
                    .map(Instrument::shortName)
                    .orElse(work);
        } catch (IllegalArgumentException noWork) {
            return work;
        }
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
                match.words().startsWith(match.place() + " ")
                        ? match.words().substring(match.place().length() + 1)
                        : match.words(),
                later ? frame.say("alerts.applies", frame.wording().day(match.appliesFrom())) : "");
    }
}
