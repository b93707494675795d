package org.armillary.law.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armillary.law.pattern.Tokens;

/// Knows in which documents a title means the law of a country: "Privacy Act" is one of Canada's where the text speaks
/// of Canada, and „Strafgesetzbuch“ none of Germany's where it speaks of Liechtenstein.
final class Homes {

    private final List<Home> all;

    private Homes(List<Home> all) {
        this.all = all;
    }

    /// Where the titles of a country are at home.
    ///
    /// @param under beginning of the works' addresses
    /// @param words one of which the document must have; empty where none is needed
    /// @param not none of which it may have
    /// @param attributes words before a title that say no more than whose law it is: "the German Criminal Code"
    private record Home(String under, List<String> words, List<String> not, WordTree<Boolean> attributes) {

        private boolean isIn(String text) {
            return (words.isEmpty() || words.stream().anyMatch(text::contains))
                    && not.stream().noneMatch(text::contains);
        }
    }

    static Homes read() {
        return new Homes(Catalogues.list(Catalogues.load("phrases.yaml"), "homes").stream()
                .map(Catalogues::map)
                .map(each -> new Home(
                        Catalogues.string(each, "under"),
                        Catalogues.strings(each, "words"),
                        Catalogues.strings(each, "not"),
                        FormsReader.phrases(each, "attributes")))
                .toList());
    }

    /// Whether the word at a token, before the title of a work, only says whose law the work is.
    boolean isAttribute(Tokens tokens, int at, String work) {
        return all.stream()
                .anyMatch(each -> work.startsWith(each.under()) && each.attributes.end(tokens, at) == at + 1);
    }

    /// What holds for a document.
    Here in(CharSequence document) {
        return new Here(all, document.toString());
    }

    /// What holds for one document, found out when first asked for: most documents name no such title.
    static final class Here {
        private final List<Home> all;
        private final String text;
        private final Map<Home, Boolean> known = new HashMap<>();

        private Here(List<Home> all, String text) {
            this.all = all;
            this.text = text;
        }

        boolean admits(String work) {
            for (Home each : all) {
                if (work.startsWith(each.under()) && !known.computeIfAbsent(each, home -> home.isIn(text))) {
                    return false;
                }
            }
            return true;
        }
    }
}
