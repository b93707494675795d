package org.armillary.alert;

import org.armillary.home.Transaction;

/// The tables of what was seen, and how far.
final class SeenWorks {

    private SeenWorks() {}

    static Versions find(Transaction transaction, String work) {
        return transaction
                .find(
                        "select versions, places from seen_work where work = ?",
                        row -> Versions.parse(row.getString("versions"), row.getString("places")),
                        work)
                .orElseGet(() -> Versions.parse("", ""));
    }

    static void write(Transaction transaction, String work, Versions versions) {
        int there = transaction.update(
                "update seen_work set versions = ?, places = ? where work = ?",
                versions.joinedVersions(),
                versions.joinedPlaces(),
                work);
        if (there == 0) {
            transaction.update(
                    "insert into seen_work (work, versions, places) values (?, ?, ?)",
                    work,
                    versions.joinedVersions(),
                    versions.joinedPlaces());
        }
    }

    static long followed(Transaction transaction) {
        return transaction
                .find("select act from alert_followed", row -> row.getLong("act"))
                .orElse(0L);
    }

    static void follow(Transaction transaction, long act) {
        transaction.update("update alert_followed set act = ?", act);
    }
}
