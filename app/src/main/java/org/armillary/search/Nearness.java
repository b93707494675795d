package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.armillary.query.Clause;
import org.armillary.query.Distance;

/// Clauses that stand near each other, as queries of stretches of a passage's text.
final class Nearness {

    /// More words than these never begin alike with three letters in one language.
    private static final int MOST_WORDS = 1 << 17;

    private final Analyzer analyzer;

    Nearness(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    // Alternatives are not multiplied out (false), and no order is tried twice: nested, both would double at each step.

    /// Passages of any of the languages in which the clauses are near; empty where nothing is left to look for.
    Optional<Query> query(Clause.Near near, List<String> languages) {
        List<Query> queries = new ArrayList<>();
        for (String language : languages) {
            String field = "text_" + language;
            source(near, field, language).ifPresent(source -> queries.add(new IntervalQuery(field, source)));
        }
        return queries.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(queries, 0));
    }

    private Optional<IntervalsSource> source(Clause clause, String field, String language) {
        return switch (clause) {
            case Clause.Word word -> text(field, word.text());
            case Clause.Phrase phrase -> text(field, phrase.text());
            case Clause.Cited cited -> text(field, cited.text());
            case Clause.Beginning word -> Optional.of(beginning(language, word.beginning()));
            case Clause.Run run -> any(run.parts(), field, language);
            case Clause.Or or -> any(or.parts(), field, language);
            case Clause.And and -> each(and.parts(), field, language);
            case Clause.Near near -> near(near, field, language);
            case Clause.Must must -> source(must.clause(), field, language);
            case Clause.Narrowed _, Clause.Not _ -> Optional.empty();
        };
    }

    private Optional<IntervalsSource> near(Clause.Near near, String field, String language) {
        Optional<IntervalsSource> left = source(near.left(), field, language);
        Optional<IntervalsSource> right = source(near.right(), field, language);
        if (left.isEmpty() || right.isEmpty()) {
            return left.or(() -> right);
        }
        Distance distance = near.distance();
        IntervalsSource both = distance.inOrder()
                ? Intervals.ordered(left.get(), right.get())
                : Intervals.unordered(left.get(), right.get());
        return Optional.of(Intervals.maxgaps(distance.words() - 1, both));
    }

    private Optional<IntervalsSource> any(List<Clause> clauses, String field, String language) {
        List<IntervalsSource> sources = sources(clauses, field, language);
        return sources.isEmpty() ? Optional.empty() : Optional.of(Intervals.or(false, sources));
    }

    private Optional<IntervalsSource> each(List<Clause> clauses, String field, String language) {
        List<IntervalsSource> sources = sources(clauses, field, language);
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(Intervals.unordered(sources.toArray(IntervalsSource[]::new)));
    }

    private List<IntervalsSource> sources(List<Clause> clauses, String field, String language) {
        return clauses.stream()
                .flatMap(clause -> source(clause, field, language).stream())
                .toList();
    }

    private IntervalsSource beginning(String language, String beginning) {
        Beginnings forms = Beginnings.of(analyzer, language, beginning);
        List<IntervalsSource> sources = new ArrayList<>();
        sources.add(Intervals.prefix(new BytesRef(forms.prefix()), MOST_WORDS));
        forms.stems().forEach(stem -> sources.add(Intervals.term(stem)));
        return Intervals.or(false, sources);
    }

    /// Words in a row; empty where a language's own analysis leaves none of them.
    private Optional<IntervalsSource> text(String field, String words) {
        if (new org.apache.lucene.util.QueryBuilder(analyzer).createPhraseQuery(field, words) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Intervals.analyzedText(words, analyzer, field, 0, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
