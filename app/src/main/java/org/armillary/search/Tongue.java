package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.apache.lucene.util.SmallFloat;
import org.armillary.law.frbr.Language;
import org.armillary.retrieval.Analysis;
import org.armillary.retrieval.Bag;
import org.armillary.retrieval.Field;
import org.armillary.retrieval.QuestionWords;
import org.armillary.retrieval.Section;
import org.jspecify.annotations.Nullable;

/// The passages of one language, as one question reads them; for one thread.
///
/// Terms are looked up once in each segment. Lengths are those of the index's norms, exact up to 40 terms and a
/// sixteenth too small at most beyond.
final class Tongue implements Section {

    private static final Set<String> COMPOUNDING =
            Set.of("deu", "nld", "swe", "dan", "nob", "nno", "nor", "isl", "fin", "est", "hun");

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Language language;
    private final List<Translation> translations;
    private final Map<Term, TermStates> states = new HashMap<>();

    /// @param translations terms of the language that mean what was typed in another
    Tongue(IndexSearcher searcher, Analyzer analyzer, Language language, List<Translation> translations) {
        this.translations = translations.stream()
                .filter(each -> each.language().equals(language.code()))
                .toList();
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.language = language;
    }

    Language language() {
        return language;
    }

    /// The words of a question, as the index has them, each with its worth times its rarity.
    Map<String, Double> weights(String question) {
        Map<String, Double> weights = new HashMap<>();
        asked(Field.WORDS, question)
                .weights()
                .forEach((term, worth) -> weights.put(term, worth * rarity(Field.WORDS, term)));
        return weights;
    }

    /// Whether a language writes compounds as one word, whose parts are found by their letters alone.
    static boolean compounds(Language language) {
        return COMPOUNDING.contains(language.code());
    }

    @Override
    public Set<Field> fields() {
        return compounds(language)
                ? EnumSet.of(Field.WORDS, Field.PAIRS, Field.GRAMS)
                : EnumSet.of(Field.WORDS, Field.PAIRS);
    }

    @Override
    public Bag asked(Field field, String question) {
        if (field == Field.GRAMS) {
            Language guessed = org.armillary.retrieval.Languages.guess(question);
            boolean other = !guessed.equals(language) && !guessed.equals(Language.UNDETERMINED);
            // Letters of another language say nothing, and looking each of them up costs.
            return other ? Bag.NONE : Bag.of(Analysis.of(language).terms(field, question));
        }
        Cut words = Cut.of(analyzer, name(Field.WORDS), question);
        Bag typed = field == Field.WORDS
                ? Bag.of(words.terms(), each -> QuestionWords.worth(language, each))
                : Bag.of(words.pairs());
        return translations.isEmpty() ? typed : translated(field, typed);
    }

    /// The terms of what was typed, without what it means elsewhere.
    List<String> typed(String words) {
        return Cut.of(analyzer, name(Field.WORDS), words).terms();
    }

    private Bag translated(Field field, Bag typed) {
        Map<String, Double> weights = new LinkedHashMap<>(typed.weights());
        for (Translation each : translations) {
            Cut words = Cut.of(analyzer, name(Field.WORDS), each.term());
            (field == Field.WORDS ? words.terms() : words.pairs())
                    .forEach(term -> weights.merge(term, each.weight(), Math::max));
        }
        return new Bag(weights);
    }

    /// The translation that a term of the index is a word of; empty for what was typed.
    Optional<Translation> translation(String term) {
        return translations.stream()
                .filter(each ->
                        Cut.of(analyzer, name(Field.WORDS), each.term()).terms().contains(term))
                .findFirst();
    }

    private String name(Field field) {
        String name = switch (field) {
            case WORDS -> PassageDocument.TEXT;
            case PAIRS -> PassageDocument.PAIRS;
            case GRAMS -> PassageDocument.GRAMS;
            case SURFACE -> throw new IllegalArgumentException("the index keeps no wording");
        };
        return Analyzers.field(name, language);
    }

    private TermStates states(Field field, String term) {
        return states.computeIfAbsent(new Term(name(field), term), each -> {
            try {
                return TermStates.build(searcher, each, true);
            } catch (IOException e) {
                throw broken(e);
            }
        });
    }

    /// Passages that have a term, scored by BM25.
    TermQuery query(Field field, String term) {
        return new TermQuery(new Term(name(field), term), states(field, term));
    }

    private @Nullable CollectionStatistics statistics(Field field) {
        try {
            return searcher.collectionStatistics(name(field));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public double rarity(Field field, String term) {
        int in = states(field, term).docFreq();
        CollectionStatistics all = in == 0 ? null : statistics(field);
        return all == null ? 0 : Math.log(1 + (all.docCount() - in + 0.5) / (in + 0.5));
    }

    @Override
    public double mean(Field field) {
        CollectionStatistics all = statistics(field);
        return all == null ? 1 : Math.max(1, (double) all.sumTotalTermFreq() / all.docCount());
    }

    @Override
    public int[] lengths(Field field, int[] passages) {
        int[] lengths = new int[passages.length];
        try {
            NumericDocValues norms = null;
            int leaf = -1;
            List<LeafReaderContext> leaves = searcher.getLeafContexts();
            for (int at = 0; at < passages.length; at++) {
                int before = leaf;
                leaf = leaf(leaves, Math.max(0, leaf), passages[at]);
                norms = leaf == before ? norms : leaves.get(leaf).reader().getNormValues(name(field));
                if (norms != null && norms.advanceExact(passages[at] - leaves.get(leaf).docBase)) {
                    lengths[at] = SmallFloat.byte4ToInt((byte) norms.longValue());
                }
            }
        } catch (IOException e) {
            throw broken(e);
        }
        return lengths;
    }

    /// The number of the segment that a passage is in, from one on.
    private static int leaf(List<LeafReaderContext> leaves, int from, int passage) {
        int leaf = from;
        while (leaf + 1 < leaves.size() && leaves.get(leaf + 1).docBase <= passage) {
            leaf++;
        }
        return leaf;
    }

    @Override
    public void visit(Field field, String term, int[] passages, Visit visit) {
        TermStates found = states(field, term);
        if (found.docFreq() == 0) {
            return;
        }
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        try {
            int leaf = 0;
            for (int at = 0; at < passages.length; ) {
                leaf = leaf(leaves, leaf, passages[at]);
                LeafReaderContext context = leaves.get(leaf);
                int until = context.docBase + context.reader().maxDoc();
                int next = at;
                while (next < passages.length && passages[next] < until) {
                    next++;
                }
                visit(context, name(field), found, passages, at, next, visit, term);
                at = next;
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static void visit(
            LeafReaderContext context,
            String field,
            TermStates states,
            int[] passages,
            int from,
            int to,
            Visit visit,
            String term)
            throws IOException {
        IOSupplier<TermState> supplier = states.get(context);
        TermState state = supplier == null ? null : supplier.get();
        if (state == null) {
            return;
        }
        TermsEnum terms = context.reader().terms(field).iterator();
        terms.seekExact(new BytesRef(term), state);
        PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
        int document = -1;
        for (int at = from; at < to; at++) {
            int wanted = passages[at] - context.docBase;
            document = document < wanted ? postings.advance(wanted) : document;
            if (document == wanted) {
                visit.at(at, postings.freq());
            }
        }
    }

    private static UncheckedIOException broken(IOException e) {
        return new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
    }
}
