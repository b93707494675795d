package org.armillary.terminology;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A concept that words in any language may mean.
///
/// @param language of the term, ISO 639-3; empty where the definition alone has the words
/// @param term that has them; empty where the definition alone does
public record Match(Concept concept, String language, String term) {

    /// How well a term fits what was typed, the best first.
    private enum Fit {
        SAME,
        BEGINNING,
        WORD,
        WITHIN,
        DEFINITION
    }

    private record Judged(Match match, Fit fit) {}

    /// The concepts that typed words may mean, those whose terms begin so first; all, in their order, of no words.
    static List<Match> list(List<Concept> concepts, String typed) {
        String words = folded(typed);
        if (words.isEmpty()) {
            return concepts.stream().map(each -> new Match(each, "", "")).toList();
        }
        return concepts.stream()
                .flatMap(each -> judged(each, words).stream())
                .sorted(Comparator.comparing(Judged::fit))
                .map(Judged::match)
                .toList();
    }

    private static Optional<Judged> judged(Concept concept, String words) {
        Stream<Judged> terms = Terminology.LANGUAGES.stream()
                .flatMap(language -> concept.terms(language).stream()
                        .flatMap(term ->
                                fit(folded(term), words)
                                        .map(fit -> new Judged(new Match(concept, language, term), fit))
                                        .stream()));
        Stream<Judged> defined = folded(concept.definition()).contains(words)
                ? Stream.of(new Judged(new Match(concept, "", ""), Fit.DEFINITION))
                : Stream.empty();
        return Stream.concat(terms, defined).min(Comparator.comparing(Judged::fit));
    }

    private static Optional<Fit> fit(String term, String words) {
        if (term.equals(words)) {
            return Optional.of(Fit.SAME);
        } else if (term.startsWith(words)) {
            return Optional.of(Fit.BEGINNING);
        } else if (term.contains(" " + words)) {
            return Optional.of(Fit.WORD);
        }
        return term.contains(words) ? Optional.of(Fit.WITHIN) : Optional.empty();
    }

    /// Without case, width, hyphens and the accents of Latin letters.
    private static String folded(String text) {
        return Normalizer.normalize(
                        Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\u0300-\\u036F]+", ""),
                        Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Pd}\\s]+", " ")
                .strip();
    }
}
