package org.armillary.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.armillary.law.frbr.Language;
import org.armillary.law.pattern.Tokens;

/// How rare words of a language are in an index, and which of a text's tell most.
final class RareWords {

    private static final int MOST_TERMS = 48;
    /// Words count as among so many passages at least: of fewer, each would look common.
    private static final int FEW = 2_000;
    /// Bits of a Han character, Kana or Hangul syllable: it takes some of them to make a word.
    private static final double CHARACTER = 2.5;

    private final IndexReader reader;
    private final Analyzers analyzers;
    private final String field;

    RareWords(IndexReader reader, Analyzers analyzers, Language language) {
        this.reader = reader;
        this.analyzers = analyzers;
        this.field = Analyzers.field(PassageDocument.TEXT, language);
    }

    /// Passages that have some of the words of a text that tell most; empty where it has none that a passage has.
    Optional<Query> query(String text) throws IOException {
        Map<String, Integer> times = new LinkedHashMap<>();
        analyzers.terms(field, text).forEach(term -> times.merge(term, 1, Integer::sum));
        int all = Math.max(1, reader.numDocs());
        Map<String, Double> worth = new HashMap<>();
        for (Map.Entry<String, Integer> each : times.entrySet()) {
            int in = reader.docFreq(new Term(field, each.getKey()));
            if (in > 0) {
                worth.put(each.getKey(), damped(each.getValue()) * Math.log(1 + (double) all / in));
            }
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        worth.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TERMS)
                .forEach(each -> words.add(
                        new BoostQuery(new TermQuery(new Term(field, each.getKey())), (float)
                                damped(times.getOrDefault(each.getKey(), 1))),
                        Occur.SHOULD));
        return worth.isEmpty() ? Optional.empty() : Optional.of(words.build());
    }

    private static double damped(int times) {
        return 1 + Math.log(times);
    }

    /// Bits of information in each word of a text, by the hash of its token: the fewer passages have it, the more.
    Map<Long, Double> bits(String text) throws IOException {
        Tokens tokens = Tokens.of(text);
        Map<Long, Double> bits = new HashMap<>();
        List<Integer> words = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isIdeograph(token)) {
                bits.put(tokens.hash(token), CHARACTER);
            } else if (!tokens.isMark(token) && bits.putIfAbsent(tokens.hash(token), 0.0) == null) {
                words.add(token);
            }
        }
        for (int token : words) {
            bits.put(tokens.hash(token), bitsOf(tokens.text(token)));
        }
        return bits;
    }

    /// A word that the analysis leaves out is one of the smallest, worth next to nothing.
    private double bitsOf(String word) throws IOException {
        int all = Math.max(FEW, reader.numDocs());
        double bits = 0;
        for (String term : analyzers.terms(field, word)) {
            bits = Math.max(bits, Math.log((all + 1.0) / (reader.docFreq(new Term(field, term)) + 1)) / Math.log(2));
        }
        return bits;
    }
}
