package org.armillary.web.observatory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.catalogue.Due;
import org.armillary.catalogue.Fields;
import org.armillary.observatory.Following;
import org.armillary.observatory.ICalendar;
import org.armillary.observatory.Observatory;
import org.armillary.web.Choice;
import org.armillary.web.Filter;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.Site;
import org.armillary.web.Wordbook;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What comes due: dates of application, reviews, ends of transitions, as a list and as a calendar.
@Controller
class DuePages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int MOST = 3660;
    private static final List<Integer> SPANS = List.of(30, 90, 180, 365, 730, 1825);

    private final Observatory observatory;
    private final Pages pages;
    private final Site site;

    DuePages(Observatory observatory, Pages pages, Site site) {
        this.observatory = observatory;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping("/due")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "365") int days) {
        Wordbook words = new Wordbook(frame, observatory.catalogue());
        int asked = Math.clamp(days, 1, MOST);
        List<Due> due = due(frame, asked);
        Map<YearMonth, List<Due>> byMonth = due.stream()
                .collect(Collectors.groupingBy(
                        each -> YearMonth.from(later(each.day().first(), frame.day())),
                        TreeMap::new,
                        Collectors.toList()));
        List<DueView.Month> months = byMonth.entrySet().stream()
                .map(each -> new DueView.Month(each.getKey().atDay(1), each.getValue()))
                .toList();
        DueView view = new DueView(
                asked,
                frame.day().plusDays(asked),
                List.of(spans(frame, asked), Narrowed.jurisdictions(frame, words), kinds(frame, words)),
                months,
                due.size(),
                feed(frame, asked),
                words);
        return pages.show("due", frame, view);
    }

    /// A date known by month or year that has begun counts from the day one asks.
    private static LocalDate later(LocalDate first, LocalDate day) {
        return first.isBefore(day) ? day : first;
    }

    /// The same as iCalendar, from today: calendars keep what is past themselves.
    @GetMapping("/due.ics")
    ResponseEntity<byte[]> calendar(Frame frame, @RequestParam(defaultValue = "1825") int days) {
        Wordbook words = new Wordbook(frame, observatory.catalogue());
        Map<String, Integer> ids = new LinkedHashMap<>();
        List<ICalendar.Entry> entries = due(frame, Math.clamp(days, 1, MOST)).stream()
                .map(each -> entry(each, words, ids))
                .toList();
        ICalendar calendar = new ICalendar(
                frame.say("due.calendar"), observatory.catalogue().horizon().compiled(), entries);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache())
                .body(calendar.write());
    }

    private List<Due> due(Frame frame, int days) {
        Following following = Narrowed.following(frame, observatory.catalogue());
        String kind = frame.text("kind");
        return observatory.catalogue().due(frame.day(), frame.day().plusDays(days)).stream()
                .filter(each -> following.covers(each.instrument()))
                .filter(each -> kind.isEmpty() || Fields.nameOf(each.kind()).equals(kind))
                .toList();
    }

    /// Its id is the same as long as instrument, kind, day and provision are.
    private ICalendar.Entry entry(Due due, Wordbook words, Map<String, Integer> ids) {
        String stem = String.join(
                "-", due.instrument().id(), Fields.nameOf(due.kind()), due.day().toString());
        int number = ids.merge(stem, 1, Integer::sum);
        String summary = words.frame()
                .say("due.summary", due.instrument().shortName(), words.name("due-kind.", due.kind()), due.what());
        String doubt = due.verified() ? "" : "\n" + words.frame().say("mark.unverified");
        String month = due.day().isDay() ? "" : "\n" + words.frame().say("due.known", words.day(due.day()));
        return new ICalendar.Entry(
                stem + "-" + number + "@armillary",
                due.day().first(),
                due.day().last(),
                due.verified() && due.day().isDay(),
                summary,
                due.instrument().title() + (due.rule().isEmpty() ? "" : "\n" + due.rule()) + month + doubt,
                site.absolute("/instruments/" + due.instrument().id()),
                words.name("due-kind.", due.kind()));
    }

    private static Filter spans(Frame frame, int days) {
        return new Filter(
                "days",
                frame.say("due.within"),
                SPANS.stream()
                        .map(each -> new Choice(String.valueOf(each), frame.say("due.days", each), -1, each == days))
                        .toList());
    }

    private static Filter kinds(Frame frame, Wordbook words) {
        return new Filter(
                "kind",
                frame.say("due.kind"),
                Stream.of(Due.Kind.values())
                        .map(each -> new Choice(
                                Fields.nameOf(each),
                                words.name("due-kind.", each),
                                -1,
                                Fields.nameOf(each).equals(frame.text("kind"))))
                        .toList());
    }

    private String feed(Frame frame, int days) {
        String feed = "/due.ics?days=" + days;
        for (String parameter : List.of("jurisdiction", "kind", "instrument", "topic")) {
            feed += frame.text(parameter).isEmpty() ? "" : "&" + parameter + "=" + frame.text(parameter);
        }
        return site.absolute(feed);
    }
}
