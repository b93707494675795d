package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/// Words of a question as queries of the index's fields, in the languages they can be of.
final class Words {

    private static final float HEADING = 2.0f;
    private static final float TITLE = 0.5f;
    private static final int MOST_TERMS = 512;
    private static final int MOST_CLAUSES = 1 << 17;

    static {
        // What bounds a question is how much of it is read; Lucene's own bound would refuse long ones.
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Analyzer analyzer;
    private final List<String> languages;
    private final String whole;

    /// @param languages of the fields to look into
    /// @param whole all words of the question
    Words(Analyzer analyzer, List<String> languages, String whole) {
        this.analyzer = analyzer;
        this.languages = languages;
        this.whole = whole;
    }

    /// Passages that have any of the words, or each of them, in text, heading or title.
    Optional<Query> anywhere(String words, Occur occur) {
        List<Query> fields = new ArrayList<>();
        for (String language : fitting(words)) {
            List<Query> one = new ArrayList<>();
            in("text_" + language, words, occur).ifPresent(one::add);
            in("heading_" + language, words, occur).ifPresent(query -> one.add(new BoostQuery(query, HEADING)));
            if (!one.isEmpty()) {
                fields.add(new DisjunctionMaxQuery(one, 0.3f));
            }
        }
        in(PassageDocument.NAME, words, occur).ifPresent(query -> fields.add(new BoostQuery(query, TITLE)));
        return fields.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(fields, 0.2f));
    }

    /// Passages that have words in a row, in text or heading.
    Optional<Query> phrase(String words) {
        List<Query> fields = new ArrayList<>();
        for (String language : fitting(words)) {
            fields.addAll(phrase(language, words));
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(fields, 0));
    }

    List<Query> phrase(String language, String words) {
        QueryBuilder builder = new QueryBuilder(analyzer);
        List<Query> fields = new ArrayList<>();
        for (String field : List.of("text_" + language, "heading_" + language)) {
            Optional.ofNullable(builder.createPhraseQuery(field, words)).ifPresent(fields::add);
        }
        return fields;
    }

    /// Passages that have words in a row in the name of their work.
    Optional<Query> named(String words) {
        return Optional.ofNullable(new QueryBuilder(analyzer).createPhraseQuery(PassageDocument.NAME, words));
    }

    /// Passages that have each word in their heading.
    Optional<Query> heading(String words) {
        List<Query> fields = fitting(words).stream()
                .flatMap(language -> in("heading_" + language, words, Occur.MUST).stream())
                .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(fields, 0));
    }

    /// Passages that have each word in their text.
    Optional<Query> text(String words) {
        List<Query> fields = fitting(words).stream()
                .flatMap(language -> in("text_" + language, words, Occur.MUST).stream())
                .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(fields, 0));
    }

    /// Passages with words that begin so, in text or heading.
    Query beginning(String beginning) {
        List<Query> fields = new ArrayList<>();
        for (String language : fitting(beginning)) {
            Beginnings forms = Beginnings.of(analyzer, language, beginning);
            for (String field : List.of("text_" + language, "heading_" + language)) {
                fields.add(new PrefixQuery(new Term(field, forms.prefix())));
                forms.stems().forEach(stem -> fields.add(new TermQuery(new Term(field, stem))));
            }
        }
        return new DisjunctionMaxQuery(fields, 0);
    }

    /// A field's passages with any or each of the words; empty where words such as "the" are all there is.
    Optional<Query> in(String field, String words, Occur occur) {
        Set<BytesRef> terms = terms(field, words);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(new TermQuery(new Term(field, term)), occur));
        return Optional.of(
                terms.size() == 1
                        ? new TermQuery(new Term(field, terms.iterator().next()))
                        : query.build());
    }

    private Set<BytesRef> terms(String field, String words) {
        Set<BytesRef> terms = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream(field, words)) {
            TermToBytesRefAttribute term = stream.addAttribute(TermToBytesRefAttribute.class);
            stream.reset();
            while (stream.incrementToken() && terms.size() < MOST_TERMS) {
                terms.add(BytesRef.deepCopyOf(term.getBytesRef()));
            }
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> fitting(String words) {
        return Scripts.fitting(languages, words, whole);
    }
}
