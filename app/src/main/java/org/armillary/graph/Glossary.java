package org.armillary.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.corpus.Holding;
import org.armillary.home.Database;
import org.armillary.law.akn.Outline;
import org.armillary.law.norm.Definition;
import org.armillary.law.norm.TermUses;

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

    /// Where the terms a reading defines are used in its text: the first use of each in each line.
    ///
    /// @param outline of the reading's document
    public List<Use> uses(Outline outline, List<Term> terms) {
        List<Definition> definitions = terms.stream().map(Term::definition).toList();
        Map<Definition, Term> byDefinition = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            byDefinition.put(definitions.get(i), terms.get(i));
        }
        return TermUses.findFirst(outline, definitions).stream()
                .flatMap(use -> Optional.ofNullable(byDefinition.get(use.definition())).stream()
                        .map(term -> new Use(use.start(), use.end(), term)))
                .toList();
    }

    /// A place where a term is used.
    ///
    /// @param start first UTF-16 index in the outline's text
    /// @param end end UTF-16 index, exclusive
    public record Use(int start, int end, Term term) {}

    /// What texts that answer on a day mean by a term, whatever its case.
    public List<Term> meanings(String term, LocalDate day) {
        return database.read(transaction -> TermTable.named(transaction, term, day));
    }

    /// Terms that several works define on a day, those of most works first.
    public List<String> shared(LocalDate day, int most) {
        return database.read(transaction -> TermTable.shared(transaction, day, most));
    }
}
