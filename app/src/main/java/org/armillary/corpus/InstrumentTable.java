package org.armillary.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.home.Transaction;
import org.armillary.law.frbr.Language;
import org.armillary.law.identification.Folded;

/// The table of instruments: one row for each work that the corpus answers with now.
final class InstrumentTable {

    private static final String COLUMNS = """
            uri, jurisdiction, kind, binding, title, short_title, document_type, languages, first_date, last_date, expressions, provisional""";

    private InstrumentTable() {}

    /// Makes the row of a work anew from its readings.
    static void refresh(Transaction transaction, String work, Instant now) {
        transaction.update("delete from instrument where uri = ?", work);
        made(work, ReadingTable.list(transaction, work), now).ifPresent(named -> insert(transaction, named));
    }

    /// The row of a work as its readings make it.
    ///
    /// @param asKnown readings that came later or were withdrawn by then don't count
    static Optional<Named> made(String work, List<Holding> readings, Instant asKnown) {
        List<Holding> current = readings.stream()
                .map(Holding::language)
                .distinct()
                .flatMap(language -> Timeline.of(readings, language, asKnown).versions().stream())
                .sorted(Comparator.comparing(Holding::date))
                .toList();
        return current.isEmpty()
                ? Optional.empty()
                : Optional.of(new Named(instrument(work, current), searchKey(work, current)));
    }

    private static Instrument instrument(String work, List<Holding> current) {
        Identity identity = face(current).stamp().identity();
        return new Instrument(
                work,
                WorkUri.jurisdiction(work),
                WorkUri.kind(work),
                identity.binding(),
                identity.title(),
                identity.shortTitle(),
                identity.documentType(),
                current.stream()
                        .map(Holding::language)
                        .distinct()
                        .sorted(Comparator.comparing(Language::code))
                        .toList(),
                current.getFirst().date(),
                current.getLast().date(),
                current.size(),
                identity.basis() == Identity.Basis.PROVISIONAL);
    }

    private static void insert(Transaction transaction, Named named) {
        Instrument instrument = named.instrument();
        transaction.update(
                "insert into instrument (" + COLUMNS + ", search_key) values (" + "?, ".repeat(12) + "?)",
                instrument.work(),
                instrument.jurisdiction(),
                instrument.kind(),
                instrument.binding().orElse(null),
                instrument.title(),
                instrument.shortTitle().orElse(null),
                instrument.documentType().orElse(null),
                String.join(
                        " ", instrument.languages().stream().map(Language::code).toList()),
                instrument.firstDate(),
                instrument.lastDate(),
                instrument.expressions(),
                instrument.provisional(),
                named.key());
    }

    /// Works of which the corpus answers with nothing now.
    static List<String> gone(Transaction transaction) {
        return transaction.list(
                "select distinct work from reading where work not in (select uri from instrument) order by work",
                row -> row.getString(1));
    }

    /// The version whose title stands for the work: the newest in English, else the newest.
    private static Holding face(List<Holding> current) {
        Language english = new Language("eng");
        return current.stream()
                .filter(version -> version.language().equals(english))
                .reduce((earlier, later) -> later)
                .orElse(current.getLast());
    }

    /// All names of a work, folded, for finding it by words.
    private static String searchKey(String work, List<Holding> current) {
        Stream<String> titles = current.stream()
                .map(version -> version.stamp().identity())
                .flatMap(identity -> Stream.concat(identity.shortTitle().stream(), Stream.of(identity.title())))
                .distinct();
        String key = work + "\n" + String.join("\n", titles.toList());
        return Folded.of(key.substring(0, Math.min(key.length(), 8_000)));
    }

    static List<Instrument> list(Transaction transaction) {
        return transaction.list("select " + COLUMNS + " from instrument order by uri", InstrumentTable::read);
    }

    static List<Named> names(Transaction transaction) {
        return transaction.list(
                "select " + COLUMNS + ", search_key from instrument order by uri",
                row -> new Named(read(row), row.getString("search_key")));
    }

    static Optional<Instrument> find(Transaction transaction, String work) {
        return transaction.find("select " + COLUMNS + " from instrument where uri = ?", InstrumentTable::read, work);
    }

    /// An instrument with all its names, folded, a line each; its URI first.
    record Named(Instrument instrument, String key) {}

    static Instrument read(ResultSet row) throws SQLException {
        return new Instrument(
                row.getString("uri"),
                row.getString("jurisdiction"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("binding")),
                row.getString("title"),
                Optional.ofNullable(row.getString("short_title")),
                Optional.ofNullable(row.getString("document_type")),
                Stream.of(row.getString("languages").split(" "))
                        .map(Language::new)
                        .toList(),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                row.getInt("expressions"),
                row.getBoolean("provisional"));
    }
}
