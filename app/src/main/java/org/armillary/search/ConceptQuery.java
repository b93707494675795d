package org.armillary.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.armillary.terminology.Concept;
import org.armillary.terminology.Terminology;

/// How rare concepts and topics are in an index, and which passages of a language speak of them.
final class ConceptQuery {

    private static final int MOST = 16;

    private final IndexReader reader;
    private final ConceptTerms concepts;
    private final List<String> held;

    /// @param held languages of the index
    ConceptQuery(IndexReader reader, ConceptTerms concepts, List<String> held) {
        this.reader = reader;
        this.concepts = concepts;
        this.held = held.stream().filter(Terminology.LANGUAGES::contains).toList();
    }

    /// What a text tells by what it speaks of.
    ///
    /// @param times how often it has a term of each concept
    Spoken spoken(Map<Concept, Integer> times, Set<String> topics) throws IOException {
        Map<String, Double> told = new HashMap<>();
        for (Map.Entry<Concept, Integer> each : times.entrySet()) {
            double bits = bits(concepts.passages(each.getKey(), reader, held));
            told.put(each.getKey().id(), bits * (1 + Math.log(each.getValue())));
        }
        Map<String, Double> about = new HashMap<>();
        for (String topic : topics) {
            about.put(topic, bits(reader.docFreq(new Term(Facet.TOPIC.word(), topic))));
        }
        return new Spoken(told, about);
    }

    private double bits(double passages) {
        return Math.log((reader.numDocs() + 2.0) / (passages + 1)) / Math.log(2);
    }

    /// Passages of a language that speak of some of the same; empty where the term base has no term for any of it.
    Optional<Query> query(Spoken spoken, String language) {
        if (!held.contains(language)) {
            return Optional.empty();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        spoken.concepts().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(each -> concepts.query(each.getKey(), language)
                        .ifPresent(terms ->
                                any.add(new BoostQuery(terms, each.getValue().floatValue()), Occur.SHOULD)));
        spoken.topics()
                .forEach((topic, bits) -> any.add(
                        new BoostQuery(
                                new ConstantScoreQuery(new TermQuery(new Term(Facet.TOPIC.word(), topic))),
                                bits.floatValue()),
                        Occur.SHOULD));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty()
                ? Optional.empty()
                : Optional.of(new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(new TermQuery(new Term(PassageDocument.LANGUAGE, language)), Occur.FILTER)
                        .build());
    }
}
