package org.armillary.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.home.Transaction;

/// The table of norms.
final class NormTable {

    private static final int LONGEST = 400;

    private NormTable() {}

    static void insert(Transaction transaction, String path, List<Duty> duties) {
        List<List<?>> rows = new ArrayList<>(duties.size());
        for (Duty each : duties) {
            String bearer = Bearer.key(each.bearer(), each.language());
            rows.add(List.of(
                    path,
                    rows.size(),
                    each.modality().name(),
                    bearer.substring(0, Math.min(LONGEST, bearer.length())),
                    each.at().eId(),
                    LinkTable.JSON.writeValueAsString(each)));
        }
        transaction.updateAll(
                "insert into norm (path, number, modality, bearer, eid, detail) values (?, ?, ?, ?, ?, ?)", rows);
    }

    /// The norms of a reading, in the order of its text.
    static List<Duty> ofReading(Transaction transaction, String path) {
        return transaction.list("select detail from norm where path = ? order by number", NormTable::read, path);
    }

    /// The norms of texts that answer on a day whose bearer's key holds some words, as [Bearer] writes them.
    static List<Duty> ofBearer(Transaction transaction, String words, LocalDate day) {
        String pattern = "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return transaction.list(
                "select l.detail from norm l" + LinkTable.ANSWERING
                        + "where l.bearer like ? escape '!' order by l.path, l.number",
                NormTable::read,
                day,
                day,
                pattern);
    }

    /// Bearers of obligations and prohibitions on a day, those with most first.
    ///
    /// @param work only of that work
    static List<String> bearers(Transaction transaction, Optional<String> work, LocalDate day, int most) {
        List<Object> values = new ArrayList<>(List.of(day, day));
        work.ifPresent(values::add);
        return transaction.list(
                "select l.bearer, count(*) from norm l join annotated n on n.path = l.path" + LinkTable.ANSWERING
                        + "where l.bearer <> '' and l.modality in ('OBLIGATION', 'PROHIBITION')"
                        + (work.isPresent() ? " and n.work = ?" : "") + " group by l.bearer order by 2 desc, 1 limit "
                        + most,
                row -> row.getString(1),
                values.toArray());
    }

    private static Duty read(java.sql.ResultSet row) throws java.sql.SQLException {
        return LinkTable.JSON.readValue(row.getString(1), Duty.class);
    }
}
