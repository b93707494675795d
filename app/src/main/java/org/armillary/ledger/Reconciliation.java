package org.armillary.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armillary.home.Database;
import org.armillary.home.Transaction;
import org.armillary.tlog.sequencer.Log;

/// Holds tables and log against each other, entry by entry.
final class Reconciliation {

    private static final int PAGE = 1_000;
    /// Entries before the end that are compared at every start; the others are, while the server runs.
    private static final long TAIL = 10_000;

    private static final String WHAT_TO_DO = "Nothing is written to the ledger until that is settled; reading goes on."
            + " Restore database and ledger directory from one backup (armillary restore), or the one that is wrong;"
            + " 'armillary ledger verify' says whether the log is whole";

    private final Database database;
    private final Log log;

    Reconciliation(Database database, Log log) {
        this.database = database;
        this.log = log;
    }

    /// What is to be known before anything is written: whose log it is, how long both are, and that their
    /// ends agree.
    ///
    /// @return how they differ
    Optional<String> atStart() {
        Position position = database.read(Position::get);
        return lengths(position)
                .or(() -> entries(Math.max(0, Math.min(position.logged(), log.size()) - TAIL), log.size(), () -> {}));
    }

    /// Everything: each entry of the log, each act, each stream.
    ///
    /// @param pause called now and then; may throw to give up
    /// @return how they differ
    Optional<String> whole(Runnable pause) {
        return entries(0, log.size(), pause)
                .or(() -> database.read(Reconciliation::acts))
                .or(() -> database.read(Reconciliation::streams));
    }

    private Optional<String> lengths(Position position) {
        if (!position.origin().isEmpty() && !position.origin().equals(log.origin())) {
            return difference("the tables are those of the log " + position.origin() + ", and the log in the home is "
                    + log.origin());
        }
        if (log.size() > position.next()) {
            return difference("the log has " + log.size() + " entries, and the tables know of " + position.next()
                    + ": the database is older than the log");
        }
        if (log.size() < position.logged()) {
            return difference("the log has " + log.size() + " entries, and " + position.logged()
                    + " were in it before: the ledger directory is older than the database");
        }
        return Optional.empty();
    }

    private Optional<String> entries(long from, long to, Runnable pause) {
        for (long page = from; page < to; page += PAGE) {
            pause.run();
            long first = page;
            int most = (int) Math.min(PAGE, to - first);
            List<EntryTable.Bytes> rows = database.read(transaction -> EntryTable.bytes(transaction, first, most));
            Optional<String> difference = entries(first, most, rows);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private Optional<String> entries(long first, int count, List<EntryTable.Bytes> rows) {
        for (int i = 0; i < count; i++) {
            long index = first + i;
            if (i >= rows.size() || rows.get(i).place() != index) {
                return difference("entry " + index + " of the log is missing in the table ledger_entry");
            }
            if (!Arrays.equals(rows.get(i).bytes(), log.entry(index))) {
                return difference("entry " + index + " is another in the log than in the table ledger_entry");
            }
        }
        return Optional.empty();
    }

    /// Acts that have to be entries and are not.
    private static Optional<String> acts(Transaction transaction) {
        return transaction
                .find(
                        "select a.id from act a where a.area <> 'accounts'"
                                + " and a.seq <= (select enrolled from ledger_position)"
                                + " and not exists (select 1 from ledger_entry e where e.id = a.id) order by a.seq",
                        row -> row.getString(1))
                .flatMap(id -> difference("the act " + id + " was passed over: it is in no entry"));
    }

    /// Streams whose entries are not 1, 2, 3 and so on.
    private static Optional<String> streams(Transaction transaction) {
        return transaction
                .find(
                        "select s.id from ledger_stream s left join (select stream, count(*) as entries,"
                                + " max(sequence) as last from ledger_entry group by stream) e on e.stream = s.id"
                                + " where coalesce(e.entries, 0) <> s.next_sequence - 1"
                                + " or coalesce(e.last, 0) <> s.next_sequence - 1",
                        row -> row.getString(1))
                .flatMap(id -> difference("the stream " + id + " has a gap in the table ledger_entry"));
    }

    private static Optional<String> difference(String what) {
        return Optional.of("The log and the tables differ: " + what + ". " + WHAT_TO_DO);
    }
}
