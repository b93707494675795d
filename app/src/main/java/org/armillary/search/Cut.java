package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// A text cut into terms once, to be indexed as words and as pairs of words.
///
/// @param terms in their order
/// @param steps how many positions each is after the one before; 0 in its place, 2 after one stop word
record Cut(List<String> terms, List<Integer> steps) {

    static Cut of(Analyzer analyzer, String field, String text) {
        List<String> terms = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
                steps.add(step.getPositionIncrement());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Cut(terms, steps);
    }

    /// Two words, one after the other, stop words left out.
    List<String> pairs() {
        return IntStream.range(1, terms.size())
                .mapToObj(each -> terms.get(each - 1) + " " + terms.get(each))
                .toList();
    }

    /// The terms as Lucene wants them.
    TokenStream words() {
        return new Stream(terms, steps);
    }

    /// The pairs as Lucene wants them.
    TokenStream paired() {
        return stream(pairs());
    }

    /// Terms, one after the other, as Lucene wants them.
    static TokenStream stream(List<String> terms) {
        return new Stream(terms, terms.stream().map(each -> 1).toList());
    }

    private static final class Stream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final List<String> terms;
        private final List<Integer> steps;
        private int next;

        Stream(List<String> terms, List<Integer> steps) {
            this.terms = terms;
            this.steps = steps;
        }

        @Override
        public boolean incrementToken() {
            if (next == terms.size()) {
                return false;
            }
            clearAttributes();
            term.append(terms.get(next));
            step.setPositionIncrement(steps.get(next++));
            return true;
        }

        @Override
        public void reset() {
            next = 0;
        }
    }
}
