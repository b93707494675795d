package org.armillary.law.citation;

import java.util.List;

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
    private record Home(String under, List<String> words, List<String> not) {

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
                        Catalogues.strings(each, "not")))
                .toList());
    }

    /// What holds for a document.
    Here in(CharSequence document) {
        String text = document.toString();
        return new Here(
                all.stream().filter(each -> !each.isIn(text)).map(Home::under).toList());
    }

    /// What holds for one document.
    ///
    /// @param foreign beginnings of addresses whose titles mean something else here
    record Here(List<String> foreign) {

        boolean admits(String work) {
            return foreign.stream().noneMatch(work::startsWith);
        }
    }
}
