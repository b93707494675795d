package org.armillary.graph;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armillary.home.Transaction;

/// The table of defined terms.
final class TermTable {

    private static final int LONGEST = 400;

    private TermTable() {}

    static void insert(Transaction transaction, String path, List<Term> terms) {
        List<List<?>> rows = new ArrayList<>(terms.size());
        for (Term each : terms) {
            rows.add(List.of(
                    path, rows.size(), folded(each.term()), each.at().eId(), LinkTable.JSON.writeValueAsString(each)));
        }
        transaction.updateAll("insert into term (path, number, folded, eid, detail) values (?, ?, ?, ?, ?)", rows);
    }

    /// The terms of a reading, in the order of its text.
    static List<Term> ofReading(Transaction transaction, String path) {
        return transaction.list("select detail from term where path = ? order by number", TermTable::read, path);
    }

    /// The definitions of a term in all texts that answer on a day.
    static List<Term> named(Transaction transaction, String term, LocalDate day) {
        return transaction.list(
                "select l.detail from term l" + LinkTable.ANSWERING + "where l.folded = ? order by l.path, l.number",
                TermTable::read,
                day,
                day,
                folded(term));
    }

    /// Terms that texts of several works define, those of most works first.
    static List<String> shared(Transaction transaction, LocalDate day, int most) {
        return transaction.list(
                "select l.folded, count(distinct n.work) from term l join annotated n on n.path = l.path"
                        + LinkTable.ANSWERING
                        + "group by l.folded having count(distinct n.work) > 1 order by 2 desc, 1 limit " + most,
                row -> row.getString(1),
                day,
                day);
    }

    /// A term without case, width and surrounding space.
    static String folded(String term) {
        String folded = Normalizer.normalize(term, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        return folded.substring(0, Math.min(LONGEST, folded.length()));
    }

    private static Term read(java.sql.ResultSet row) throws java.sql.SQLException {
        return LinkTable.JSON.readValue(row.getString(1), Term.class);
    }
}
