package org.armillary.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.armillary.embedding.Asked;
import org.armillary.embedding.Embedder;
import org.armillary.law.frbr.Language;
import org.armillary.query.Clause;
import org.armillary.retrieval.Questions;
import org.armillary.retrieval.Ranked;

/// Puts the passages that fit one question in order: the best by [Questions], those after them by their words.
///
/// A provision is listed once, by the best of its versions and languages.
final class Ranking {

    private static final float NAME = 0.5f;
    private static final Pattern CODE = Pattern.compile("[a-z]{3}");

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Deadline deadline;

    Ranking(IndexSearcher searcher, Analyzer analyzer, Deadline deadline) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.deadline = deadline;
    }

    /// What is ranked.
    ///
    /// @param words in plain words, all that should occur
    /// @param filter what narrows it, and scores nothing
    /// @param all whether all that the filter lets through is listed, whatever its words
    /// @param beside what also finds a passage
    /// @param languages that it may be answered in
    /// @param meaning whether passages that mean the same may be added
    /// @param translations terms of those languages that mean what was typed
    record Wish(
            String words,
            Query filter,
            boolean all,
            Optional<Query> beside,
            List<Language> languages,
            boolean meaning,
            List<Translation> translations) {

        /// What a compiled question wishes.
        ///
        /// @param chosen narrows it further
        /// @param held languages of the index
        static Wish of(
                Question question, Compiled compiled, Optional<Query> chosen, Analyzer analyzer, List<String> held) {
            boolean begins = compiled.interpretation().clause().wanted().anyMatch(Clause.Beginning.class::isInstance);
            boolean all = begins || !compiled.meaning();
            BooleanQuery.Builder filter = new BooleanQuery.Builder().add(compiled.filter(), Occur.FILTER);
            chosen.ifPresent(each -> filter.add(each, Occur.FILTER));
            if (begins) {
                filter.add(compiled.match().get(), Occur.FILTER);
            }
            String words = compiled.words();
            List<String> fitting =
                    Scripts.fitting(Languages.of(question, compiled.interpretation(), held), words, words);
            List<String> languages = Stream.concat(
                            fitting.stream(), compiled.translations().stream().map(Translation::language))
                    .distinct()
                    .toList();
            Optional<Query> named = new Words(analyzer, languages, words).in(PassageDocument.NAME, words, Occur.SHOULD);
            return new Wish(
                    words,
                    filter.build(),
                    all,
                    named.map(each -> new BoostQuery(each, NAME)),
                    languages.stream()
                            .filter(each -> CODE.matcher(each).matches())
                            .map(Language::new)
                            .toList(),
                    compiled.meaning() && !begins,
                    compiled.translations());
        }

        /// Whether a model can tell what it means.
        boolean isReadBy(Embedder model) {
            Language guessed = org.armillary.retrieval.Languages.guess(words);
            return (guessed.equals(Language.UNDETERMINED) ? isLatin() : model.reads(guessed))
                    && languages.stream().anyMatch(model::reads);
        }

        /// Whether no letter is of another script, where nothing else tells the language.
        private boolean isLatin() {
            return words.codePoints()
                    .filter(Character::isLetter)
                    .allMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.LATIN);
        }
    }

    /// The passages in order.
    ///
    /// @param sense where the question is also met by meaning, with what is held of the vectors
    /// @param wanted how many are needed, over all pages so far
    Listed list(Wish wish, Optional<Asking> sense, int wanted) throws IOException {
        Accepted accepted = Accepted.of(searcher, wish.filter());
        if (wish.words().isBlank()) {
            return inPlace(accepted, wanted);
        }
        Optional<NearPassages> near =
                sense.map(each -> new NearPassages(each.vectors(), each.asked(), accepted, deadline));
        List<Tongue> tongues = wish.languages().stream()
                .map(each -> new Tongue(searcher, analyzer, each, wish.translations()))
                .toList();
        IndexStacks stacks = new IndexStacks(searcher, accepted, tongues, wish.beside(), near, wish.all(), 2 * wanted);
        Ranked ranked = new Questions(stacks).rank(wish.words());
        Explanation explanation = new Explanation(wish.words(), ranked, tongues, near);
        List<ScoreDoc> best = headsLast(once(order(ranked, stacks.found().scoreDocs)));
        Optional<MarkedWords> marked =
                Optional.of(new MarkedWords(analyzer, wish.words(), tongues)).filter(each -> wish.meaning());
        return new Listed(best, stacks.found().totalHits, explanation::of, marked);
    }

    /// What is only narrowed is listed as it stands in its texts.
    private Listed inPlace(Accepted accepted, int wanted) throws IOException {
        TopDocs found = searcher.search(accepted.query(), 2 * wanted, Sort.INDEXORDER);
        List<ScoreDoc> best = once(Stream.of(found.scoreDocs)
                .map(each -> new ScoreDoc(each.doc, 0))
                .toList());
        return new Listed(best, found.totalHits, (passage, text) -> List.of(), Optional.empty());
    }

    /// A question met by meaning.
    ///
    /// @param vectors held while it is answered
    record Asking(VectorView vectors, Asked asked) {}

    private static List<ScoreDoc> order(Ranked ranked, ScoreDoc[] byWords) {
        List<ScoreDoc> order = new ArrayList<>();
        Set<Integer> listed = new HashSet<>();
        IntStream.range(0, ranked.passages().length).forEach(place -> {
            order.add(new ScoreDoc(ranked.passages()[place], (float) ranked.scores()[place]));
            listed.add(ranked.passages()[place]);
        });
        float last = order.isEmpty() ? 0 : order.getLast().score;
        for (ScoreDoc each : byWords) {
            if (listed.add(each.doc)) {
                last = Math.nextDown(last);
                order.add(new ScoreDoc(each.doc, last));
            }
        }
        return order;
    }

    /// Numbers and headings without a text, such as a chapter's, after the ranked provisions: they say nothing.
    private List<ScoreDoc> headsLast(List<ScoreDoc> order) throws IOException {
        Column head = Column.of(searcher.getLeafContexts(), PassageDocument.HEAD, order);
        List<ScoreDoc> texts = new ArrayList<>();
        List<ScoreDoc> heads = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            (head.has(place) ? heads : texts).add(order.get(place));
        }
        texts.addAll(heads);
        return texts;
    }

    /// Each provision where it first stands.
    private List<ScoreDoc> once(List<ScoreDoc> order) throws IOException {
        Column provision = Column.of(searcher.getLeafContexts(), PassageDocument.PROVISION, order);
        List<ScoreDoc> once = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int place = 0; place < order.size(); place++) {
            if (!provision.has(place) || seen.add(provision.value(place))) {
                once.add(order.get(place));
            }
        }
        return once;
    }
}
