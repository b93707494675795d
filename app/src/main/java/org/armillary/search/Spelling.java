package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.armillary.query.Clause;
import org.armillary.query.Interpretation;
import org.armillary.query.Limits;

/// What may have been meant where a typed word stands in no text of the index.
///
/// Words are compared as the index holds them, without endings; what is shown is the word of a text that has it.
/// Citations, phrases, names of fields and words with digits are left as they are.
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 12;
    private static final int LONG = 8;
    private static final int MOST_LIKE = 500;
    private static final int MOST_SHOWN = 6;
    private static final int LONGEST = 40;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final List<String> languages;

    /// @param languages held by the index
    Spelling(IndexSearcher searcher, Analyzer analyzer, List<String> languages) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.languages = languages;
    }

    /// The question with other words for those that are nowhere; empty where all are known, or none is like them.
    ///
    /// @param translations what was typed that means something in another language, and so is no mistake
    Optional<String> suggest(String typed, Interpretation interpretation, List<Translation> translations) {
        String suggested = typed;
        List<Clause.Word> words = interpretation
                .clause()
                .wanted()
                .filter(Clause.Word.class::isInstance)
                .map(Clause.Word.class::cast)
                .limit(MOST_WORDS)
                .toList();
        for (Clause.Word word : words) {
            boolean meant = translations.stream().anyMatch(each -> each.typed().contains(word.text()));
            Optional<String> other = meant ? Optional.empty() : other(word.text());
            if (other.isPresent()) {
                suggested = suggested.replace(word.text(), other.get());
            }
        }
        return suggested.equals(typed) || typed.length() > Limits.LENGTH ? Optional.empty() : Optional.of(suggested);
    }

    private Optional<String> other(String word) {
        boolean fits = word.codePointCount(0, word.length()) >= SHORTEST
                && word.codePoints().allMatch(c -> Character.isAlphabetic(c) && !Character.isIdeographic(c));
        if (!fits) {
            return Optional.empty();
        }
        try {
            List<Likely> likely = new ArrayList<>();
            for (String language : Scripts.fitting(languages, word, word)) {
                String field = "text_" + language;
                String stem = stem(field, word);
                IndexReader reader = searcher.getIndexReader();
                if (stem.isEmpty() || reader.docFreq(new Term(field, stem)) > 0 || isName(word)) {
                    return Optional.empty();
                }
                likely.addAll(slipped(reader, field, word));
                likely.addAll(like(reader, field, stem));
            }
            return nearest(word, likely);
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
    }

    /// Of the likeliest the one whose word in a text is nearest to what was typed: what is near without its ending may
    /// be another word altogether.
    private Optional<String> nearest(String word, List<Likely> likely) {
        int most = word.length() < LONG ? 2 : 3;
        return likely.stream()
                .sorted(Comparator.comparingDouble(Likely::score)
                        .thenComparingInt(Likely::texts)
                        .reversed())
                .distinct()
                .limit(MOST_SHOWN)
                .flatMap(each -> shown(each).stream())
                .filter(each -> Edits.between(word, each) <= most)
                .min(Comparator.comparingInt(each -> Edits.between(word, each)));
    }

    /// Terms of the index that the word has become by one slip, even in its ending.
    private List<Likely> slipped(IndexReader reader, String field, String word) throws IOException {
        List<Likely> likely = new ArrayList<>();
        for (String other : word.length() > LONGEST ? List.<String>of() : Edits.of(word)) {
            String stem = stem(field, other);
            int texts = stem.isEmpty() ? 0 : reader.docFreq(new Term(field, stem));
            if (texts > 0) {
                likely.add(new Likely(field, stem, 1, texts));
            }
        }
        return likely;
    }

    /// Terms that are one letter off, or two where the word is long; the first letter is right.
    private static List<Likely> like(IndexReader reader, String field, String stem) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        List<Likely> likely = new ArrayList<>();
        if (terms != null) {
            int edits = stem.length() < LONG ? 1 : 2;
            FuzzyTermsEnum each = new FuzzyTermsEnum(terms, new Term(field, stem), edits, 1, true);
            BoostAttribute likeness = each.attributes().addAttribute(BoostAttribute.class);
            for (BytesRef term = each.next(); term != null && likely.size() < MOST_LIKE; term = each.next()) {
                likely.add(new Likely(field, term.utf8ToString(), likeness.getBoost(), each.docFreq()));
            }
        }
        return likely;
    }

    private boolean isName(String word) throws IOException {
        return searcher.getIndexReader().docFreq(new Term(PassageDocument.NAME, word.toLowerCase(Locale.ROOT))) > 0;
    }

    /// The word as a text has it that holds the stem.
    private Optional<String> shown(Likely likely) {
        try {
            for (ScoreDoc each : searcher.search(new TermQuery(new Term(likely.field, likely.stem)), 1).scoreDocs) {
                String text = searcher.storedFields().document(each.doc).get(likely.field);
                return text == null ? Optional.empty() : surface(likely.field, likely.stem, text);
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
    }

    private Optional<String> surface(String field, String stem, String text) throws IOException {
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.toString().equals(stem)) {
                    String shown = text.substring(place.startOffset(), place.endOffset());
                    return Optional.of(field.endsWith("_deu") ? shown : shown.toLowerCase(Locale.ROOT));
                }
            }
            return Optional.empty();
        }
    }

    private String stem(String field, String word) throws IOException {
        try (TokenStream stream = analyzer.tokenStream(field, word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            return stream.incrementToken() ? term.toString() : "";
        }
    }

    /// A term of the index that is like what was typed.
    ///
    /// @param texts how many passages have it
    private record Likely(String field, String stem, float score, int texts) {}
}
