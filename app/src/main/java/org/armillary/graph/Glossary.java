package org.armillary.graph;

import java.time.LocalDate;
import java.util.List;
import org.armillary.corpus.Holding;
import org.armillary.home.Database;

/// Answers questions about defined terms.
public final class Glossary {

    private final Database database;

    /// @param database with the tables of an [AnnotationStore]
    public Glossary(Database database) {
        this.database = database;
    }

    /// The terms a reading defines, in the order of its text.
    public List<Term> of(Holding holding) {
        return database.read(transaction -> TermTable.ofReading(transaction, holding.path()));
    }

    /// What texts that answer on a day mean by a term, whatever its case.
    public List<Term> meanings(String term, LocalDate day) {
        return database.read(transaction -> TermTable.named(transaction, term, day));
    }

    /// Terms that several works define on a day, those of most works first.
    public List<String> shared(LocalDate day, int most) {
        return database.read(transaction -> TermTable.shared(transaction, day, most));
    }
}
