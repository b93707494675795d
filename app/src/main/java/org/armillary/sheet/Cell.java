package org.armillary.sheet;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One cell of a table: a typed value, how well it is known, and what it rests on.
public record Cell(Value value, Mark mark, List<Source> sources) {

    public Cell {
        sources = List.copyOf(sources);
    }

    /// What a cell holds.
    public sealed interface Value {
        /// Words; a line break is one of the cell's own.
        record Text(String text) implements Value {}

        /// A number, exact.
        record Number(BigDecimal number) implements Value {}

        /// A day.
        record Day(LocalDate day) implements Value {}

        /// Words that lead somewhere.
        record Linked(String text, URI uri) implements Value {}

        record Nothing() implements Value {}
    }

    /// What a cell rests on.
    ///
    /// @param name of the source
    /// @param uri where it is, where that is known
    public record Source(String name, Optional<URI> uri) {

        @Override
        public String toString() {
            return uri.map(URI::toString)
                    .filter(address -> !address.equals(name))
                    .map(address -> name + " <" + address + ">")
                    .orElse(name);
        }
    }

    public static Cell text(String text) {
        return new Cell(text.isEmpty() ? new Value.Nothing() : new Value.Text(text), Mark.NONE, List.of());
    }

    public static Cell number(BigDecimal number) {
        return new Cell(new Value.Number(number), Mark.NONE, List.of());
    }

    public static Cell number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    public static Cell day(LocalDate day) {
        return new Cell(new Value.Day(day), Mark.NONE, List.of());
    }

    public static Cell linked(String text, URI uri) {
        return new Cell(new Value.Linked(text, uri), Mark.NONE, List.of());
    }

    public static Cell empty() {
        return text("");
    }

    public Cell marked(Mark mark) {
        return new Cell(value, mark, sources);
    }

    public Cell from(List<Source> sources) {
        return new Cell(value, mark, sources);
    }

    /// The value as text: numbers in plain digits with a point, days in ISO form.
    public String asText() {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Number(BigDecimal number) -> number.toPlainString();
            case Value.Day(LocalDate day) -> day.toString();
            case Value.Linked(String text, URI _) -> text;
            case Value.Nothing() -> "";
        };
    }
}
