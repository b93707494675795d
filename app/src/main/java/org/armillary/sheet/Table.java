package org.armillary.sheet;

import java.util.List;
import java.util.Map;

/// A table with a head.
///
/// @param title what it shows
/// @param about what to know before relying on it, such as the day it was asked for; may be empty
/// @param columns at least one
/// @param rows each with as many cells as there are columns
/// @param words the words it needs beside its own
public record Table(String title, String about, List<Column> columns, List<List<Cell>> rows, Words words) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has a column: '" + title + "'");
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != columns.size()) {
                throw new IllegalArgumentException("row " + (i + 1) + " of '" + title + "' has "
                        + rows.get(i).size() + " cells, not " + columns.size());
            }
        }
    }

    /// Words in the reader's language.
    ///
    /// @param mark heading for marks
    /// @param sources heading for sources
    /// @param marks what each mark is called
    public record Words(String mark, String sources, Map<Mark, String> marks) {

        public Words {
            marks = Map.copyOf(marks);
        }

        String of(Mark each) {
            return marks.getOrDefault(each, "");
        }
    }
}
