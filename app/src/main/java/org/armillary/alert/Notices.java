package org.armillary.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.armillary.home.Database;
import org.armillary.home.Transaction;

/// The table of notices.
public final class Notices {

    private static final String COLUMNS = "n.id, n.saved_search, n.made_at, n.matches, n.read_at, d.notice as posted,"
            + " d.attempts, d.next_at, d.delivered_at, d.given_up_at, d.trouble";
    private static final String FROM = " from notice n left join delivery d on d.notice = n.id ";

    private final Database database;

    Notices(Database database) {
        this.database = database;
    }

    /// Makes a notice for each search of what is due and not told yet, and puts it on its way where it is posted.
    ///
    /// @return how many were made
    int make(LocalDate today, Instant now) {
        return database.change(transaction -> {
            List<UUID> searches = transaction.list(
                    "select s.id from saved_search s where" + SavedSearches.LIVE + "and s.paused_at is null and"
                            + " (s.uncounted > 0 or exists (select 1 from search_match m where m.saved_search = s.id"
                            + " and m.notice is null and m.due <= ?))",
                    row -> row.getObject("id", UUID.class),
                    today);
            searches.forEach(search -> make(transaction, search, today, now));
            // What a search that is stopped would have told of is not told of later.
            transaction.update("delete from search_match where notice is null and due <= ?", today);
            transaction.update("update saved_search set uncounted = 0 where uncounted > 0");
            return searches.size();
        });
    }

    private static void make(Transaction transaction, UUID search, LocalDate today, Instant now) {
        UUID id = UUID.randomUUID();
        transaction.update(
                "insert into notice (id, saved_search, made_at, matches) values (?, ?, ?, 0)", id, search, now);
        int kept = transaction.update(
                "update search_match set notice = ? where saved_search = ? and notice is null and due <= ?",
                id,
                search,
                today);
        transaction.update(
                "update notice set matches = ? + (select uncounted from saved_search where id = ?) where id = ?",
                kept,
                search,
                id);
        transaction.update(
                "insert into delivery (notice, attempts, next_at) select n.id, 0, n.made_at from notice n"
                        + " join saved_search s on s.id = n.saved_search"
                        + " where n.id = ? and s.hook is not null and s.hook_trouble is null",
                id);
    }

    /// A search's notices with their matches, the newest first.
    public List<Notice> list(UUID search, int most) {
        return database.read(transaction -> transaction
                .list(
                        "select " + COLUMNS + FROM + "where n.saved_search = ? order by n.made_at desc, n.id limit ?",
                        Notices::of,
                        search,
                        most)
                .stream()
                .map(each -> with(each, Matches.list(transaction, each.id())))
                .toList());
    }

    /// A notice with its matches.
    Optional<Notice> find(UUID id) {
        return database.read(transaction -> transaction
                .find("select " + COLUMNS + FROM + "where n.id = ?", Notices::of, id)
                .map(each -> with(each, Matches.list(transaction, id))));
    }

    /// How many notices of each of an owner's searches are unread.
    public Map<UUID, Integer> unread(Owner owner) {
        return database
                .read(transaction -> transaction.list(
                        "select s.id, count(*) as unread from saved_search s join notice n on n.saved_search = s.id"
                                + " where s.organisation = ? and s.person is not distinct from cast(? as uuid)"
                                + " and n.read_at is null group by s.id",
                        row -> Map.entry(row.getObject("id", UUID.class), row.getInt("unread")),
                        owner.organisation(),
                        owner.person().orElse(null)))
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Notes that an owner has read the notices of a search.
    public void read(Owner owner, UUID search, Instant now) {
        database.change(transaction -> transaction.update(
                "update notice set read_at = ? where saved_search = ? and read_at is null and exists (select 1 from"
                        + " saved_search s where s.id = ? and s.organisation = ?"
                        + " and s.person is not distinct from cast(? as uuid))",
                now,
                search,
                search,
                owner.organisation(),
                owner.person().orElse(null)));
    }

    private static Notice with(Notice notice, List<Match> matches) {
        return new Notice(
                notice.id(),
                notice.search(),
                notice.madeAt(),
                notice.count(),
                matches,
                notice.readAt(),
                notice.delivery());
    }

    private static Notice of(ResultSet row) throws SQLException {
        Optional<Notice.Delivery> delivery = row.getObject("posted", UUID.class) == null
                ? Optional.empty()
                : Optional.of(new Notice.Delivery(
                        row.getLong("attempts"),
                        Transaction.instant(row, "next_at").orElseThrow(),
                        Transaction.instant(row, "delivered_at"),
                        Transaction.instant(row, "given_up_at"),
                        Optional.ofNullable(row.getString("trouble"))));
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("saved_search", UUID.class),
                Transaction.instant(row, "made_at").orElseThrow(),
                row.getLong("matches"),
                List.of(),
                Transaction.instant(row, "read_at"),
                delivery);
    }
}
