package org.armillary.home;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// One PostgreSQL server for all tests of a run, which ends with it, and a database for each that asks.
public final class PostgresServer {

    private static @Nullable EmbeddedPostgres started;
    private static int databases;

    private PostgresServer() {}

    /// The JDBC address of a new database; where no server can be started the test is skipped.
    public static synchronized String newDatabase() {
        EmbeddedPostgres server = started();
        String name = "test_" + databases++;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.getJdbcUrl("postgres", name);
    }

    private static EmbeddedPostgres started() {
        try {
            if (started == null) {
                started = EmbeddedPostgres.start();
            }
            return started;
        } catch (IOException | IllegalStateException e) {
            return Assumptions.abort("SKIPPED: PostgreSQL can't be started here: " + e.getMessage());
        }
    }
}
