package org.armillary.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.armillary.home.TableShape;
import org.armillary.home.TableShape.Column;
import org.armillary.home.Transaction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The rows of a table in a form that H2 and PostgreSQL share.
///
/// ```
/// ["digest","used","created_at","salt"]
/// ["9f86…",true,"2026-11-22T00:45:11.750000Z","c2FsdA=="]
/// ```
///
/// Days and instants are as in ISO 8601, bytes in base64, what is missing is `null`.
final class Rows {

    private static final int MOST_ROWS = 500;
    private static final int MOST_CHARACTERS = 4 << 20;

    private final TableShape table;

    Rows(TableShape table) {
        this.table = table;
    }

    /// Writes the columns, then all rows.
    void write(Transaction transaction, OutputStream out, Runnable check) throws IOException {
        out.write(Manifest.bytes(table.columns().stream().map(Column::name).toList()));
        transaction.each(table, row -> {
            check.run();
            List<@Nullable Object> values = new ArrayList<>();
            for (Column column : table.columns()) {
                values.add(value(row, column));
            }
            out.write(Manifest.bytes(values));
        });
    }

    private static @Nullable Object value(ResultSet row, Column column) throws SQLException {
        String name = column.name();
        @Nullable
        Object value = switch (column.type()) {
            case WHOLE -> row.getLong(name);
            case TEXT -> row.getString(name);
            case TRUTH -> row.getBoolean(name);
            case DAY -> text(row.getObject(name, LocalDate.class));
            case INSTANT -> text(Transaction.instant(row, name).orElse(null));
            case ID -> text(row.getObject(name, UUID.class));
            case BYTES -> base64(row.getBytes(name));
        };
        return row.wasNull() ? null : value;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    /// Inserts the rows that were written.
    ///
    /// @return how many there were
    /// @throws BackupFailure when they are not rows of this table
    long read(Transaction transaction, InputStream in, Runnable check) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        TableShape written = written(String.valueOf(lines.readLine()));
        List<List<@Nullable Object>> batch = new ArrayList<>();
        long rows = 0;
        int characters = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            check.run();
            batch.add(values(line, written.columns()));
            characters += line.length();
            rows++;
            if (batch.size() == MOST_ROWS || characters > MOST_CHARACTERS) {
                transaction.insertAll(written, batch);
                batch.clear();
                characters = 0;
            }
        }
        transaction.insertAll(written, batch);
        transaction.number(table);
        return rows;
    }

    /// The table with its columns in the order in which they were written.
    private TableShape written(String line) {
        Map<String, Column> known =
                table.columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
        List<Column> columns = new ArrayList<>();
        for (JsonNode name : row(line)) {
            Column column = known.remove(name.asString());
            if (column == null) {
                throw new BackupFailure("the archive is damaged: the table " + table.name() + " has no column " + name
                        + " in that version; use another backup");
            }
            columns.add(column);
        }
        return new TableShape(table.name(), columns, table.refersTo());
    }

    private List<@Nullable Object> values(String line, List<Column> columns) {
        JsonNode row = row(line);
        if (row.size() != columns.size()) {
            throw damaged("a row has " + row.size() + " values, not " + columns.size(), null);
        }
        List<@Nullable Object> values = new ArrayList<>();
        try {
            for (int i = 0; i < columns.size(); i++) {
                values.add(
                        row.get(i).isNull()
                                ? null
                                : value(row.get(i), columns.get(i).type()));
            }
            return values;
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw damaged(String.valueOf(e.getMessage()), e);
        }
    }

    private static Object value(JsonNode node, TableShape.Type type) {
        return switch (type) {
            case WHOLE -> node.longValue();
            case TEXT -> node.stringValue();
            case TRUTH -> node.booleanValue();
            case DAY -> LocalDate.parse(node.stringValue());
            case INSTANT -> java.time.Instant.parse(node.stringValue());
            case ID -> UUID.fromString(node.stringValue());
            case BYTES -> Base64.getDecoder().decode(node.stringValue());
        };
    }

    private JsonNode row(String line) {
        try {
            return Manifest.JSON.readTree(line);
        } catch (JacksonException e) {
            throw damaged(e.getOriginalMessage(), e);
        }
    }

    private BackupFailure damaged(String what, @Nullable Throwable cause) {
        String message = "the archive is damaged: the rows of the table " + table.name() + " can't be read (" + what
                + "); use another backup";
        return cause == null ? new BackupFailure(message) : new BackupFailure(message, cause);
    }
}
