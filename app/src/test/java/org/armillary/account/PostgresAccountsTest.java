package org.armillary.account;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.armillary.home.Database;
import org.armillary.home.Ownership;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

class PostgresAccountsTest extends AccountsContract {

    private static @Nullable EmbeddedPostgres postgres;
    private static int databases;

    @BeforeAll
    static void start() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException | RuntimeException e) {
            Assumptions.abort("SKIPPED: PostgreSQL can't be started here: " + e.getMessage());
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    /// A new database for each test.
    @Override
    Database open(Ownership ownership) {
        EmbeddedPostgres running = java.util.Objects.requireNonNull(postgres);
        String name = "accounts" + databases++;
        try (Connection connection = running.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Database.external(running.getJdbcUrl("postgres", name));
    }
}
