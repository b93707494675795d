package org.armillary.search;

import java.io.IOException;
import java.util.ArrayList;
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
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.armillary.terminology.Concept;
import org.armillary.terminology.Terminology;

/// How rare concepts and topics are in an index, and which passages of a language speak of them.
final class ConceptQuery {

    private static final int MOST = 16;

    private final IndexReader reader;
    private final Analyzers analyzers;
    private final List<String> held;

    /// @param held languages of the index
    ConceptQuery(IndexReader reader, Analyzers analyzers, List<String> held) {
        this.reader = reader;
        this.analyzers = analyzers;
        this.held = held.stream().filter(Terminology.LANGUAGES::contains).toList();
    }

    /// What a text tells by what it speaks of.
    ///
    /// @param times how often it has a term of each concept
    Spoken spoken(Map<Concept, Integer> times, Set<String> topics) throws IOException {
        Map<String, Double> concepts = new HashMap<>();
        for (Map.Entry<Concept, Integer> each : times.entrySet()) {
            concepts.put(each.getKey().id(), bits(passages(each.getKey())) * (1 + Math.log(each.getValue())));
        }
        Map<String, Double> about = new HashMap<>();
        for (String topic : topics) {
            about.put(topic, bits(reader.docFreq(new Term(Facet.TOPIC.word(), topic))));
        }
        return new Spoken(concepts, about);
    }

    private double bits(double passages) {
        return Math.log((reader.numDocs() + 2.0) / (passages + 1)) / Math.log(2);
    }

    /// About how many passages speak of a concept, at most: as many as have the rarest word of one of its terms.
    private double passages(Concept concept) throws IOException {
        double passages = 0;
        for (String language : held) {
            String field = PassageDocument.TEXT + "_" + language;
            double most = 0;
            for (String term : concept.terms(language)) {
                double rarest = Double.MAX_VALUE;
                for (String word : analyzers.terms(field, term)) {
                    rarest = Math.min(rarest, reader.docFreq(new Term(field, word)));
                }
                most = rarest == Double.MAX_VALUE ? most : Math.max(most, rarest);
            }
            passages += most;
        }
        return passages;
    }

    /// Passages of a language that speak of some of the same; empty where the term base has no term for any of it.
    Optional<Query> query(Spoken spoken, String language) {
        if (!held.contains(language)) {
            return Optional.empty();
        }
        Words words = new Words(analyzers, List.of(language), "");
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        spoken.concepts().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(each -> {
                    List<Query> terms = new ArrayList<>();
                    Terminology.shipped()
                            .get(each.getKey())
                            .terms(language)
                            .forEach(term -> terms.addAll(words.phrase(language, term)));
                    if (!terms.isEmpty()) {
                        any.add(
                                new BoostQuery(
                                        new DisjunctionMaxQuery(terms, 0),
                                        each.getValue().floatValue()),
                                Occur.SHOULD);
                    }
                });
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
