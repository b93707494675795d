package org.armillary.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.home.Transaction;

/// The rows of one organisation's systems, in one transaction.
final class SystemTable {

    private static final String SELECT =
            "select id, organisation, owner, name, version, changed_by, changed_at from ai_system"
                    + " where organisation = ? and removed_at is null";

    private final Transaction transaction;
    private final Actor actor;

    SystemTable(Transaction transaction, Actor actor) {
        this.transaction = transaction;
        this.actor = actor;
    }

    /// A row of the table, without what is said.
    private record Head(UUID id, String organisation, String owner, String name, long version, String by, Instant at) {

        static Head of(ResultSet row) throws SQLException {
            return new Head(
                    row.getObject("id", UUID.class),
                    row.getString("organisation"),
                    row.getString("owner"),
                    row.getString("name"),
                    row.getLong("version"),
                    row.getString("changed_by"),
                    Transaction.instant(row, "changed_at").orElseThrow());
        }

        Kept with(Map<String, StoredReply> replies) {
            return new Kept(id, organisation, owner, version, new State(name, replies).system(), by, at);
        }
    }

    List<Kept> list() {
        Map<UUID, Map<String, StoredReply>> replies = new LinkedHashMap<>();
        transaction.list(
                "select r.ai_system, r.fact, r.kind, r.answer, r.note, r.source from reply r"
                        + " join ai_system s on s.id = r.ai_system"
                        + " where s.organisation = ? and s.removed_at is null order by r.version",
                row -> put(replies.computeIfAbsent(row.getObject("ai_system", UUID.class), _ -> new TreeMap<>()), row),
                actor.organisation());
        return transaction.list(SELECT + " order by lower(name), id", Head::of, actor.organisation()).stream()
                .map(each -> each.with(replies.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    /// A row said later takes the place of one said before.
    private static String put(Map<String, StoredReply> replies, ResultSet row) throws SQLException {
        String fact = row.getString("fact");
        StoredReply reply = new StoredReply(
                row.getString("kind"), row.getString("answer"), row.getString("note"), row.getString("source"));
        if (reply.isGone()) {
            replies.remove(fact);
        } else {
            replies.put(fact, reply);
        }
        return fact;
    }

    Optional<Kept> find(UUID id) {
        return head(id, "").map(each -> each.with(replies(id, each.version())));
    }

    /// A system that nobody else can change before this transaction ends.
    Kept locked(UUID id) {
        return head(id, " for update")
                .map(each -> each.with(replies(id, each.version())))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no system " + id + " in " + actor.organisation() + "; it may have been removed"));
    }

    Kept get(UUID id) {
        return find(id).orElseThrow();
    }

    private Optional<Head> head(UUID id, String lock) {
        return transaction.find(SELECT + " and id = ?" + lock, Head::of, actor.organisation(), id);
    }

    private Map<String, StoredReply> replies(UUID id, long version) {
        Map<String, StoredReply> replies = new TreeMap<>();
        transaction.list(
                "select fact, kind, answer, note, source from reply where ai_system = ? and version <= ?"
                        + " order by version",
                row -> put(replies, row),
                id,
                version);
        return replies;
    }

    /// What was said at a version.
    State state(UUID id, long version) {
        String name = transaction
                .find(
                        "select name from system_name where ai_system = ? and version <= ? order by version desc",
                        row -> row.getString("name"),
                        id,
                        version)
                .orElseThrow();
        return new State(name, replies(id, version));
    }

    void insert(UUID id, State state, Instant at) {
        transaction.update(
                "insert into ai_system (id, organisation, owner, name, version, created_at, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, 1, ?, ?, ?)",
                id,
                actor.organisation(),
                actor.id(),
                state.name(),
                at,
                actor.id(),
                at);
        write(id, 1, state.name(), state.replies(), at);
    }

    void update(Kept now, Merge merge, Instant at) {
        transaction.update(
                "update ai_system set name = ?, version = ?, changed_by = ?, changed_at = ? where id = ?",
                merge.name(),
                now.version() + 1,
                actor.id(),
                at,
                now.id());
        write(now.id(), now.version() + 1, merge.name(), merge.changed(), at);
    }

    private void write(UUID id, long version, String name, Map<String, StoredReply> replies, Instant at) {
        transaction.update(
                "insert into system_name (ai_system, version, name, actor, given_at) values (?, ?, ?, ?, ?)",
                id,
                version,
                name,
                actor.id(),
                at);
        List<List<Object>> rows = new ArrayList<>();
        replies.forEach((fact, each) -> rows.add(List.of(
                id,
                fact,
                version,
                actor.organisation(),
                each.kind(),
                each.answer(),
                each.note(),
                each.source(),
                actor.id(),
                at)));
        transaction.updateAll(
                "insert into reply (ai_system, fact, version, organisation, kind, answer, note, source, actor, given_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    void remove(UUID id, Instant at) {
        transaction.update(
                "update ai_system set removed_at = ?, changed_by = ?, changed_at = ? where id = ?",
                at,
                actor.id(),
                at,
                id);
    }

    void destroy(UUID id) {
        if (find(id).isPresent()) {
            throw new IllegalArgumentException(
                    "the system " + id + " is in the portfolio: take it out before what was said of it is destroyed");
        }
        for (String table : List.of("reply", "system_name", "kept_assessment", "duty_mark")) {
            transaction.update(
                    "delete from " + table + " where ai_system = (select s.id from ai_system s where s.id = ? and"
                            + " s.organisation = ?)",
                    id,
                    actor.organisation());
        }
        transaction.update(
                "update ai_system set name = '' where id = ? and organisation = ?", id, actor.organisation());
    }

    List<Portfolio.Version> history(UUID id) {
        if (find(id).isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> facts = new TreeMap<>();
        transaction.list(
                "select version, fact from reply where ai_system = ? order by version, fact",
                row -> facts.computeIfAbsent(row.getLong("version"), _ -> new ArrayList<>())
                        .add(row.getString("fact")),
                id);
        return transaction.list(
                "select version, actor, given_at from system_name where ai_system = ? order by version desc",
                row -> new Portfolio.Version(
                        row.getLong("version"),
                        facts.getOrDefault(row.getLong("version"), List.of()),
                        row.getString("actor"),
                        Transaction.instant(row, "given_at").orElseThrow()),
                id);
    }

    void insert(UUID id, Portfolio.KeptAssessment kept) {
        transaction.update(
                "insert into kept_assessment (id, ai_system, organisation, version, as_of, digest, receipt, actor, kept_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kept.id(),
                id,
                actor.organisation(),
                kept.version(),
                kept.asOf(),
                kept.digest(),
                kept.receipt(),
                kept.actor(),
                kept.at());
    }

    List<Portfolio.KeptAssessment> assessments(UUID id) {
        return transaction.list(
                "select k.id, k.version, k.as_of, k.digest, k.receipt, k.actor, k.kept_at from kept_assessment k"
                        + " join ai_system s on s.id = k.ai_system"
                        + " where s.organisation = ? and s.removed_at is null and k.ai_system = ?"
                        + " order by k.kept_at desc, k.id",
                row -> new Portfolio.KeptAssessment(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getDate("as_of").toLocalDate(),
                        row.getString("digest"),
                        row.getString("receipt"),
                        row.getString("actor"),
                        Transaction.instant(row, "kept_at").orElseThrow()),
                actor.organisation(),
                id);
    }

    void insert(UUID id, DutyMark mark) {
        transaction.update(
                "insert into duty_mark (id, ai_system, organisation, conclusion, state, note, actor, marked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                id,
                actor.organisation(),
                mark.conclusion(),
                mark.state().name(),
                mark.note(),
                mark.actor(),
                mark.at());
    }

    Map<String, DutyMark> marks(UUID id) {
        Map<String, DutyMark> latest = new TreeMap<>();
        transaction.list(
                "select m.conclusion, m.state, m.note, m.actor, m.marked_at from duty_mark m"
                        + " join ai_system s on s.id = m.ai_system"
                        + " where s.organisation = ? and s.removed_at is null and m.ai_system = ? order by m.marked_at",
                row -> latest.put(
                        row.getString("conclusion"),
                        new DutyMark(
                                row.getString("conclusion"),
                                DutyMark.State.valueOf(row.getString("state")),
                                row.getString("note"),
                                row.getString("actor"),
                                Transaction.instant(row, "marked_at").orElseThrow())),
                actor.organisation(),
                id);
        return latest;
    }
}
