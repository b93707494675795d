package org.armillary.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.armillary.home.Database;
import org.armillary.home.Ownership;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;

/// One server for all tests, a database for each.
class PostgresLedgerTest extends LedgerContract {

    private static @Nullable EmbeddedPostgres postgres;
    private static int databases;

    @Override
    Database open(Ownership ownership) {
        EmbeddedPostgres started = started();
        String name = "ledger_" + databases++;
        try (Connection connection = started.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Database.external(started.getJdbcUrl("postgres", name));
    }

    private static EmbeddedPostgres started() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.start();
            }
            return postgres;
        } catch (IOException | IllegalStateException e) {
            return Assumptions.abort("SKIPPED: PostgreSQL can't be started here: " + e.getMessage());
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
