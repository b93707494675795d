package org.armillary.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.home.Transaction;
import org.armillary.law.frbr.Language;

/// The table of readings: what the stamps of all files say, and which were withdrawn.
final class ReadingTable {

    private static final String COLUMNS = """
            path, work, language, date, title, short_title, in_force_from, in_force_until, binding, document_type, author, note, model, basis,
            source, source_name, format, number, cause, engine, known_since, actor, corrections, withdrawn_at, provisions, characters""";

    private ReadingTable() {}

    static void insert(Transaction transaction, Holding version) {
        Stamp stamp = version.stamp();
        Identity identity = stamp.identity();
        transaction.update(
                "insert into reading (expression, " + COLUMNS + ") values (" + "?, ".repeat(26) + "?)",
                identity.expression(),
                version.path(),
                identity.work(),
                identity.language().code(),
                identity.date(),
                identity.title(),
                identity.shortTitle().orElse(null),
                identity.inForceFrom().orElse(null),
                identity.inForceUntil().orElse(null),
                identity.binding().orElse(null),
                identity.documentType().orElse(null),
                identity.author().orElse(null),
                identity.note().orElse(null),
                identity.model(),
                identity.basis().name(),
                stamp.source(),
                stamp.sourceName(),
                stamp.format(),
                stamp.number(),
                stamp.cause().word(),
                stamp.engine(),
                stamp.knownSince(),
                stamp.actor(),
                stamp.corrections(),
                version.withdrawnAt().orElse(null),
                version.provisions(),
                version.characters());
    }

    /// All readings of a work, of every language and time.
    static List<Holding> list(Transaction transaction, String work) {
        return transaction.list(
                "select " + COLUMNS + " from reading where work = ? order by language, date, path",
                ReadingTable::read,
                work);
    }

    /// All readings of all works.
    static List<Holding> list(Transaction transaction) {
        return transaction.list(
                "select " + COLUMNS + " from reading order by work, language, date, path", ReadingTable::read);
    }

    /// The readings of one source.
    static List<Holding> ofSource(Transaction transaction, String source) {
        return transaction.list(
                "select " + COLUMNS + " from reading where source = ? order by known_since, number",
                ReadingTable::read,
                source);
    }

    static Optional<Holding> find(Transaction transaction, String path) {
        return transaction.find("select " + COLUMNS + " from reading where path = ?", ReadingTable::read, path);
    }

    static List<String> paths(Transaction transaction) {
        return transaction.list("select path from reading order by path", row -> row.getString(1));
    }

    static List<String> works(Transaction transaction) {
        return transaction.list("select distinct work from reading order by work", row -> row.getString(1));
    }

    static void delete(Transaction transaction, String path) {
        transaction.update("delete from reading where path = ?", path);
    }

    static void withdraw(Transaction transaction, String expression, Instant at) {
        transaction.update(
                "update reading set withdrawn_at = ? where expression = ? and withdrawn_at is null and known_since <= ?",
                at,
                expression,
                at);
    }

    private static Holding read(ResultSet row) throws SQLException {
        Identity identity = new Identity(
                row.getString("work"),
                new Language(row.getString("language")),
                row.getObject("date", LocalDate.class),
                row.getString("title"),
                Optional.ofNullable(row.getString("short_title")),
                Optional.ofNullable(row.getObject("in_force_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("in_force_until", LocalDate.class)),
                Optional.ofNullable(row.getString("binding")),
                Optional.ofNullable(row.getString("document_type")),
                Optional.ofNullable(row.getString("author")),
                Optional.ofNullable(row.getString("note")),
                row.getBoolean("model"),
                Identity.Basis.valueOf(row.getString("basis")));
        Stamp stamp = new Stamp(
                identity,
                row.getString("source"),
                row.getString("source_name"),
                row.getString("format"),
                row.getInt("number"),
                Cause.parse(row.getString("cause")),
                row.getString("engine"),
                Transaction.instant(row, "known_since").orElseThrow(),
                row.getString("actor"),
                Optional.empty(),
                row.getInt("corrections"));
        return new Holding(
                stamp,
                row.getString("path"),
                Transaction.instant(row, "withdrawn_at"),
                row.getInt("provisions"),
                row.getInt("characters"));
    }
}
