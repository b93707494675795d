package org.armillary.backup;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.armillary.home.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;

/// From H2 to PostgreSQL and from there to another one.
class PostgresBackupTest extends BackupContract {

    private static @Nullable EmbeddedPostgres postgres;
    private static int databases;

    @Override
    void from() {
        name(databases++ % 2 == 0);
    }

    @Override
    void to() {
        name(true);
    }

    private static void name(boolean elsewhere) {
        if (elsewhere) {
            System.setProperty(Database.ADDRESS, database());
        }
    }

    private static String database() {
        EmbeddedPostgres started = started();
        String name = "backup_" + databases++;
        try (Connection connection = started.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return started.getJdbcUrl("postgres", name);
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
