package org.armillary.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.armillary.query.Citation;
import org.armillary.query.Clause;
import org.armillary.query.Field;
import org.armillary.query.Interpretation;
import org.armillary.query.Jump;

/// Makes queries of the index from a question. Needs no index at hand.
final class QuestionQuery {

    /// What a question's plain words ask for.
    enum Plain {
        /// At least one, the more the better.
        ANY,
        /// Each: what a saved search watches for.
        EACH
    }

    private static final Query NOTHING = new MatchNoDocsQuery("nothing to look for");

    private final Interpretation interpretation;
    private final Occur plain;
    private final Words words;
    private final Nearness nearness;
    private final Narrowing narrowing;

    private QuestionQuery(
            Interpretation interpretation, Plain plain, Analyzer analyzer, List<String> languages, LocalDate day) {
        this.interpretation = interpretation;
        this.plain = plain == Plain.EACH ? Occur.MUST : Occur.SHOULD;
        this.words = new Words(analyzer, languages, interpretation.words());
        this.nearness = new Nearness(analyzer);
        this.narrowing = new Narrowing(words, day);
    }

    /// A question compiled.
    ///
    /// @param languages codes of the languages whose fields are looked into: those of the index, or all
    ///     that may come
    static Compiled compile(Question question, Plain plain, Analyzer analyzer, List<String> languages) {
        return queries(question, plain, analyzer, languages).compile(question, List.of());
    }

    /// A question compiled, with what it means in other languages, unless that is switched off by `translate:off`.
    static Compiled compile(Question question, Analyzer analyzer, List<String> languages, Translator translator) {
        QuestionQuery queries = queries(question, Plain.ANY, analyzer, languages);
        return queries.compile(question, queries.translations(question, translator, languages));
    }

    private static QuestionQuery queries(Question question, Plain plain, Analyzer analyzer, List<String> languages) {
        Interpretation interpretation = Interpretation.of(question.words());
        List<String> narrowed = Languages.of(question, interpretation, languages);
        LocalDate day = question.asOf().orElseGet(LocalDate::now);
        return new QuestionQuery(interpretation, plain, analyzer, narrowed, day);
    }

    private List<Translation> translations(Question question, Translator translator, List<String> languages) {
        boolean off = parts(interpretation.clause()).stream()
                .anyMatch(part -> part instanceof Clause.Narrowed narrowed && narrowed.field() == Field.TRANSLATE);
        if (off || !isPlain() || interpretation.isEmpty()) {
            return List.of();
        }
        String typed = interpretation.words();
        List<String> into = Languages.of(question, interpretation, languages);
        return translator.translate(typed, Scripts.fitting(Languages.KNOWN, typed, typed), into);
    }

    private Compiled compile(Question question, List<Translation> translations) {
        Supplier<Query> match =
                () -> translated(query(interpretation.clause()).orElse(MatchAllDocsQuery.INSTANCE), translations);
        BooleanQuery.Builder filter = new BooleanQuery.Builder();
        narrowing.scope(question, interpretation).forEach(query -> filter.add(query, Occur.FILTER));
        Query scope = filter.build();
        boolean meaning = isPlain() && !interpretation.isEmpty();
        if (!meaning && !interpretation.clause().equals(Clause.NOTHING)) {
            filter.add(match.get(), Occur.FILTER);
        } else {
            values().forEach(query -> filter.add(query, Occur.FILTER));
        }
        Optional<Jump> jump = interpretation.jump();
        return new Compiled(
                interpretation,
                filter.build(),
                match,
                interpretation.words(),
                meaning,
                () -> translated(marked(), translations),
                jump,
                jump.map(each -> cited(each, scope)),
                translations);
    }

    /// What was typed, or what it means.
    private static Query translated(Query typed, List<Translation> translations) {
        if (translations.isEmpty()) {
            return typed;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(typed, Occur.SHOULD);
        translations.forEach(each -> query.add(each.query(), Occur.SHOULD));
        return query.build();
    }

    /// Whether nothing but words, citations and values was typed.
    private boolean isPlain() {
        return parts(interpretation.clause()).stream()
                .allMatch(part -> isWord(part) || part instanceof Clause.Narrowed);
    }

    private List<Query> values() {
        return parts(interpretation.clause()).stream()
                .filter(Clause.Narrowed.class::isInstance)
                .map(part -> narrowing.of((Clause.Narrowed) part))
                .toList();
    }

    private static List<Clause> parts(Clause clause) {
        return clause instanceof Clause.Run run ? run.parts() : List.of(clause);
    }

    private static boolean isWord(Clause clause) {
        return clause instanceof Clause.Word || clause instanceof Clause.Cited || clause instanceof Clause.Beginning;
    }

    /// What meets a clause; empty where it asks for nothing that an index holds, such as "the".
    private Optional<Query> query(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> words.anywhere(word.text(), plain);
            case Clause.Beginning word -> Optional.of(words.beginning(word.beginning()));
            case Clause.Phrase phrase -> words.phrase(phrase.text());
            case Clause.Cited cited -> Optional.of(mentioned(cited));
            case Clause.Narrowed narrowed -> Optional.of(narrowing.of(narrowed));
            case Clause.Near near -> nearness.query(near, words.fitting(interpretation.words()));
            case Clause.Run run -> run(run);
            case Clause.And and -> all(and.parts(), Occur.MUST);
            case Clause.Or or -> all(or.parts(), Occur.SHOULD);
            case Clause.Not not -> query(not.clause()).map(QuestionQuery::excluded);
            case Clause.Must must -> query(must.clause());
        };
    }

    private Optional<Query> all(List<Clause> clauses, Occur occur) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int added = 0;
        for (Clause clause : clauses) {
            Optional<Query> each = query(clause);
            each.ifPresent(one -> query.add(one, occur));
            added += each.isPresent() ? 1 : 0;
        }
        return added == 0 ? Optional.empty() : Optional.of(query.build());
    }

    private Optional<Query> run(Clause.Run run) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Query> needed = new ArrayList<>();
        plain(run.parts()).ifPresent(needed::add);
        for (Clause part : run.parts()) {
            if (!isWord(part)) {
                query(part).ifPresent(needed::add);
            }
        }
        needed.forEach(each -> query.add(each, Occur.MUST));
        return needed.isEmpty() ? Optional.empty() : Optional.of(query.build());
    }

    /// The plain words of a run: one of them, or each.
    private Optional<Query> plain(List<Clause> parts) {
        List<Query> any = new ArrayList<>();
        String text = parts.stream()
                .filter(part -> part instanceof Clause.Word || part instanceof Clause.Cited)
                .map(part -> part instanceof Clause.Word word ? word.text() : ((Clause.Cited) part).text())
                .collect(Collectors.joining(" "));
        if (!text.isEmpty()) {
            words.anywhere(text, plain).ifPresent(any::add);
        }
        parts.stream()
                .filter(Clause.Beginning.class::isInstance)
                .forEach(part -> any.add(words.beginning(((Clause.Beginning) part).beginning())));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        any.forEach(each -> query.add(each, plain));
        return any.isEmpty() ? Optional.empty() : Optional.of(any.size() == 1 ? any.getFirst() : query.build());
    }

    private static Query excluded(Query query) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    /// What is to be marked in a passage: the words alone, for a passage looked at by itself has none of the filtered
    /// fields.
    private Query marked() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        String plainly = interpretation
                .clause()
                .wanted()
                .filter(part -> part instanceof Clause.Word || part instanceof Clause.Cited)
                .map(part -> part instanceof Clause.Word word ? word.text() : ((Clause.Cited) part).text())
                .collect(Collectors.joining(" "));
        words.anywhere(plainly, Occur.SHOULD).ifPresent(each -> query.add(each, Occur.SHOULD));
        interpretation.clause().wanted().forEach(part -> {
            if (part instanceof Clause.Phrase || part instanceof Clause.Beginning) {
                query(part).ifPresent(each -> query.add(each, Occur.SHOULD));
            }
        });
        return query.build();
    }

    /// Passages that a citation names or that say it: where operators stand beside it, it is no jump.
    private Query mentioned(Clause.Cited cited) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(place(cited.citation()), Occur.SHOULD);
        words.phrase(cited.text()).ifPresent(phrase -> query.add(phrase, Occur.SHOULD));
        return query.build();
    }

    /// The passage that a citation names; the rest of the words must be its work's name, be in it, or occur in
    /// the text.
    private Query cited(Jump jump, Query scope) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(scope, Occur.FILTER);
        values().forEach(each -> query.add(each, Occur.FILTER));
        query.add(place(jump.citation()), Occur.FILTER);
        if (jump.rest().isBlank()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
            return query.build();
        }
        Set<String> works = WorkNames.shipped().works(jump.rest());
        if (!works.isEmpty()) {
            List<BytesRef> uris = works.stream().map(BytesRef::new).toList();
            query.add(new TermInSetQuery(PassageDocument.WORK, uris), Occur.MUST);
            return query.build();
        }
        List<Query> rest = new ArrayList<>();
        words.in(PassageDocument.NAME, jump.rest(), Occur.MUST).ifPresent(name -> rest.add(new BoostQuery(name, 10)));
        words.text(jump.rest()).ifPresent(rest::add);
        query.add(rest.isEmpty() ? NOTHING : new DisjunctionMaxQuery(rest, 0.1f), Occur.MUST);
        return query.build();
    }

    /// `5.3` is a number of its own or the third part of 5.
    private Query place(Citation citation) {
        if (citation.kind() == Citation.Kind.CASE) {
            return words.named(citation.path()).orElse(NOTHING);
        }
        String label = citation.kind().word() + ":" + citation.path();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(PassageDocument.LABEL, label)), Occur.SHOULD);
        if (label.indexOf('.') >= 0) {
            query.add(new TermQuery(new Term(PassageDocument.LABEL, label.replace('.', '/'))), Occur.SHOULD);
        }
        return query.build();
    }
}
