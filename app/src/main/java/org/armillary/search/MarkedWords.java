package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.armillary.law.frbr.Language;

/// Where the words of a plain question stand in a text: those of its three best sentences, found by reading the text
/// once.
///
/// A sentence is as good as the rarity of the words it has, each counted once. Phrases and operators are beyond this:
/// [Snippets] has Lucene's highlighter for them.
final class MarkedWords {

    private static final int SENTENCES = 3;
    private static final int READ = 200_000;

    private final Analyzer analyzer;
    private final String question;
    private final List<Tongue> tongues;
    private final Map<Language, Map<String, Double>> weights = new HashMap<>();

    MarkedWords(Analyzer analyzer, String question, List<Tongue> tongues) {
        this.analyzer = analyzer;
        this.question = question;
        this.tongues = tongues;
    }

    /// The places of the words, those of the best sentence first.
    List<Hit.Range> in(String text, Language language) {
        Map<String, Double> terms = weights.computeIfAbsent(language, this::weights);
        List<Sentence> sentences = terms.isEmpty() ? List.of() : sentences(text, language, terms);
        return sentences.stream()
                .sorted(Comparator.comparingDouble(each -> -each.weight))
                .limit(SENTENCES)
                .flatMap(each -> each.places.stream())
                .toList();
    }

    private Map<String, Double> weights(Language language) {
        return tongues.stream()
                .filter(each -> each.language().equals(language))
                .findFirst()
                .map(each -> each.weights(question))
                .orElse(Map.of());
    }

    /// A sentence that has some of the words.
    private static final class Sentence {
        private final List<Hit.Range> places = new ArrayList<>();
        private final Set<String> terms = new HashSet<>();
        private double weight;

        void add(String term, double worth, Hit.Range place) {
            places.add(place);
            weight += terms.add(term) ? worth : 0;
        }
    }

    private List<Sentence> sentences(String text, Language language, Map<String, Double> terms) {
        List<Sentence> sentences = new ArrayList<>();
        String read = text.length() > READ ? text.substring(0, READ) : text;
        int end = 0;
        try (TokenStream tokens = analyzer.tokenStream(Analyzers.field(PassageDocument.TEXT, language), read)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String found = term.toString();
                Double worth = terms.get(found);
                if (worth != null) {
                    if (sentences.isEmpty() || offset.startOffset() >= end) {
                        sentences.add(new Sentence());
                        end = end(read, offset.endOffset());
                    }
                    sentences.getLast().add(found, worth, new Hit.Range(offset.startOffset(), offset.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    /// Where the sentence that a place is in ends.
    private static int end(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char each = text.charAt(at);
            boolean stop = each == '.' || each == '?' || each == '!';
            if (each == '\n' || each == '。' || stop && (at + 1 == text.length() || text.charAt(at + 1) <= ' ')) {
                return at + 1;
            }
        }
        return text.length();
    }
}
