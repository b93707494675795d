package org.armillary.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armillary.home.Transaction;
import tools.jackson.databind.json.JsonMapper;

/// The table of links.
final class LinkTable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /// Readings that answer on a day.
    static final String ANSWERING = " join answering a on a.path = l.path and a.from_day <= ? and ? < a.until_day ";

    private LinkTable() {}

    static void insert(Transaction transaction, String path, List<Link> links) {
        List<List<?>> rows = new ArrayList<>(links.size());
        for (Link each : links) {
            Node to = each.to().orElse(new Node("", ""));
            rows.add(List.of(
                    path,
                    rows.size(),
                    each.type().name(),
                    each.from().eId(),
                    each.from().unit().eId(),
                    to.work(),
                    to.eId(),
                    to.unit().eId(),
                    JSON.writeValueAsString(each)));
        }
        transaction.updateAll(
                "insert into link (path, number, type, from_eid, from_unit, to_work, to_eid, to_unit, detail)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /// The links of a reading, in the order of its text.
    static List<Link> ofReading(Transaction transaction, String path) {
        return transaction.list(
                "select detail from link where path = ? and type <> 'NAMED' order by number", LinkTable::read, path);
    }

    /// The links of a provision of a reading and its parts, in the order of its text.
    static List<Link> ofPart(Transaction transaction, String path, String eId) {
        String parts = eId.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "!_!_%";
        return transaction.list(
                "select detail from link where path = ? and type <> 'NAMED' and (from_eid = ? or from_eid like ? escape '!')"
                        + " order by number",
                LinkTable::read,
                path,
                eId,
                parts);
    }

    /// Links on a day that lead to a unit of a work, to any of some other provisions of it, or to all of it.
    static List<Link> to(Transaction transaction, Node unit, List<String> others, LocalDate day) {
        List<Object> values = new ArrayList<>(List.of(day, day, unit.work(), unit.eId()));
        values.addAll(others);
        String also = others.isEmpty() ? "" : " or l.to_eid in (" + "?, ".repeat(others.size() - 1) + "?)";
        return transaction.list(
                "select l.detail from link l" + ANSWERING
                        + "where l.to_work = ? and l.type <> 'NAMED' and (l.to_unit = ?" + also
                        + ") order by l.path, l.number",
                LinkTable::read,
                values.toArray());
    }

    /// All links on a day that lead to a work or any part of it.
    static List<Link> toWork(Transaction transaction, String work, LocalDate day) {
        return transaction.list(
                "select l.detail from link l" + ANSWERING + "where l.to_work = ? and l.type <> 'NAMED'"
                        + " order by l.path, l.number",
                LinkTable::read,
                day,
                day,
                work);
    }

    /// The other names of a work, as addresses.
    static List<String> namesOf(Transaction transaction, String work) {
        return transaction.list(
                "select distinct l.to_work from link l join annotated n on n.path = l.path"
                        + " where n.work = ? and l.type = 'NAMED' order by l.to_work",
                row -> row.getString(1),
                work);
    }

    /// The works that go by an address that is not their own.
    static List<String> worksNamed(Transaction transaction, String name) {
        return transaction.list(
                "select distinct n.work from link l join annotated n on n.path = l.path"
                        + " where l.to_work = ? and l.type = 'NAMED' order by n.work",
                row -> row.getString(1),
                name);
    }

    /// The units next to a unit on a day, in both directions; whole works are not passed through.
    static Set<Node> neighbours(Transaction transaction, Node unit, LocalDate day) {
        Set<Node> next = new LinkedHashSet<>(transaction.list(
                "select distinct l.to_work, l.to_unit from link l join annotated n on n.path = l.path" + ANSWERING
                        + "where n.work = ? and l.from_unit = ? and l.to_work <> '' and l.to_unit <> ''",
                row -> new Node(row.getString(1), row.getString(2)),
                day,
                day,
                unit.work(),
                unit.eId()));
        next.addAll(transaction.list(
                "select distinct n.work, l.from_unit from link l join annotated n on n.path = l.path" + ANSWERING
                        + "where l.to_work = ? and l.to_unit = ? and l.from_unit <> ''",
                row -> new Node(row.getString(1), row.getString(2)),
                day,
                day,
                unit.work(),
                unit.eId()));
        next.remove(unit);
        return next;
    }

    /// The links on a day from one unit to another.
    static List<Link> between(Transaction transaction, Node from, Node to, LocalDate day) {
        return transaction.list(
                "select l.detail from link l join annotated n on n.path = l.path" + ANSWERING
                        + "where n.work = ? and l.from_unit = ? and l.to_work = ? and l.to_unit = ?"
                        + " order by l.path, l.number",
                LinkTable::read,
                day,
                day,
                from.work(),
                from.eId(),
                to.work(),
                to.eId());
    }

    private static Link read(java.sql.ResultSet row) throws java.sql.SQLException {
        return JSON.readValue(row.getString(1), Link.class);
    }
}
