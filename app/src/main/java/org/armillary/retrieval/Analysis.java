package org.armillary.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.armillary.embedding.VisibleText;
import org.armillary.law.frbr.Language;

/// Cuts texts of one language into terms. Invisible marks, as stand in law copied from web pages, are no part of
/// it.
public final class Analysis {

    private static final int GRAM = 5;
    private static final Map<Language, Analysis> KNOWN = new ConcurrentHashMap<>();

    private final Analyzer words;
    private final Analyzer plain = new StandardAnalyzer(CharArraySet.EMPTY_SET);

    private Analysis(Analyzer words) {
        this.words = words;
    }

    public static Analysis of(Language language) {
        return KNOWN.computeIfAbsent(language, each -> new Analysis(analyzer(each)));
    }

    private static Analyzer analyzer(Language language) {
        return switch (language.code()) {
            case "eng" -> new EnglishAnalyzer();
            case "fra" -> new FrenchAnalyzer();
            case "deu" -> new GermanAnalyzer();
            case "ita" -> new ItalianAnalyzer();
            case "spa" -> new SpanishAnalyzer();
            case "por" -> new PortugueseAnalyzer();
            case "zho" -> new SmartChineseAnalyzer();
            case "jpn" -> new JapaneseAnalyzer();
            case "kor" -> new KoreanAnalyzer();
            default -> new StandardAnalyzer(CharArraySet.EMPTY_SET);
        };
    }

    /// The terms of a field, in their order, repeated as the text repeats them.
    public List<String> terms(Field field, String text) {
        return switch (field) {
            case WORDS -> words(text);
            case PAIRS -> pairs(words(text));
            case SURFACE -> pairs(tokens(plain, text));
            case GRAMS -> grams(tokens(plain, text));
        };
    }

    List<String> words(String text) {
        return tokens(words, text);
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", VisibleText.of(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    static List<String> pairs(List<String> words) {
        return IntStream.range(1, words.size())
                .mapToObj(each -> words.get(each - 1) + " " + words.get(each))
                .toList();
    }

    private static List<String> grams(List<String> words) {
        List<String> grams = new ArrayList<>();
        for (String word : words) {
            for (int from = 0; from + GRAM <= word.length(); from++) {
                grams.add(word.substring(from, from + GRAM));
            }
            if (word.length() < GRAM) {
                grams.add(word);
            }
        }
        return grams;
    }
}
