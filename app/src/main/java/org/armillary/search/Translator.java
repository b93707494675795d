package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.armillary.terminology.Concept;
import org.armillary.terminology.Terminology;

/// Finds concepts of the term base in typed words, and their terms in other languages.
///
/// Words and terms meet without their endings, as a language's analyzer leaves them. Of terms that overlap the longest
/// is meant: "high-risk AI system" is no "AI system" and no "AI". An abbreviation may be typed in small letters, unless
/// they are a word with an ending: "gdpr" is GDPR, "laws" are no LAWS.
final class Translator {

    /// What a found term counts against a typed one.
    static final double WEIGHT = 0.5;

    private static final int LONGEST = 8;
    private static final int MOST_WORDS = 64;

    private final Analyzer analyzer;
    private final Terminology terminology;
    private final Map<String, Map<String, Term>> byLanguage = new ConcurrentHashMap<>();

    Translator(Analyzer analyzer, Terminology terminology) {
        this.analyzer = analyzer;
        this.terminology = terminology;
    }

    /// What typed words mean, in languages in which they were not typed.
    ///
    /// @param typed words without operators
    /// @param from languages the words can be of
    /// @param into languages that are looked into
    List<Translation> translate(String typed, List<String> from, List<String> into) {
        Map<Concept, Meant> meant = new LinkedHashMap<>();
        for (String language : from) {
            if (Terminology.LANGUAGES.contains(language)) {
                find(typed, language)
                        .forEach(each -> meant.merge(each.concept, each, (known, again) -> known.with(language)));
            }
        }
        List<Translation> translations = new ArrayList<>();
        for (Meant each : meant.values()) {
            if (meant.values().stream().noneMatch(other -> other.covers(each))) {
                into.stream()
                        .filter(language -> !each.languages.contains(language))
                        .forEach(language -> translations.addAll(translations(each, language)));
            }
        }
        return translations;
    }

    private List<Translation> translations(Meant meant, String language) {
        List<Translation> translations = new ArrayList<>();
        Words words = new Words(analyzer, List.of(language), "");
        for (String term : meant.concept.terms(language)) {
            List<Query> queries = words.phrase(language, term);
            if (!queries.isEmpty()) {
                Query query = new BoostQuery(new DisjunctionMaxQuery(queries, 0), (float) WEIGHT);
                translations.add(new Translation(meant.typed, meant.concept.id(), language, term, WEIGHT, query));
            }
        }
        return translations;
    }

    /// The longest terms of a language in typed words, from the left.
    private List<Meant> find(String typed, String language) {
        List<Piece> pieces = pieces(typed, language);
        Map<String, Term> terms = byLanguage.computeIfAbsent(language, this::terms);
        List<Meant> found = new ArrayList<>();
        for (int at = 0; at < pieces.size(); ) {
            Optional<Meant> longest = longest(typed, pieces, at, terms, language);
            longest.ifPresent(found::add);
            int end = longest.map(Meant::end).orElse(0);
            do {
                at++;
            } while (at < pieces.size() && pieces.get(at).start < end);
        }
        return found;
    }

    private static Optional<Meant> longest(
            String typed, List<Piece> pieces, int from, Map<String, Term> terms, String language) {
        for (int to = Math.min(pieces.size(), from + LONGEST); to > from; to--) {
            Term term = terms.get(key(pieces.subList(from, to)));
            int start = pieces.get(from).start;
            int end = pieces.get(to - 1).end;
            if (term != null && term.fits(typed.substring(start, end), pieces.get(to - 1).term)) {
                return Optional.of(new Meant(term.concept, typed.substring(start, end), start, end, Set.of(language)));
            }
        }
        return Optional.empty();
    }

    private Map<String, Term> terms(String language) {
        Map<String, Term> terms = new HashMap<>();
        for (Concept concept : terminology.list()) {
            for (String term : concept.terms(language)) {
                List<Piece> pieces = pieces(term, language);
                if (!pieces.isEmpty()) {
                    terms.putIfAbsent(
                            key(pieces),
                            new Term(concept, capitals(term) > 0 && term.chars().noneMatch(Character::isLowerCase)));
                }
            }
        }
        return terms;
    }

    /// A term of a concept.
    ///
    /// @param isAbbreviation whether all its letters are capitals
    private record Term(Concept concept, boolean isAbbreviation) {

        /// @param stem of the last word typed
        boolean fits(String typed, String stem) {
            return !isAbbreviation || capitals(typed) > 1 || stem.equals(typed.toLowerCase(Locale.ROOT));
        }
    }

    private static long capitals(String word) {
        return word.chars().filter(Character::isUpperCase).count();
    }

    private static String key(List<Piece> pieces) {
        StringBuilder key = new StringBuilder();
        pieces.forEach(piece -> key.append(piece.term).append(' '));
        return key.toString();
    }

    private List<Piece> pieces(String text, String language) {
        List<Piece> pieces = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text_" + language, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken() && pieces.size() < MOST_WORDS) {
                pieces.add(new Piece(term.toString(), place.startOffset(), place.endOffset()));
            }
            return pieces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A word without its ending, and where it stands.
    private record Piece(String term, int start, int end) {}

    /// A concept that was typed.
    ///
    /// @param languages in which the typed words are a term of it
    private record Meant(Concept concept, String typed, int start, int end, Set<String> languages) {

        Meant with(String language) {
            Set<String> more = new HashSet<>(languages);
            more.add(language);
            return new Meant(concept, typed, start, end, more);
        }

        /// Whether this one takes up all of another, and more.
        boolean covers(Meant other) {
            return start <= other.start && other.end <= end && end - start > other.end - other.start;
        }
    }
}
