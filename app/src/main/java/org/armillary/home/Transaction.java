package org.armillary.home;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A transaction that is under way: SQL with `?` for values.
///
/// Values are strings, numbers, booleans, UUIDs, [java.time.LocalDate], [Instant] (kept to the microsecond,
/// in UTC) or null.
public final class Transaction {

    /// Reads one row.
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static final int ROWS = 500;

    private final Connection connection;

    Transaction(Connection connection) {
        this.connection = connection;
    }

    /// All rows of a query.
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(row.of(rows));
            }
            return list;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// The first row of a query.
    public <T> Optional<T> find(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /// Takes one row.
    @FunctionalInterface
    public interface Taker {
        void take(ResultSet row) throws SQLException, IOException;
    }

    /// All tables, those that others refer to before them.
    public List<TableShape> tables() {
        try {
            return TableShape.list(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// Hands over the rows of a table one after the other, however many there are.
    ///
    /// @throws IOException when the taker does
    public void each(TableShape table, Taker taker) throws IOException {
        try (Statement statement = connection.createStatement()) {
            boolean embedded = connection.getMetaData().getDatabaseProductName().equals("H2");
            // H2 would put all rows into memory first; PostgreSQL does unless it is told how many to hand over at once.
            if (embedded) {
                statement.execute("set lazy_query_execution 1");
            }
            statement.setFetchSize(ROWS);
            try (ResultSet rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    taker.take(rows);
                }
            } finally {
                if (embedded) {
                    statement.execute("set lazy_query_execution 0");
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// Inserts rows as they are, numbers given by the database included.
    ///
    /// @param rows values in the order of the table's columns
    public void insertAll(TableShape table, List<? extends List<? extends @Nullable Object>> rows) {
        updateAll(table.insert(), rows);
    }

    /// Lets the database go on numbering rows after those that are there.
    public void number(TableShape table) {
        for (TableShape.Column column : table.columns()) {
            if (column.numbered()) {
                long next = find(
                                "select coalesce(max(" + column.name() + "), 0) + 1 from " + table.name(),
                                row -> row.getLong(1))
                        .orElse(1L);
                update("alter table " + table.name() + " alter column " + column.name() + " restart with " + next);
            }
        }
    }

    /// Runs a statement that changes rows.
    ///
    /// @return how many rows it changed
    public int update(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// Runs a statement that changes rows once for each list of values.
    public void updateAll(String sql, List<? extends List<? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<? extends @Nullable Object> row : rows) {
                bind(statement, row.toArray());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// Inserts a row and returns the number the database gave it.
    public long insert(String sql, String numberColumn, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {numberColumn})) {
            bind(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// An instant from a column, in UTC.
    public static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        bind(statement, values);
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
