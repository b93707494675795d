package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.armillary.law.frbr.Language;

/// One analyzer for each language, made when its first text or question comes: some load dictionaries.
///
/// The analyzer is chosen by the field's ending: `text_fra` is French, `name` and whatever has no language is folded
/// by Unicode's rules.
final class Analyzers extends DelegatingAnalyzerWrapper {

    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        // Lucene advises on its vector module at every start; the launcher adds it where it pays.
        LUCENE.setLevel(Level.SEVERE);
    }

    private final Map<String, Analyzer> analyzers = new ConcurrentHashMap<>();

    Analyzers() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /// The field that holds text of a language.
    static String field(String name, Language language) {
        return name + "_" + language.code();
    }

    /// What is done with a term and where it stands.
    interface Visit {

        /// @param start first UTF-16 index in the text
        /// @param end end index, exclusive
        void at(String term, int start, int end);
    }

    /// The terms of a text as a field has them, in their order.
    List<String> terms(String field, String text) {
        List<String> terms = new ArrayList<>();
        terms(field, text, (term, start, end) -> terms.add(term));
        return terms;
    }

    /// Visits the terms of a text as a field has them, in their order.
    void terms(String field, String text, Visit visit) {
        try (TokenStream tokens = tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                visit.at(term.toString(), place.startOffset(), place.endOffset());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        int underscore = field.lastIndexOf('_');
        String code = underscore < 0 ? field : field.substring(underscore + 1);
        return analyzers.computeIfAbsent(code, Analyzers::of);
    }

    private static Analyzer of(String code) {
        return switch (code) {
            case "eng" -> new EnglishAnalyzer();
            case "fra" -> new FrenchAnalyzer();
            case "deu" -> new GermanAnalyzer();
            case "ita" -> new ItalianAnalyzer();
            case "spa" -> new SpanishAnalyzer();
            case "por" -> new PortugueseAnalyzer();
            case "zho" -> new SmartChineseAnalyzer();
            case "jpn" -> new JapaneseAnalyzer();
            case "kor" -> new KoreanAnalyzer();
            case "label" -> new KeywordAnalyzer();
            default -> new Folding();
        };
    }

    @Override
    public void close() {
        analyzers.values().forEach(Analyzer::close);
        super.close();
    }

    /// Words by Unicode's segmentation, without case, width and accents.
    private static final class Folding extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new ICUTokenizer();
            TokenStream folded = new ICUFoldingFilter(tokenizer);
            return new TokenStreamComponents(tokenizer, folded);
        }
    }
}
