package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How words that begin alike stand in an index of words without endings.
///
/// `regulat*` means regulation, which the index holds as `regul`: shorter than what was typed. Which stems those are is
/// found by putting a language's endings behind what was typed and taking them off as the index does.
///
/// @param prefix with which the longer ones begin
/// @param stems the shorter ones
record Beginnings(String prefix, Set<String> stems) {

    private static final Map<String, List<String>> ENDINGS = Map.of(
            "eng",
            List.of("", "e", "es", "s", "ed", "ing", "ion", "ions", "or", "ors", "er", "ive", "ment", "al", "y", "ies"),
            "fra",
            List.of(
                    "", "e", "es", "s", "er", "ion", "ions", "eur", "eurs", "ement", "ant", "é", "ée", "if", "ive",
                    "ité"),
            "deu",
            List.of("", "e", "en", "er", "es", "ung", "ungen", "t", "st", "lich", "ig", "keit", "heit"),
            "ita",
            List.of("", "a", "e", "i", "o", "are", "ione", "ioni", "ore", "ori", "ento", "ivo", "ità"),
            "spa",
            List.of("", "a", "o", "as", "os", "ar", "er", "ión", "iones", "or", "ores", "ente", "ivo", "idad"),
            "por",
            List.of("", "a", "o", "as", "os", "ar", "er", "ão", "ões", "or", "ores", "ente", "ivo", "idade"));

    static Beginnings of(Analyzer analyzer, String language, String beginning) {
        String field = "text_" + language;
        String prefix = analyzer.normalize(field, beginning).utf8ToString();
        Set<String> stems = new LinkedHashSet<>();
        for (String ending : ENDINGS.getOrDefault(language, List.of(""))) {
            String stem = stem(analyzer, field, beginning + ending);
            if (!stem.isEmpty() && stem.length() < prefix.length() && prefix.startsWith(stem)) {
                stems.add(stem);
            }
        }
        return new Beginnings(prefix, stems);
    }

    /// The one term of a word; empty where there is none or more.
    private static String stem(Analyzer analyzer, String field, String word) {
        try (TokenStream stream = analyzer.tokenStream(field, word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String stem = stream.incrementToken() ? term.toString() : "";
            return stream.incrementToken() ? "" : stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
