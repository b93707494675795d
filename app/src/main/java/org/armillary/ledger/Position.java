package org.armillary.ledger;

import org.armillary.home.Transaction;

/// How far the ledger is: the row of `ledger_position`.
///
/// @param origin the log's name; empty before there is a log
/// @param next the place of the next entry
/// @param enrolled sequence of the act up to which all were taken down
/// @param logged how many entries the log had acknowledged when that was last noted
record Position(String origin, long next, long enrolled, long logged) {

    private static final String SELECT = "select origin, next_place, enrolled, logged from ledger_position";

    static Position get(Transaction transaction) {
        return get(transaction, "");
    }

    /// The row, which nobody else changes before the transaction ends.
    static Position locked(Transaction transaction) {
        return get(transaction, " for update");
    }

    private static Position get(Transaction transaction, String lock) {
        return transaction
                .find(
                        SELECT + lock,
                        row -> new Position(
                                row.getString("origin"),
                                row.getLong("next_place"),
                                row.getLong("enrolled"),
                                row.getLong("logged")))
                .orElseThrow();
    }

    static void advance(Transaction transaction, long next) {
        transaction.update("update ledger_position set next_place = ?", next);
    }

    static void enrolled(Transaction transaction, long act) {
        transaction.update("update ledger_position set enrolled = ?", act);
    }

    static void logged(Transaction transaction, String origin, long size) {
        transaction.update("update ledger_position set origin = ?, logged = ?", origin, size);
    }
}
