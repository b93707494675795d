package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.armillary.law.frbr.Language;

/// Queries of the index made from a question.
final class QuestionQuery {

    private static final float HEADING = 2.0f;
    private static final float TITLE = 0.5f;

    private final Question question;
    private final Asked asked;
    private final Analyzer analyzer;
    private final IndexReader reader;

    QuestionQuery(Question question, Asked asked, Analyzer analyzer, IndexReader reader) {
        this.question = question;
        this.asked = asked;
        this.analyzer = analyzer;
        this.reader = reader;
    }

    /// Passages by their words, with all filters.
    Query words() {
        BooleanQuery.Builder query = filtered();
        if (asked.isEmpty() && asked.fields().get("title") == null) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        String words = String.join(" ", asked.words());
        if (!words.isBlank()) {
            query.add(anywhere(words), Occur.MUST);
        }
        asked.phrases().forEach(phrase -> query.add(phrase(phrase), Occur.MUST));
        asked.required().forEach(word -> query.add(anywhere(word), Occur.MUST));
        asked.excluded().forEach(word -> query.add(phrase(word), Occur.MUST_NOT));
        return query.build();
    }

    /// What is to be marked in a passage: the words alone, for a passage looked at by itself has none of the filtered
    /// fields.
    Query marked() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        String words = String.join(" ", asked.words()) + " " + String.join(" ", asked.required());
        if (!words.isBlank()) {
            query.add(anywhere(words), Occur.SHOULD);
        }
        asked.phrases().forEach(phrase -> query.add(phrase(phrase), Occur.SHOULD));
        return query.build();
    }

    /// The passage that a citation names; the rest of the words must name the work, or the first of them occur in the
    /// text.
    Query cited(Citation citation) {
        BooleanQuery.Builder query = filtered();
        String kind = citation.kind().name().toLowerCase(Locale.ROOT);
        query.add(new TermQuery(new Term(PassageDocument.LABEL, kind + ":" + citation.path())), Occur.FILTER);
        if (!citation.rest().isBlank()) {
            Query name = all(PassageDocument.NAME, citation.rest());
            query.add(
                    new DisjunctionMaxQuery(List.of(new BoostQuery(name, 10), allInText(citation.rest())), 0.1f),
                    Occur.MUST);
        } else {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return query.build();
    }

    private BooleanQuery.Builder filtered() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(PassageDocument.TYPE, "passage")), Occur.FILTER);
        question.asOf().ifPresent(day -> query.add(on(day), Occur.FILTER));
        filter(query, PassageDocument.LANGUAGE, only());
        filter(query, PassageDocument.WORK, question.work());
        filter(
                query,
                PassageDocument.JURISDICTION,
                question.scope().jurisdiction().or(() -> named("in")).map(QuestionQuery::lower));
        filter(query, PassageDocument.KIND, question.scope().kind().or(() -> named("kind")));
        filter(
                query,
                PassageDocument.BINDING,
                question.scope().binding().or(() -> named("binding")).map(QuestionQuery::lower));
        named("work").ifPresent(name -> query.add(work(name), Occur.FILTER));
        named("eid").ifPresent(eId -> query.add(new PrefixQuery(new Term(PassageDocument.EID, eId)), Occur.FILTER));
        named("title").ifPresent(title -> query.add(all(PassageDocument.NAME, title), Occur.MUST));
        return query;
    }

    private static void filter(BooleanQuery.Builder query, String field, Optional<String> value) {
        value.ifPresent(wanted -> query.add(new TermQuery(new Term(field, wanted)), Occur.FILTER));
    }

    private Query work(String name) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(PassageDocument.WORK, name)), Occur.SHOULD);
        query.add(all(PassageDocument.NAME, name.replace('/', ' ')), Occur.SHOULD);
        return query.build();
    }

    private static Query on(LocalDate day) {
        long epochDay = day.toEpochDay();
        return LongRange.newContainsQuery(PassageDocument.DAYS, new long[] {epochDay}, new long[] {epochDay});
    }

    private Optional<String> named(String field) {
        return Optional.ofNullable(asked.fields().get(field));
    }

    /// Words in text, heading or title, in any of the languages of the index.
    private Query anywhere(String words) {
        List<Query> fields = new ArrayList<>();
        for (String language : languages()) {
            List<Query> one = new ArrayList<>();
            any("text_" + language, words).ifPresent(one::add);
            any("heading_" + language, words).ifPresent(query -> one.add(new BoostQuery(query, HEADING)));
            if (!one.isEmpty()) {
                fields.add(new DisjunctionMaxQuery(one, 0.3f));
            }
        }
        any(PassageDocument.NAME, words).ifPresent(query -> fields.add(new BoostQuery(query, TITLE)));
        return fields.isEmpty() ? new MatchNoDocsQuery("nothing to look for") : new DisjunctionMaxQuery(fields, 0.2f);
    }

    private Query phrase(String words) {
        List<Query> fields = new ArrayList<>();
        QueryBuilder builder = new QueryBuilder(analyzer);
        for (String language : languages()) {
            for (String field : List.of("text_" + language, "heading_" + language)) {
                Optional.ofNullable(builder.createPhraseQuery(field, words)).ifPresent(fields::add);
            }
        }
        return fields.isEmpty() ? new MatchNoDocsQuery("nothing to look for") : new DisjunctionMaxQuery(fields, 0);
    }

    private Query allInText(String words) {
        List<Query> fields = new ArrayList<>();
        languages().forEach(language -> fields.add(all("text_" + language, words)));
        return fields.isEmpty() ? new MatchNoDocsQuery("no language") : new DisjunctionMaxQuery(fields, 0);
    }

    private Optional<Query> any(String field, String words) {
        return Optional.ofNullable(new QueryBuilder(analyzer).createBooleanQuery(field, words, Occur.SHOULD));
    }

    private Query all(String field, String words) {
        return Optional.ofNullable(new QueryBuilder(analyzer).createBooleanQuery(field, words, Occur.MUST))
                .orElseGet(() -> new MatchNoDocsQuery("nothing to look for"));
    }

    /// The languages that have text in the index and that the question's script can be of, or the one asked for.
    /// Languages without spaces load a dictionary when they are first used.
    private List<String> languages() {
        Optional<String> only = only();
        if (only.isPresent()) {
            return List.of(only.get());
        }
        List<String> present = present();
        List<String> fitting = present.stream().filter(this::mayBe).toList();
        return fitting.isEmpty() ? present : fitting;
    }

    /// The language asked for, by a choice or in the words.
    private Optional<String> only() {
        return question.scope()
                .language()
                .map(Language::code)
                .or(() -> named("lang").map(QuestionQuery::code));
    }

    private boolean mayBe(String language) {
        return switch (language) {
            case "kor" -> has(UnicodeScript.HANGUL);
            case "jpn" -> has(UnicodeScript.HIRAGANA) || has(UnicodeScript.KATAKANA) || hasHanAlone();
            case "zho" -> hasHanAlone();
            default -> !has(UnicodeScript.HANGUL) && !has(UnicodeScript.HIRAGANA) && !hasHanAlone();
        };
    }

    private boolean hasHanAlone() {
        return has(UnicodeScript.HAN)
                && !has(UnicodeScript.HANGUL)
                && !has(UnicodeScript.HIRAGANA)
                && !has(UnicodeScript.KATAKANA);
    }

    private boolean has(UnicodeScript script) {
        return question.words().codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
    }

    private List<String> present() {
        List<String> present = new ArrayList<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, PassageDocument.LANGUAGE);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    present.add(term.utf8ToString());
                }
            }
            return present;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(String written) {
        try {
            return Language.parse(written).code();
        } catch (IllegalArgumentException e) {
            return lower(written);
        }
    }

    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
