package org.armillary.law.citation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armillary.law.pattern.Tokens;

/// The whole catalogue of citations, read once.
///
/// @param tongues languages
/// @param forms forms of works
/// @param titles works by title
/// @param brackets titles in brackets
/// @param phrases names given in a text, versions
/// @param articles words that make a noun a definite one: "the"
/// @param homes where titles mean the law of a country
record Conventions(
        Tongues tongues,
        FormsReader.Forms forms,
        Titles titles,
        TitleBrackets brackets,
        Phrases phrases,
        WordTree<Boolean> articles,
        Homes homes) {

    static Conventions read() {
        return new Conventions(
                Tongues.read(),
                FormsReader.read(),
                Titles.read(),
                TitleBrackets.read(),
                Phrases.read(),
                FormsReader.phrases(Catalogues.load("phrases.yaml"), "articles"),
                Homes.read());
    }

    /// Whether a noun for laws in some language stands at a word.
    boolean isKindAt(Tokens words, int at) {
        return tongues.list().stream().anyMatch(each -> each.kinds().end(words, at) > 0);
    }

    /// The kinds of laws that words have a noun for.
    List<String> kindsIn(Tokens words) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(at -> tongues.list().stream()
                        .map(each -> each.kinds().find(words, at))
                        .flatMap(hit -> hit == null ? Stream.empty() : Stream.of(hit.value())))
                .distinct()
                .toList();
    }

    /// Whether a word is a noun for laws in some language.
    boolean isKind(Tokens word) {
        return tongues.list().stream().anyMatch(each -> each.kinds().end(word, 0) == word.size());
    }
}
