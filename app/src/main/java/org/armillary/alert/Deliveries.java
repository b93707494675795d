package org.armillary.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.armillary.home.Database;
import tools.jackson.databind.json.JsonMapper;

/// The table of notices on their way, and the way: at least once, with a name by which a second time is known.
final class Deliveries {

    /// Waits before each further attempt: about a day in all.
    static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(15));

    private static final int AT_ONCE = 50;
    private static final int LONGEST_TROUBLE = 400;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;
    private final Notices notices;
    private final Courier courier;
    private final String site;

    /// @param site where others reach this observatory; empty where nobody said
    Deliveries(Database database, Notices notices, Courier courier, String site) {
        this.database = database;
        this.notices = notices;
        this.courier = courier;
        this.site = site;
    }

    private record Due(UUID notice, SavedSearch search, long attempts) {}

    /// Posts what is due.
    ///
    /// @return how many were tried
    int run(Instant now) {
        return run(now, () -> false);
    }

    /// Posts what is due until somebody wants it to end.
    ///
    /// @return how many there were
    int run(Instant now, BooleanSupplier ends) {
        List<Due> due = database.read(transaction -> transaction.list(
                "select " + SavedSearches.COLUMNS + ", d.notice as due_notice, d.attempts as tried from delivery d"
                        + " join notice n on n.id = d.notice join saved_search s on s.id = n.saved_search"
                        + " where d.delivered_at is null and d.given_up_at is null and d.next_at <= ?"
                        + " and s.hook is not null and s.paused_at is null and" + SavedSearches.LIVE
                        + "order by d.next_at limit ?",
                row -> new Due(row.getObject("due_notice", UUID.class), SavedSearches.of(row), row.getLong("tried")),
                now,
                AT_ONCE));
        due.stream().takeWhile(each -> !ends.getAsBoolean()).forEach(each -> post(each, now));
        return due.size();
    }

    private void post(Due due, Instant now) {
        Optional<Notice> notice = notices.find(due.notice());
        if (notice.isEmpty()) {
            return;
        }
        byte[] body = JSON.writeValueAsBytes(body(due.search(), notice.get()));
        Optional<String> trouble = courier.post(due.search(), due.notice().toString(), body, now);
        if (trouble.isEmpty()) {
            database.change(transaction -> transaction.update(
                    "update delivery set delivered_at = ?, attempts = attempts + 1, trouble = null where notice = ?",
                    now,
                    due.notice()));
        } else {
            failed(due, cut(trouble.get()), now);
        }
    }

    private void failed(Due due, String trouble, Instant now) {
        boolean last = due.attempts() >= WAITS.size();
        database.change(transaction -> {
            if (last) {
                transaction.update(
                        "update saved_search set hook_trouble = ? where id = ?",
                        trouble,
                        due.search().id());
            }
            return transaction.update(
                    "update delivery set attempts = attempts + 1, trouble = ?, next_at = ?, given_up_at = ?"
                            + " where notice = ?",
                    trouble,
                    last ? now : now.plus(WAITS.get((int) due.attempts())),
                    last ? now : null,
                    due.notice());
        });
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TROUBLE ? text.substring(0, LONGEST_TROUBLE) : text;
    }

    /// What is posted.
    Map<String, Object> body(SavedSearch search, Notice notice) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", notice.id().toString());
        body.put("search", search.id().toString());
        body.put("name", search.name());
        body.put("made", notice.madeAt().toString());
        body.put("count", notice.count());
        body.put("matches", notice.matches().stream().map(this::match).toList());
        return body;
    }

    private Map<String, Object> match(Match match) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("event", match.event().word());
        out.put("expression", match.expression());
        out.put("eId", match.eId());
        out.put("title", match.title());
        out.put("place", match.place());
        out.put("words", match.words());
        out.put("appliesFrom", match.appliesFrom().toString());
        if (!site.isEmpty()) {
            out.put("address", site + match.expression() + (match.eId().isEmpty() ? "" : "/~" + match.eId()));
        }
        return out;
    }
}
