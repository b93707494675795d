package org.armillary.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.home.Transaction;

/// The table of norms.
final class NormTable {

    private NormTable() {}

    static void insert(Transaction transaction, String path, List<Duty> duties) {
        List<List<?>> rows = new ArrayList<>(duties.size());
        List<List<?>> bearers = new ArrayList<>(duties.size());
        for (Duty each : duties) {
            int number = rows.size();
            Bearer.names(each).forEach(name -> bearers.add(List.of(path, number, name)));
            rows.add(List.of(
                    path, number, each.modality().name(), each.at().eId(), LinkTable.JSON.writeValueAsString(each)));
        }
        transaction.updateAll("insert into norm (path, number, modality, eid, detail) values (?, ?, ?, ?, ?)", rows);
        transaction.updateAll("insert into bearer (path, number, name) values (?, ?, ?)", bearers);
    }

    /// The norms of a reading, in the order of its text.
    static List<Duty> ofReading(Transaction transaction, String path) {
        return transaction.list("select detail from norm where path = ? order by number", NormTable::read, path);
    }

    /// The norms of texts that answer on a day whose bearer has a name, or a longer one that ends with it.
    static List<Duty> ofBearer(Transaction transaction, String name, LocalDate day) {
        String ending = "% " + name.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return transaction.list(
                "select l.detail from norm l" + LinkTable.ANSWERING
                        + "where exists (select 1 from bearer b where b.path = l.path and b.number = l.number"
                        + " and (b.name = ? or b.name like ? escape '!')) order by l.path, l.number",
                NormTable::read,
                day,
                day,
                name,
                ending);
    }

    /// Bearers of obligations and prohibitions on a day, those with most first.
    ///
    /// @param work only of that work
    static List<String> bearers(Transaction transaction, Optional<String> work, LocalDate day, int most) {
        List<Object> values = new ArrayList<>(List.of(day, day));
        work.ifPresent(values::add);
        return transaction.list(
                "select b.name, count(*) from norm l join annotated n on n.path = l.path"
                        + " join bearer b on b.path = l.path and b.number = l.number" + LinkTable.ANSWERING
                        + "where l.modality in ('OBLIGATION', 'PROHIBITION')"
                        + (work.isPresent() ? " and n.work = ?" : "") + " group by b.name order by 2 desc, 1 limit "
                        + most,
                row -> row.getString(1),
                values.toArray());
    }

    private static Duty read(java.sql.ResultSet row) throws java.sql.SQLException {
        return LinkTable.JSON.readValue(row.getString(1), Duty.class);
    }
}
