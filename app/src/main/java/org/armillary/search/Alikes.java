package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.armillary.law.frbr.Language;
import org.armillary.law.pattern.Tokens;

/// Finds passages that are like a text: by the words of it that are rarest, or by what their norms say.
///
/// Bounded: of a text of any length the few dozen words that tell most are looked for.
public final class Alikes {

    private static final int MOST_TERMS = 48;
    private static final int LONGEST = 60_000;
    private static final int COUNTED = 100;
    /// Words count as among so many passages at least: of fewer, each would look common.
    private static final int FEW = 2_000;
    /// Bits of a Han character, Kana or Hangul syllable: it takes some of them to make a word.
    private static final double CHARACTER = 2.5;

    private final SearcherManager searchers;
    private final Analyzers analyzers;

    Alikes(SearcherManager searchers, Analyzers analyzers) {
        this.searchers = searchers;
        this.analyzers = analyzers;
    }

    /// Which passages count.
    ///
    /// @param on only those of texts that answer for that day; empty for texts of every date
    /// @param without works that are left out, by URI
    /// @param most how many at most
    public record Among(Optional<LocalDate> on, Set<String> without, int most) {

        public Among {
            without = Set.copyOf(without);
        }
    }

    /// What is done with one state of the index.
    private interface Use<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private <T> T use(Use<T> use) {
        try {
            searchers.maybeRefresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return use.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
    }

    /// Passages in a language that share rare words with a text, the most alike first.
    public List<Alike> to(String text, Language language, Among among) {
        return use(searcher -> {
            String field = Analyzers.field("text", language);
            Map<String, Double> terms = best(searcher.getIndexReader(), field, cut(text));
            if (terms.isEmpty()) {
                return List.of();
            }
            BooleanQuery.Builder words = new BooleanQuery.Builder();
            terms.forEach((term, times) ->
                    words.add(new BoostQuery(new TermQuery(new Term(field, term)), times.floatValue()), Occur.SHOULD));
            return found(searcher, words.build(), among);
        });
    }

    /// Passages in other languages whose norms are about the same, as far as the index knows what passages are about;
    /// those that fit more of it first.
    ///
    /// @param topics ids of topics, one of which a passage must have
    /// @param modalities words of [Facet#MODALITY]
    public List<Alike> about(Set<String> topics, Set<String> modalities, Language except, Among among) {
        if (topics.isEmpty()) {
            return List.of();
        }
        return use(searcher -> {
            BooleanQuery.Builder asked = new BooleanQuery.Builder();
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            topics.forEach(each -> any.add(value(Facet.TOPIC.word(), each), Occur.SHOULD));
            asked.add(any.build(), Occur.MUST);
            modalities.forEach(each -> asked.add(value(Facet.MODALITY.word(), each), Occur.SHOULD));
            asked.add(new TermQuery(new Term(PassageDocument.LANGUAGE, except.code())), Occur.MUST_NOT);
            return found(searcher, asked.build(), among);
        });
    }

    private static Query value(String field, String value) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
    }

    /// Bits of information in each word of a text, by the hash of its token: the fewer passages have it, the more.
    public Map<Long, Double> bits(String text, Language language) {
        return use(searcher -> {
            String field = Analyzers.field("text", language);
            Tokens tokens = Tokens.of(cut(text));
            Map<Long, Double> bits = new HashMap<>();
            int all = Math.max(FEW, searcher.getIndexReader().numDocs());
            for (int token = 0; token < tokens.size(); token++) {
                long hash = tokens.hash(token);
                if (tokens.isIdeograph(token)) {
                    bits.put(hash, CHARACTER);
                } else if (!tokens.isMark(token) && !bits.containsKey(hash)) {
                    bits.put(hash, bits(searcher.getIndexReader(), field, tokens.text(token), all));
                }
            }
            return bits;
        });
    }

    /// A word that the analysis leaves out is one of the smallest, worth next to nothing.
    private double bits(IndexReader reader, String field, String word, int all) throws IOException {
        double bits = 0;
        for (String term : terms(field, word)) {
            bits = Math.max(bits, Math.log((all + 1.0) / (reader.docFreq(new Term(field, term)) + 1)) / Math.log(2));
        }
        return bits;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private Map<String, Double> best(IndexReader reader, String field, String text) throws IOException {
        Map<String, Integer> times = new LinkedHashMap<>();
        terms(field, text).forEach(term -> times.merge(term, 1, Integer::sum));
        int all = Math.max(1, reader.numDocs());
        Map<String, Double> worth = new HashMap<>();
        for (Map.Entry<String, Integer> each : times.entrySet()) {
            int in = reader.docFreq(new Term(field, each.getKey()));
            if (in > 0) {
                worth.put(each.getKey(), (1 + Math.log(each.getValue())) * Math.log(1 + (double) all / in));
            }
        }
        Map<String, Double> best = new LinkedHashMap<>();
        worth.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TERMS)
                .forEach(each -> best.put(each.getKey(), 1 + Math.log(times.getOrDefault(each.getKey(), 1))));
        return best;
    }

    private List<String> terms(String field, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzers.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }

    private static List<Alike> found(IndexSearcher searcher, Query words, Among among) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
        query.add(new TermQuery(new Term(PassageDocument.TYPE, "passage")), Occur.FILTER);
        among.on()
                .ifPresent(day -> query.add(
                        LongRange.newContainsQuery(
                                PassageDocument.DAYS, new long[] {day.toEpochDay()}, new long[] {day.toEpochDay()}),
                        Occur.FILTER));
        among.without().forEach(work -> query.add(new TermQuery(new Term(PassageDocument.WORK, work)), Occur.MUST_NOT));
        List<Alike> found = new ArrayList<>();
        for (ScoreDoc each : searcher.search(
                        query.build(), new TopScoreDocCollectorManager(Math.max(1, among.most()), null, COUNTED))
                .scoreDocs) {
            found.add(alike(searcher.storedFields().document(each.doc), each.score));
        }
        return found;
    }

    private static Alike alike(Document document, float score) {
        Language language = new Language(document.get(PassageDocument.LANGUAGE));
        return new Alike(
                document.get(PassageDocument.WORK),
                document.get(PassageDocument.EXPRESSION),
                document.get(PassageDocument.EID),
                document.get(PassageDocument.TITLE),
                Optional.of(document.get(PassageDocument.SHORT_TITLE)).filter(title -> !title.isEmpty()),
                PassageDocument.crumbs(document.get(PassageDocument.CRUMBS)),
                language,
                LocalDate.parse(document.get(PassageDocument.DATE)),
                document.get(PassageDocument.JURISDICTION),
                Optional.of(document.get(PassageDocument.BINDING)).filter(binding -> !binding.isEmpty()),
                document.get(Analyzers.field("text", language)),
                PassageDocument.parts(document.get(PassageDocument.PARTS)).stream()
                        .map(part -> new Alike.Part(part.eId(), part.start(), part.end()))
                        .toList(),
                score);
    }
}
