package org.armillary.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.armillary.law.frbr.Language;
import org.armillary.query.Clause;
import org.armillary.query.Field;
import org.armillary.query.Interpretation;
import org.armillary.query.Period;

/// Values that narrow a question, as queries.
final class Narrowing {

    private static final Query NONE = new MatchNoDocsQuery("no such value");

    private final Words words;
    private final LocalDate day;

    /// @param day on which standing is asked
    Narrowing(Words words, LocalDate day) {
        this.words = words;
        this.day = day;
    }

    /// What a question narrows beside its words. A day in the words takes the place of the one beside them.
    List<Query> scope(Question question, Interpretation interpretation) {
        List<Query> scope = new ArrayList<>();
        scope.add(new TermQuery(new Term(PassageDocument.TYPE, "passage")));
        if (interpretation
                .clause()
                .all()
                .noneMatch(part -> part instanceof Clause.Narrowed it && it.field() == Field.ASOF)) {
            question.asOf().ifPresent(day -> scope.add(on(day)));
        }
        question.work().ifPresent(work -> scope.add(term(PassageDocument.WORK, work)));
        question.scope()
                .language()
                .map(Language::code)
                .ifPresent(code -> scope.add(term(PassageDocument.LANGUAGE, code)));
        question.scope().jurisdiction().ifPresent(code -> scope.add(term(PassageDocument.JURISDICTION, lower(code))));
        question.scope().kind().ifPresent(kind -> scope.add(term(PassageDocument.KIND, kind)));
        question.scope().binding().ifPresent(force -> scope.add(term(PassageDocument.BINDING, lower(force))));
        return scope;
    }

    /// Passages that have any of the values.
    Query of(Clause.Narrowed narrowed) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        narrowed.values().forEach(value -> query.add(of(narrowed.field(), value), Occur.SHOULD));
        return query.build();
    }

    private Query of(Field field, String value) {
        return switch (field) {
            case IN -> jurisdiction(lower(value));
            case WORK -> work(value);
            case LANG -> term(PassageDocument.LANGUAGE, Languages.code(value));
            case KIND -> term(PassageDocument.KIND, lower(value));
            case FORCE -> either(term(PassageDocument.BINDING, lower(value)), chosen(Facet.FORCE, value));
            case EID -> new PrefixQuery(new Term(PassageDocument.EID, value));
            case TITLE -> words.in(PassageDocument.NAME, value, Occur.MUST).orElse(NONE);
            case HEADING -> words.heading(value).orElse(NONE);
            case DATE -> Period.find(value).map(Narrowing::dated).orElse(NONE);
            case ASOF -> asOf(value);
            case TRANSLATE -> MatchAllDocsQuery.INSTANCE;
            case STANDING -> chosen(Facet.STANDING, value.replace('-', '_'));
            case APPROACH -> chosen(Facet.APPROACH, value);
            case BEARER, MODALITY, TOPIC -> either(term(field.word(), value), term(field.word(), lower(value)));
        };
    }

    /// A value of a facet that the instrument tells.
    private Query chosen(Facet facet, String value) {
        return new Chosen(Map.of(facet, Set.of(lower(value))), day)
                .filter(Instruments.shipped())
                .orElse(NONE);
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }

    /// A jurisdiction with what lies in it: `us` is also `us-ca`.
    private static Query jurisdiction(String code) {
        return either(
                term(PassageDocument.JURISDICTION, code),
                new PrefixQuery(new Term(PassageDocument.JURISDICTION, code + "-")));
    }

    private Query work(String name) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(term(PassageDocument.WORK, name), Occur.SHOULD);
        words.in(PassageDocument.NAME, name.replace('/', ' '), Occur.MUST)
                .ifPresent(each -> query.add(each, Occur.SHOULD));
        return query.build();
    }

    private static Query dated(Period period) {
        return LongPoint.newRangeQuery(
                PassageDocument.DATED, period.from().toEpochDay(), period.to().toEpochDay());
    }

    private static Query asOf(String value) {
        Optional<Period> day = Period.find(value);
        return value.equalsIgnoreCase("any")
                ? MatchAllDocsQuery.INSTANCE
                : day.map(period -> on(period.from())).orElse(NONE);
    }

    private static Query on(LocalDate day) {
        long epochDay = day.toEpochDay();
        return LongRange.newContainsQuery(PassageDocument.DAYS, new long[] {epochDay}, new long[] {epochDay});
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
