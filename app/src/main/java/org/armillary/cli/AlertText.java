package org.armillary.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.armillary.alert.AlertAnswer;
import org.armillary.alert.AlertOrder;
import org.armillary.alert.NoticeAnswer;

/// Saved searches and what they told, as lines for a person.
///
/// ```
/// 6f0c1a2b  serious incident   2 unread  q: serious incident; jurisdiction: eu, kr
/// ```
///
/// @param out where they go
record AlertText(PrintWriter out) {

    /// So many characters of an id tell 500 searches apart.
    private static final int SHORT = 8;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    void write(String verb, AlertOrder.Outcome outcome) {
        switch (verb) {
            case "add" -> added(outcome.searches().getFirst());
            case "remove" ->
                out.println(
                        "removed, with all it told: " + line(outcome.searches().getFirst()));
            case "list" -> list(outcome.searches());
            default -> show(outcome);
        }
    }

    private void added(AlertAnswer search) {
        out.println("kept: " + line(search));
        out.println("What matches from now on is told of here: armillary alert show " + shortened(search));
    }

    private void list(List<AlertAnswer> searches) {
        if (searches.isEmpty()) {
            out.println("no saved searches; 'armillary alert add WORD…' keeps one");
        }
        searches.forEach(each -> out.println(line(each)));
    }

    private void show(AlertOrder.Outcome outcome) {
        AlertAnswer search = outcome.searches().getFirst();
        out.println(line(search));
        search.hook().ifPresent(address -> out.println("posted to " + address));
        search.hookTrouble().ifPresent(why -> out.println("posted no more: " + why));
        if (outcome.notices().isEmpty()) {
            out.println("nothing that came in since " + time(search.made()) + " matches");
        }
        outcome.notices().forEach(this::notice);
    }

    private void notice(NoticeAnswer notice) {
        out.printf(
                Locale.ROOT,
                "%n%s  %d %s%s%n",
                time(notice.made()),
                notice.count(),
                notice.count() == 1 ? "provision" : "provisions",
                notice.read() ? "" : ", unread");
        notice.matches().forEach(this::match);
        if (notice.count() > notice.matches().size()) {
            out.println("  and " + (notice.count() - notice.matches().size()) + " more");
        }
    }

    private void match(NoticeAnswer.MatchAnswer match) {
        out.printf(
                Locale.ROOT,
                "  %-8s %s%s%n           %s%s, applies from %s%n           %s%n",
                match.event(),
                match.title(),
                match.place().isEmpty() ? "" : ", " + match.place(),
                match.expression(),
                match.eId().isEmpty() ? "" : "#" + match.eId(),
                match.appliesFrom(),
                match.words());
    }

    private static String line(AlertAnswer search) {
        return String.format(
                        Locale.ROOT,
                        "%s  %-24s %s  %s%s",
                        shortened(search),
                        search.name(),
                        search.unread() + " unread",
                        question(search.question()),
                        search.paused() ? "  (paused)" : "")
                .stripTrailing();
    }

    private static String question(Map<String, List<String>> question) {
        return question.entrySet().stream()
                .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String shortened(AlertAnswer search) {
        return search.id().toString().substring(0, SHORT);
    }

    private static String time(String instant) {
        return TIME.format(Instant.parse(instant));
    }
}
