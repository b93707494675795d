package org.armillary.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Timeline;
import org.armillary.home.Transaction;

/// The tables that say which readings are annotated, by which engine, and on which days they answer.
final class AnnotatedTable {

    /// The last day tables know; stands for no end.
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final int LONGEST = 1_000;

    private AnnotatedTable() {}

    static Map<String, String> signatures(Transaction transaction, String work) {
        Map<String, String> signatures = new HashMap<>();
        transaction.list(
                "select path, signature from annotated where work = ?",
                row -> signatures.put(row.getString(1), row.getString(2)) == null,
                work);
        return signatures;
    }

    /// Whether everything was annotated by that engine.
    static boolean isOf(Transaction transaction, String engine) {
        return transaction
                .find("select path from annotated where engine <> ? limit 1", row -> row.getString(1), engine)
                .isEmpty();
    }

    /// Deletes what other engines annotated.
    ///
    /// @return how many readings
    static int deleteOthers(Transaction transaction, String engine) {
        String others = " where path in (select path from annotated where engine <> ?)";
        for (String table : List.of("answering", "link", "term", "norm", "bearer")) {
            transaction.update("delete from " + table + others, engine);
        }
        return transaction.update("delete from annotated where engine <> ?", engine);
    }

    /// Whether the words of a reading are known.
    static boolean exists(Transaction transaction, String path) {
        return transaction
                .find("select path from annotated where path = ?", row -> row.getString(1), path)
                .isPresent();
    }

    static long count(Transaction transaction) {
        return transaction
                .find("select count(*) from annotated", row -> row.getLong(1))
                .orElse(0L);
    }

    static void insert(
            Transaction transaction,
            Holding holding,
            String engine,
            String signature,
            List<Timeline.Days> days,
            String problem) {
        transaction.update("delete from annotated where path = ?", holding.path());
        transaction.update("delete from answering where path = ?", holding.path());
        transaction.update(
                "insert into annotated (path, work, expression, language, engine, signature, problem)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                holding.path(),
                holding.work(),
                holding.expression(),
                holding.language().code(),
                engine,
                signature,
                problem.isEmpty() ? null : problem.substring(0, Math.min(LONGEST, problem.length())));
        List<List<?>> rows = new ArrayList<>();
        days.forEach(each -> rows.add(List.of(holding.path(), each.from(), day(each.until()))));
        transaction.updateAll("insert into answering (path, from_day, until_day) values (?, ?, ?)", rows);
    }

    /// Deletes everything that is kept of a reading.
    static void delete(Transaction transaction, String path) {
        for (String table : List.of("annotated", "answering", "link", "term", "norm", "bearer")) {
            transaction.update("delete from " + table + " where path = ?", path);
        }
    }

    static void clear(Transaction transaction) {
        for (String table : List.of("annotated", "answering", "link", "term", "norm", "bearer")) {
            transaction.update("delete from " + table);
        }
    }

    static long followed(Transaction transaction, String follower) {
        return transaction
                .find("select seq from followed where follower = ?", row -> row.getLong(1), follower)
                .orElse(0L);
    }

    static void follow(Transaction transaction, String follower, long sequence) {
        if (transaction.update("update followed set seq = ? where follower = ?", sequence, follower) == 0) {
            transaction.update("insert into followed (follower, seq) values (?, ?)", follower, sequence);
        }
    }

    private static LocalDate day(LocalDate day) {
        return day.isAfter(LAST) ? LAST : day;
    }
}
