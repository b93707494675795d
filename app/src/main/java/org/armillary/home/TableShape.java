package org.armillary.home;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A table as the database describes it, in words that H2 and PostgreSQL share.
///
/// @param name in small letters
/// @param columns in their order
/// @param refersTo tables whose rows must be there before its own
public record TableShape(String name, List<Column> columns, Set<String> refersTo) {

    /// Where Flyway notes what it did; made anew with every database.
    private static final String HISTORY = "flyway_schema_history";

    public TableShape {
        columns = List.copyOf(columns);
        refersTo = Set.copyOf(refersTo);
    }

    /// @param name in small letters
    /// @param numbered whether the database gives numbers to new rows
    public record Column(String name, Type type, boolean numbered) {}

    /// What the values of a column are.
    public enum Type {
        WHOLE,
        TEXT,
        TRUTH,
        DAY,
        INSTANT,
        ID,
        BYTES
    }

    /// All tables, those that others refer to before them.
    static List<TableShape> list(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        Map<String, TableShape> tables = new LinkedHashMap<>();
        try (ResultSet rows = data.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
            names.sort(Comparator.naturalOrder());
            for (String name : names) {
                if (!name.equalsIgnoreCase(HISTORY)) {
                    tables.put(lower(name), shape(connection, data, name));
                }
            }
        }
        return inOrder(tables);
    }

    private static TableShape shape(Connection connection, DatabaseMetaData data, String name) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = data.getColumns(connection.getCatalog(), connection.getSchema(), name, "%")) {
            while (rows.next()) {
                String column = lower(rows.getString("COLUMN_NAME"));
                columns.add(new Column(
                        column,
                        type(lower(name) + "." + column, rows.getInt("DATA_TYPE"), lower(rows.getString("TYPE_NAME"))),
                        rows.getString("IS_AUTOINCREMENT").equals("YES")));
            }
        }
        Set<String> refersTo = new TreeSet<>();
        try (ResultSet rows = data.getImportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (rows.next()) {
                refersTo.add(lower(rows.getString("PKTABLE_NAME")));
            }
        }
        return new TableShape(lower(name), columns, refersTo);
    }

    private static Type type(String column, int type, String name) {
        if (name.equals("uuid")) {
            return Type.ID;
        }
        if (name.equals("timestamptz")) {
            return Type.INSTANT;
        }
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> Type.WHOLE;
            case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR -> Type.TEXT;
            case Types.BOOLEAN, Types.BIT -> Type.TRUTH;
            case Types.DATE -> Type.DAY;
            case Types.TIMESTAMP_WITH_TIMEZONE -> Type.INSTANT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> Type.BYTES;
            default -> throw new IllegalStateException("no portable type is known for " + column + ", a " + name);
        };
    }

    private static List<TableShape> inOrder(Map<String, TableShape> tables) {
        Map<String, TableShape> ordered = new LinkedHashMap<>();
        while (ordered.size() < tables.size()) {
            int before = ordered.size();
            tables.values().stream()
                    .filter(each -> each.refersTo().stream()
                            .allMatch(other -> other.equals(each.name()) || ordered.containsKey(other)))
                    .forEach(each -> ordered.putIfAbsent(each.name(), each));
            if (ordered.size() == before) {
                throw new IllegalStateException("tables refer to each other in a circle: " + tables.keySet());
            }
        }
        return List.copyOf(ordered.values());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// The names of the columns, with commas between.
    private String columnNames() {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    String select() {
        return "select " + columnNames() + " from " + name;
    }

    String insert() {
        return "insert into " + name + " (" + columnNames() + ") values ("
                + String.join(", ", columns.stream().map(each -> "?").toList()) + ")";
    }
}
