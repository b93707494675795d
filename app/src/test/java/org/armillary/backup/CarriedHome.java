package org.armillary.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.armillary.account.Actor;
import org.armillary.account.Role;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.TableShape;
import org.armillary.home.Transaction;

/// A home with something in it, and what tests compare.
final class CarriedHome {

    private static final Actor ANA = new Actor("ana", Actor.HOME, Role.ADMIN);

    private CarriedHome() {}

    /// Puts acts into the tables, and a file of each kind beside them.
    static void fill(Home home, Database database, int acts) {
        for (int i = 0; i < acts; i++) {
            act(database, i);
        }
        try {
            for (String path :
                    List.of("sources/3f/3fa9.pdf", "corpus/akn/eu/act/a.xml", "acts/one.json", "alerts/key")) {
                Path file = home.root().resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, "bytes of " + path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void act(Database database, int number) {
        Acts acts = Acts.of(database, Clock.systemUTC());
        database.change(transaction -> acts.append(
                transaction,
                acts.drafted(ActType.REREAD, ANA, "/akn/eu/act/" + number, "{\"n\":\"Ä 漢 \\u0001 " + number + "\"}")));
    }

    /// All rows of all tables, in an order of their own.
    static Map<String, List<String>> rows(Database database) {
        return database.read(transaction -> {
            Map<String, List<String>> tables = new TreeMap<>();
            for (TableShape table : transaction.tables()) {
                List<String> rows = new ArrayList<>();
                List<TableShape.Column> columns = table.columns().stream()
                        .sorted(Comparator.comparing(TableShape.Column::name))
                        .toList();
                String names = String.join(
                        ", ", columns.stream().map(TableShape.Column::name).toList());
                rows.addAll(transaction.list("select " + names + " from " + table.name(), row -> {
                    StringBuilder text = new StringBuilder();
                    for (TableShape.Column column : columns) {
                        // The two databases write times and truths in words of their own.
                        text.append(
                                        switch (column.type()) {
                                            case INSTANT -> Transaction.instant(row, column.name());
                                            case TRUTH -> row.getBoolean(column.name());
                                            default -> row.getString(column.name());
                                        })
                                .append('|');
                    }
                    return text.toString();
                }));
                rows.sort(null);
                tables.put(table.name(), rows);
            }
            return tables;
        });
    }

    /// The carried files of a home with their bytes.
    static Map<String, String> files(Home home) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path folder :
                List.of(home.sources(), home.corpus(), home.acts(), home.root().resolve("alerts"))) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(home.root().relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return files;
    }
}
