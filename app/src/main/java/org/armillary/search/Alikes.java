package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.armillary.law.frbr.Language;
import org.armillary.terminology.Concept;

/// Finds passages that are like a text: by the words of it that are rarest, by what it speaks of, or by its meaning.
///
/// Bounded: of a text of any length the few dozen words, the few concepts and the few windows that tell most are
/// looked for.
public final class Alikes {

    private static final int LONGEST = 60_000;
    /// Versions and passages of one provision.
    private static final int PIECES = 8;

    private final SearcherManager searchers;
    private final Analyzers analyzers;
    private final Concepts concepts;
    private final ConceptTerms terms;
    private final Optional<Sense> sense;

    /// @param terms of the same term base
    Alikes(
            SearcherManager searchers,
            Analyzers analyzers,
            Concepts concepts,
            ConceptTerms terms,
            Optional<Sense> sense) {
        this.searchers = searchers;
        this.analyzers = analyzers;
        this.concepts = concepts;
        this.terms = terms;
        this.sense = sense;
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

    /// The passage that a provision of a text is, or lies in; empty where it holds passages itself, or is not indexed.
    public Optional<Alike> find(String expression, String eId) {
        return use(searcher -> {
            for (String around = eId; !around.isEmpty(); around = outer(around)) {
                Query query = new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(PassageDocument.EXPRESSION, expression)), Occur.FILTER)
                        .add(new TermQuery(new Term(PassageDocument.EID, around)), Occur.FILTER)
                        .add(new FieldExistsQuery(PassageDocument.HEAD), Occur.MUST_NOT)
                        .build();
                for (ScoreDoc each : searcher.search(query, PIECES).scoreDocs) {
                    Alike passage = new AlikeReader(searcher).read(each.doc, 0);
                    if (passage.parts().stream().anyMatch(part -> part.eId().equals(eId))) {
                        return Optional.of(passage);
                    }
                }
            }
            return Optional.<Alike>empty();
        });
    }

    private static String outer(String eId) {
        int end = eId.lastIndexOf("__");
        return end < 0 ? "" : eId.substring(0, end);
    }

    /// Passages in a language that share rare words with a text, the most alike first.
    public List<Alike> to(String text, Language language, Among among) {
        return use(searcher -> {
            Optional<Query> words = new RareWords(searcher.getIndexReader(), analyzers, language).query(cut(text));
            return words.isPresent() ? new AlikeReader(searcher).best(words.get(), among) : List.of();
        });
    }

    /// Passages that speak of the same, for each language held those first that speak of most of it.
    public Map<Language, List<Alike>> speakingOf(Spoken spoken, Among among) {
        return use(searcher -> {
            List<String> held = Languages.held(searcher.getIndexReader());
            ConceptQuery concepts = new ConceptQuery(searcher.getIndexReader(), terms, held);
            Map<Language, List<Alike>> found = new LinkedHashMap<>();
            for (String language : held) {
                Optional<Query> query = concepts.query(spoken, language);
                if (query.isPresent()) {
                    found.put(new Language(language), new AlikeReader(searcher).best(query.get(), among));
                }
            }
            return found;
        });
    }

    /// Passages near to a text in meaning, the nearest first.
    public List<Alike> near(TextMeaning meaning, Among among) {
        return use(searcher -> {
            List<Alike> near = new ArrayList<>();
            for (int passage : meaning.nearest(searcher, among)) {
                near.add(new AlikeReader(searcher).read(passage, 0));
            }
            return near;
        });
    }

    /// What a text means, to be closed; empty where no model reads it.
    public Optional<TextMeaning> meaning(String text, Language language) {
        return TextMeaning.of(sense, cut(text), language);
    }

    /// What a text speaks of.
    ///
    /// @param topics that its norms are about, by id
    public Spoken spoken(String text, Language language, Set<String> topics) {
        Map<Concept, Integer> times = concepts.in(cut(text), language);
        return use(searcher -> new ConceptQuery(
                        searcher.getIndexReader(), terms, Languages.held(searcher.getIndexReader()))
                .spoken(times, topics));
    }

    /// Bits of information in each word of a text, by the hash of its token: the fewer passages have it, the more.
    public Map<Long, Double> bits(String text, Language language) {
        return use(searcher -> new RareWords(searcher.getIndexReader(), analyzers, language).bits(cut(text)));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
