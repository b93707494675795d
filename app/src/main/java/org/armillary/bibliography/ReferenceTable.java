package org.armillary.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.law.frbr.Work;
import org.armillary.sheet.Book;
import org.armillary.sheet.Cell;
import org.armillary.sheet.Column;
import org.armillary.sheet.Form;
import org.armillary.sheet.Table;
import org.armillary.wording.Wording;

/// References as a table, a row each.
final class ReferenceTable {

    private static final int WIDE = 40;

    private ReferenceTable() {}

    static byte[] csv(Bibliography bibliography, Wording wording) {
        Stream<String> names = Stream.of(
                "key",
                "citation",
                "title",
                "short",
                "provision",
                "path",
                "genre",
                "author",
                "jurisdiction",
                "number",
                "made",
                "language",
                "text",
                "asOf",
                "accessed",
                "uri",
                "address",
                "source",
                "snippet");
        List<Column> columns = names.filter(name -> bibliography.snippets() || !name.equals("snippet"))
                .map(name -> Column.text(wording.say("bibliography.column." + name), WIDE))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        bibliography.keyed().forEach((key, each) -> rows.add(row(key, each, bibliography, wording)));
        Table table = new Table(bibliography.title(), "", columns, rows, new Table.Words("", "", Map.of()));
        return Form.CSV.write(Book.of(table));
    }

    private static List<Cell> row(String key, Reference reference, Bibliography bibliography, Wording wording) {
        Occasion occasion = bibliography.occasion();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(key),
                Cell.text(bibliography.cite(reference).text()),
                Cell.text(reference.title()),
                text(reference.shortTitle()),
                text(reference.place().map(place -> Places.plain(place, reference))),
                Cell.text(Clean.line(String.join(" › ", reference.path()))),
                Cell.text(wording.say(
                        "bibliography.genre." + reference.genre().name().toLowerCase(java.util.Locale.ROOT))),
                text(reference.author()),
                Cell.text(reference.jurisdiction()),
                text(reference.number())));
        row.addAll(List.of(
                text(reference
                        .made()
                        .map(Object::toString)
                        .or(() -> reference.work().flatMap(Work::year).map(String::valueOf))),
                text(reference.language().map(language -> language.tag())),
                text(reference.text().map(Object::toString)),
                text(occasion.asOf().map(Object::toString)),
                Cell.day(occasion.accessed()),
                text(reference.uri()),
                Cell.text(reference.address()),
                text(reference.source().map(Object::toString))));
        if (bibliography.snippets()) {
            row.add(text(reference.snippet()));
        }
        return row;
    }

    private static Cell text(Optional<String> text) {
        return Cell.text(text.orElse(""));
    }
}
