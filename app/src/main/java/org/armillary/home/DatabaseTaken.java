package org.armillary.home;

/// A database that was to be empty holds tables.
public final class DatabaseTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseTaken() {
        super("the database holds tables already; name an empty one with --db");
    }
}
