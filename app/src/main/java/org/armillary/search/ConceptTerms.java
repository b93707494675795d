package org.armillary.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.armillary.terminology.Concept;
import org.armillary.terminology.Terminology;

/// The terms of concepts as the fields of an index have them, made once for each language: analysing is dear in some.
final class ConceptTerms {

    private final Analyzers analyzers;
    private final Terminology terminology;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();
    private volatile Counts counts = new Counts(new Object(), Map.of());

    /// A concept in a language.
    ///
    /// @param words of each of its terms
    /// @param query passages that have one of the terms; empty where there is none
    private record Form(List<List<String>> words, Optional<Query> query) {}

    /// About how many passages speak of concepts, by id.
    ///
    /// @param reader the state of the index that they were counted in
    private record Counts(Object reader, Map<String, Double> passages) {}

    ConceptTerms(Analyzers analyzers, Terminology terminology) {
        this.analyzers = analyzers;
        this.terminology = terminology;
    }

    /// Passages of a language that have a term of a concept; empty where there is none.
    Optional<Query> query(String concept, String language) {
        return form(terminology.get(concept), language).query();
    }

    private Form form(Concept concept, String language) {
        return forms.computeIfAbsent(concept.id() + " " + language, key -> {
            Words words = new Words(analyzers, List.of(language), "");
            List<Query> queries = new ArrayList<>();
            concept.terms(language).forEach(term -> queries.addAll(words.phrase(language, term)));
            String field = PassageDocument.TEXT + "_" + language;
            return new Form(
                    concept.terms(language).stream()
                            .map(term -> analyzers.terms(field, term))
                            .filter(each -> !each.isEmpty())
                            .toList(),
                    queries.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(queries, 0)));
        });
    }

    /// About how many passages speak of a concept, at most: as many as have the rarest word of one of its terms.
    ///
    /// @param held languages of the index
    double passages(Concept concept, IndexReader reader, List<String> held) throws IOException {
        Object state = reader.getReaderCacheHelper().getKey();
        Counts known = counts;
        if (known.reader() != state) {
            known = new Counts(state, new ConcurrentHashMap<>());
            counts = known;
        }
        Double counted = known.passages().get(concept.id());
        if (counted == null) {
            counted = count(concept, reader, held);
            known.passages().put(concept.id(), counted);
        }
        return counted;
    }

    private double count(Concept concept, IndexReader reader, List<String> held) throws IOException {
        double passages = 0;
        for (String language : held) {
            String field = PassageDocument.TEXT + "_" + language;
            double most = 0;
            for (List<String> term : form(concept, language).words()) {
                double rarest = Double.MAX_VALUE;
                for (String word : term) {
                    rarest = Math.min(rarest, reader.docFreq(new Term(field, word)));
                }
                most = Math.max(most, rarest);
            }
            passages += most;
        }
        return passages;
    }
}
