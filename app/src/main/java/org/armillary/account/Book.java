package org.armillary.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.armillary.home.Database;
import org.armillary.home.Transaction;
import org.jspecify.annotations.Nullable;

/// What all tables of accounts write with: the database, the time, and the audit beside every change.
record Book(Database database, Clock clock, Audit audit) {

    /// The present, to the microsecond, which is what the tables can hold.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    <T extends @Nullable Object> T read(Database.Work<T> work) {
        return database.read(work);
    }

    <T extends @Nullable Object> T change(Database.Work<T> work) {
        return database.change(work);
    }

    void changed(Transaction transaction, Actor by, String subject, Map<String, String> details) {
        audit.record(transaction, Audit.Event.CHANGED, by, subject, details);
    }
}
