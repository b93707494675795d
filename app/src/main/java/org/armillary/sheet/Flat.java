package org.armillary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table for programs: marks and sources stand in columns of their own beside the column they belong to.
final class Flat {

    private static final int MARK_WIDTH = 12;
    private static final int SOURCES_WIDTH = 40;

    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    private Flat() {}

    static Table of(Table table) {
        Flat flat = new Flat();
        table.rows().forEach(row -> flat.rows.add(new ArrayList<>()));
        for (int i = 0; i < table.columns().size(); i++) {
            flat.take(table, i);
        }
        return new Table(table.title(), table.about(), flat.columns, flat.rows, table.words());
    }

    private void take(Table table, int at) {
        Column column = table.columns().get(at);
        List<Cell> cells = table.rows().stream().map(row -> row.get(at)).toList();
        add(
                column,
                cells.stream()
                        .map(each -> new Cell(each.value(), Mark.NONE, List.of()))
                        .toList());
        if (cells.stream().anyMatch(each -> each.mark() != Mark.NONE)) {
            add(
                    new Column(column.heading() + ": " + table.words().mark(), MARK_WIDTH),
                    cells.stream()
                            .map(each -> Cell.text(table.words().of(each.mark())))
                            .toList());
        }
        if (cells.stream().anyMatch(each -> !each.sources().isEmpty())) {
            add(
                    new Column(column.heading() + ": " + table.words().sources(), SOURCES_WIDTH),
                    cells.stream().map(Flat::sources).toList());
        }
    }

    private void add(Column column, List<Cell> cells) {
        columns.add(column);
        for (int i = 0; i < cells.size(); i++) {
            rows.get(i).add(cells.get(i));
        }
    }

    private static Cell sources(Cell cell) {
        return Cell.text(cell.sources().stream().map(Cell.Source::toString).collect(Collectors.joining("; ")));
    }
}
