package org.armillary.sheet;

import java.util.List;

/// Tables that go out as one file, the most complete one first.
///
/// @param tables at least one; a form that has room for a single table takes the first
public record Book(List<Table> tables) {

    public Book {
        tables = List.copyOf(tables);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("a book has a table");
        }
    }

    public static Book of(Table... tables) {
        return new Book(List.of(tables));
    }
}
