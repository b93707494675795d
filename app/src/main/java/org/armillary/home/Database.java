package org.armillary.home;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/// The database of a home: H2 in its `db` directory, or a PostgreSQL server that `--db` or
/// `ARMILLARY_DATABASE` names.
///
/// Changes are made one at a time, so that the order of acts is the order in which they were committed; reads
/// run beside them.
public final class Database implements AutoCloseable {

    /// Work inside one transaction.
    @FunctionalInterface
    public interface Work<T> {
        T in(Transaction transaction) throws SQLException;
    }

    /// System property of the JDBC address that the command line names.
    public static final String ADDRESS = "armillary.database";

    /// Isolation by snapshot, which JDBC has no number for and H2 gives its own.
    private static final int SNAPSHOT = 6;

    private final DataSource source;
    private final AutoCloseable pool;
    private final ReentrantLock changes = new ReentrantLock(true);
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    private Database(DataSource source, AutoCloseable pool) {
        this.source = source;
        this.pool = pool;
    }

    /// Opens the database of a home whose owner this process is, and brings its tables up to date.
    public static Database open(Ownership ownership) {
        return ready(ownership).migrated();
    }

    /// A database with the tables of a version, for rows that are brought from elsewhere; what those of a new
    /// home hold is not in them.
    ///
    /// @param version at most [#SCHEMA]
    /// @throws DatabaseTaken when it holds tables already
    public static Database fresh(Ownership ownership, int version) {
        Database database = ready(ownership);
        try {
            if (database.read(transaction -> !transaction.tables().isEmpty())) {
                throw new DatabaseTaken();
            }
            database.migrate(MigrationVersion.fromVersion(Integer.toString(version)));
            database.change(transaction -> {
                transaction.tables().reversed().forEach(each -> transaction.update("delete from " + each.name()));
                return version;
            });
            return database;
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    private static Database ready(Ownership ownership) {
        String external = Optional.ofNullable(System.getProperty(ADDRESS))
                .or(() -> Optional.ofNullable(System.getenv("ARMILLARY_DATABASE")))
                .orElse("");
        return external.isBlank() ? embedded(ownership.home()) : elsewhere(external);
    }

    /// A database elsewhere, by its JDBC address (user and password in it).
    public static Database external(String address) {
        return elsewhere(address).migrated();
    }

    private static Database elsewhere(String address) {
        com.zaxxer.hikari.HikariConfig config = new com.zaxxer.hikari.HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(8);
        com.zaxxer.hikari.HikariDataSource pool = new com.zaxxer.hikari.HikariDataSource(config);
        return new Database(pool, pool);
    }

    private static Database embedded(Home home) {
        // WRITE_DELAY=0: a commit is on disk when it returns. The home has its own lock and its own log level.
        String address = "jdbc:h2:file:" + home.database().resolve("armillary")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        JdbcConnectionPool pool = JdbcConnectionPool.create(address, "armillary", "");
        pool.setMaxConnections(16);
        return new Database(pool, pool::dispose);
    }

    /// This database, its tables brought up to date.
    public Database migrated() {
        if (!isCurrent()) {
            migrate(MigrationVersion.LATEST);
        }
        return this;
    }

    private void migrate(MigrationVersion version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /// Flyway takes half a second to say that nothing is to do; the newest migration leaves its number where
    /// one query finds it.
    private boolean isCurrent() {
        try (Connection connection = source.getConnection()) {
            Transaction transaction = new Transaction(connection);
            return transaction
                    .find("select version from schema_version where version = ?", row -> row.getInt(1), SCHEMA)
                    .isPresent();
        } catch (SQLException | DatabaseFailure e) {
            return false;
        }
    }

    /// The number of the newest file in `db/migration`.
    public static final int SCHEMA = 10;

    /// Reads, seeing one state of the tables.
    public <T extends @Nullable Object> T read(Work<T> work) {
        return within(work, true);
    }

    /// Changes the tables: all of the work or nothing.
    public <T extends @Nullable Object> T change(Work<T> work) {
        T changed;
        changes.lock();
        try {
            changed = within(work, false);
        } finally {
            changes.unlock();
        }
        followers.forEach(Runnable::run);
        return changed;
    }

    /// Lets something hear, from now on, that something was changed. It is called by the thread that changed,
    /// and has to return at once.
    public void whenChanged(Runnable follower) {
        followers.add(follower);
    }

    /// Reads one state of the tables for as long as it takes, while others go on changing them.
    ///
    /// @param moment done while that state is the newest and nobody changes anything
    public void readStill(Moment moment, Reading reading) throws IOException {
        try (Connection connection = source.getConnection()) {
            int isolation = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(
                    isEmbedded(connection) ? SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
            try {
                Transaction transaction = new Transaction(connection);
                changes.lock();
                try {
                    // The first statement settles which state is read.
                    transaction.find("select max(version) from schema_version", row -> row.getInt(1));
                    moment.passes();
                } finally {
                    changes.unlock();
                }
                reading.in(transaction);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(isolation);
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// Reading that writes what it reads elsewhere.
    @FunctionalInterface
    public interface Reading {
        void in(Transaction transaction) throws SQLException, IOException;
    }

    /// What is done while nobody changes the tables.
    @FunctionalInterface
    public interface Moment {
        void passes() throws IOException;
    }

    private static boolean isEmbedded(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private <T extends @Nullable Object> T within(Work<T> work, boolean readOnly) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(readOnly);
            try {
                T result = work.in(new Transaction(connection));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public void close() {
        try (Connection connection = source.getConnection()) {
            if (isEmbedded(connection)) {
                connection.createStatement().execute("shutdown");
            }
        } catch (SQLException e) {
            // it is closing anyway; what was committed is on disk
        } finally {
            closePool();
        }
    }

    private void closePool() {
        try {
            pool.close();
        } catch (Exception e) {
            throw new IllegalStateException("the database's connections can't be closed", e);
        }
    }
}
