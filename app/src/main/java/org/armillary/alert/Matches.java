package org.armillary.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.armillary.home.Transaction;

/// The table of matches.
final class Matches {

    private static final String COLUMNS =
            "saved_search, version, event, work, expression, eid, title, place, words, applies_from, due";

    private Matches() {}

    /// Writes matches that are not there yet; of each search, those beyond what a notice lists are only counted.
    ///
    /// @return how many there were to tell of
    static int insert(Transaction transaction, String work, Collection<Match> matches) {
        Map<UUID, Set<String>> told = new HashMap<>();
        transaction
                .list(
                        "select saved_search, version, event from search_match where work = ?",
                        row -> Map.entry(
                                row.getObject("saved_search", UUID.class),
                                row.getString("version") + " " + row.getString("event")),
                        work)
                .forEach(each -> told.computeIfAbsent(each.getKey(), key -> new HashSet<>())
                        .add(each.getValue()));
        Map<UUID, Integer> room = new HashMap<>();
        List<List<Object>> rows = new ArrayList<>();
        int fresh = 0;
        for (Match each : matches) {
            if (!told.computeIfAbsent(each.search(), key -> new HashSet<>()).add(each.key())) {
                continue;
            }
            fresh++;
            int left = room.computeIfAbsent(each.search(), search -> room(transaction, search));
            if (left > 0) {
                rows.add(row(each));
                room.put(each.search(), left - 1);
            } else if (each.event() != Match.Event.APPLIES) {
                transaction.update("update saved_search set uncounted = uncounted + 1 where id = ?", each.search());
            }
        }
        transaction.updateAll(
                "insert into search_match (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        return fresh;
    }

    /// How many more a search's next notice can list; what only applies later has room beside that.
    private static int room(Transaction transaction, UUID search) {
        return Notice.MOST
                - transaction
                        .find(
                                "select count(*) as kept from search_match where saved_search = ? and notice is null",
                                row -> row.getInt("kept"),
                                search)
                        .orElse(0);
    }

    private static List<Object> row(Match match) {
        return List.of(
                match.search(),
                match.version(),
                match.event().word(),
                match.work(),
                match.expression(),
                match.eId(),
                match.title(),
                match.place(),
                match.words(),
                match.appliesFrom(),
                match.due());
    }

    /// Forgets what would have been told of a work later and no longer will come to apply.
    ///
    /// @param still versions that do
    static void withdraw(Transaction transaction, String work, Set<String> still) {
        transaction
                .list(
                        "select distinct version from search_match where work = ? and notice is null and event = 'applies'",
                        row -> row.getString("version"),
                        work)
                .stream()
                .filter(version -> !still.contains(version))
                .forEach(version -> transaction.update(
                        "delete from search_match where work = ? and version = ? and notice is null"
                                + " and event = 'applies'",
                        work,
                        version));
    }

    static List<Match> list(Transaction transaction, UUID notice) {
        return transaction.list(
                "select " + COLUMNS + " from search_match where notice = ? order by title, expression, eid, event",
                Matches::of,
                notice);
    }

    private static Match of(ResultSet row) throws SQLException {
        return new Match(
                row.getObject("saved_search", UUID.class),
                row.getString("version"),
                Match.Event.of(row.getString("event")),
                row.getString("work"),
                row.getString("expression"),
                row.getString("eid"),
                row.getString("title"),
                row.getString("place"),
                row.getString("words"),
                row.getObject("applies_from", LocalDate.class),
                row.getObject("due", LocalDate.class));
    }
}
