package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
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
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
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
    private final LeafReaderContext[] leaves;
    private final Map<Term, TermStates> states = new HashMap<>();
    private final Map<Term, Stands> stands = new HashMap<>();
    private final Map<Field, Map<String, Double>> rarities = new EnumMap<>(Field.class);
    private final Map<Field, Optional<CollectionStatistics>> statistics = new EnumMap<>(Field.class);
    private final Map<Field, Lengths> lengths = new EnumMap<>(Field.class);
    private final Map<Field, String> names = new EnumMap<>(Field.class);
    private final Map<Field, Opened[]> opened = new EnumMap<>(Field.class);

    /// @param translations terms of the language that mean what was typed in another
    Tongue(IndexSearcher searcher, Analyzer analyzer, Language language, List<Translation> translations) {
        this.translations = translations.stream()
                .filter(each -> each.language().equals(language.code()))
                .toList();
        this.searcher = searcher;
        this.leaves = searcher.getLeafContexts().toArray(LeafReaderContext[]::new);
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
        return names.computeIfAbsent(field, each -> {
            String name = switch (each) {
                case WORDS -> PassageDocument.TEXT;
                case PAIRS -> PassageDocument.PAIRS;
                case GRAMS -> PassageDocument.GRAMS;
                case SURFACE -> throw new IllegalArgumentException("the index keeps no wording");
            };
            return Analyzers.field(name, language);
        });
    }

    private TermStates states(Field field, String term) {
        return states.computeIfAbsent(new Term(name(field), term), each -> {
            try {
                TermStates found = new TermStates(searcher.getTopReaderContext());
                for (LeafReaderContext leaf : leaves) {
                    TermsEnum terms = opened(field, leaf).terms;
                    if (terms.seekExact(each.bytes())) {
                        found.register(terms.termState(), leaf.ord, terms.docFreq(), terms.totalTermFreq());
                    }
                }
                return found;
            } catch (IOException e) {
                throw broken(e);
            }
        });
    }

    /// Passages that have a term, scored by BM25.
    TermQuery query(Field field, String term) {
        return new TermQuery(new Term(name(field), term), states(field, term));
    }

    private Optional<CollectionStatistics> statistics(Field field) {
        return statistics.computeIfAbsent(field, each -> {
            try {
                return Optional.ofNullable(searcher.collectionStatistics(name(each)));
            } catch (IOException e) {
                throw broken(e);
            }
        });
    }

    @Override
    public double rarity(Field field, String term) {
        return rarities.computeIfAbsent(field, each -> new HashMap<>()).computeIfAbsent(term, each -> {
            int in = states(field, term).docFreq();
            return in == 0
                    ? 0
                    : statistics(field)
                            .map(all -> Math.log(1 + (all.docCount() - in + 0.5) / (in + 0.5)))
                            .orElse(0.0);
        });
    }

    @Override
    public double mean(Field field) {
        return statistics(field)
                .map(all -> Math.max(1, (double) all.sumTotalTermFreq() / all.docCount()))
                .orElse(1.0);
    }

    /// How long the passages are that were last asked for.
    private record Lengths(int[] passages, int[] values) {}

    @Override
    public int[] lengths(Field field, int[] passages) {
        Lengths known = lengths.get(field);
        if (known == null || known.passages != passages) {
            known = new Lengths(passages, read(field, passages));
            lengths.put(field, known);
        }
        return known.values;
    }

    private int[] read(Field field, int[] passages) {
        int[] lengths = new int[passages.length];
        try {
            NumericDocValues norms = null;
            int leaf = -1;
            for (int at = 0; at < passages.length; at++) {
                int before = leaf;
                leaf = leaf(Math.max(0, leaf), passages[at]);
                norms = leaf == before ? norms : leaves[leaf].reader().getNormValues(name(field));
                if (norms != null && norms.advanceExact(passages[at] - leaves[leaf].docBase)) {
                    lengths[at] = SmallFloat.byte4ToInt((byte) norms.longValue());
                }
            }
        } catch (IOException e) {
            throw broken(e);
        }
        return lengths;
    }

    /// The number of the segment that a passage is in, from one on.
    private int leaf(int from, int passage) {
        int leaf = from;
        while (leaf + 1 < leaves.length && leaves[leaf + 1].docBase <= passage) {
            leaf++;
        }
        return leaf;
    }

    /// Which of the passages that were last visited have a term, and how often.
    ///
    /// @param size how many of the places are taken
    private record Stands(int[] passages, int[] places, int[] times, int size) {

        void visit(Visit visit) {
            for (int i = 0; i < size; i++) {
                visit.at(places[i], times[i]);
            }
        }

        /// @param place of the one passage that is visited
        void visit(int place, Visit visit) {
            int at = Arrays.binarySearch(places, 0, size, place);
            if (at >= 0) {
                visit.at(0, times[at]);
            }
        }
    }

    /// The same passages, in the same array, are read once, and one of those that were read not again.
    @Override
    public void visit(Field field, String term, int[] passages, Visit visit) {
        TermStates found = states(field, term);
        if (found.docFreq() == 0) {
            return;
        }
        Term key = new Term(name(field), term);
        Stands known = stands.get(key);
        int place = passages.length == 1 && known != null ? Arrays.binarySearch(known.passages, passages[0]) : -1;
        if (known != null && place >= 0) {
            known.visit(place, visit);
            return;
        }
        if (known == null || known.passages != passages) {
            known = stands(field, found, key, passages);
            stands.put(key, known);
        }
        known.visit(visit);
    }

    private Stands stands(Field field, TermStates states, Term term, int[] passages) {
        int[] places = new int[passages.length];
        int[] times = new int[passages.length];
        int size = 0;
        PostingsEnum postings = null;
        try {
            int leaf = -1;
            for (int at = 0; at < passages.length; at++) {
                int before = leaf;
                leaf = leaf(Math.max(0, leaf), passages[at]);
                postings = leaf == before ? postings : postings(field, leaves[leaf], states, term);
                int wanted = passages[at] - leaves[leaf].docBase;
                if (postings != null && has(postings, wanted)) {
                    places[size] = at;
                    times[size++] = postings.freq();
                }
            }
        } catch (IOException e) {
            throw broken(e);
        }
        return new Stands(passages, places, times, size);
    }

    private static boolean has(PostingsEnum postings, int document) throws IOException {
        return (postings.docID() < document ? postings.advance(document) : postings.docID()) == document;
    }

    /// What reads the postings of one field in one segment, of one term after the other.
    private static final class Opened {
        private final TermsEnum terms;
        private @Nullable PostingsEnum postings;

        Opened(TermsEnum terms) {
            this.terms = terms;
        }
    }

    private @Nullable PostingsEnum postings(Field field, LeafReaderContext leaf, TermStates states, Term term)
            throws IOException {
        IOSupplier<TermState> supplier = states.get(leaf);
        TermState state = supplier == null ? null : supplier.get();
        if (state == null) {
            return null;
        }
        Opened each = opened(field, leaf);
        each.terms.seekExact(term.bytes(), state);
        PostingsEnum postings = each.terms.postings(each.postings, PostingsEnum.FREQS);
        each.postings = postings;
        return postings;
    }

    private Opened opened(Field field, LeafReaderContext leaf) throws IOException {
        Opened[] all = opened.computeIfAbsent(field, each -> new Opened[leaves.length]);
        Opened each = all[leaf.ord];
        if (each == null) {
            Terms terms = leaf.reader().terms(name(field));
            each = new Opened(terms == null ? TermsEnum.EMPTY : terms.iterator());
            all[leaf.ord] = each;
        }
        return each;
    }

    private static UncheckedIOException broken(IOException e) {
        return new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
    }
}
