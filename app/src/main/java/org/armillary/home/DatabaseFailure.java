package org.armillary.home;

import java.sql.SQLException;

/// The database could not do what was asked; nothing of the transaction was kept.
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super("the database failed: " + cause.getMessage(), cause);
    }
}
