package org.armillary.law.citation;

import java.util.HashMap;
import java.util.Map;
import org.armillary.law.pattern.PatternSet;

/// The phrases of `phrases.yaml`.
///
/// @param titles words of titles that no table has
/// @param aliasAfter how a text names a law behind its citation; remembers `name`
/// @param aliasBefore the same before it
/// @param aliasAlone the same behind a title that nothing marks
/// @param citedAs what introduces the title of the document itself
/// @param amended what says that the law named before it is changed
/// @param times how a text says which version of a law it means; may remember `day`
record Phrases(
        TitleWords titles,
        PatternSet<Boolean> aliasAfter,
        PatternSet<Boolean> aliasBefore,
        PatternSet<Boolean> aliasAlone,
        WordTree<Boolean> citedAs,
        WordTree<Boolean> amended,
        PatternSet<Timeliness.Kind> times) {

    /// Words of titles in capitals.
    ///
    /// @param behind nouns that end a title, and whether a year must follow
    /// @param before nouns that begin one
    /// @param beforeJoints what may follow such a noun
    /// @param joints small words inside
    /// @param common nouns that need two words or a year, so common are they
    /// @param leading words in capitals that stand before a title
    record TitleWords(
            WordTree<Boolean> behind,
            WordTree<Boolean> before,
            WordTree<Boolean> beforeJoints,
            WordTree<Boolean> joints,
            WordTree<Boolean> leading,
            WordTree<Boolean> common) {}

    static Phrases read() {
        Map<String, Object> entry = Catalogues.load("phrases.yaml");
        Map<String, Object> aliases = Catalogues.map(entry, "aliases");
        Map<String, Object> times = Catalogues.map(entry, "timeliness");
        PatternSet.Builder<Timeliness.Kind> timed = PatternSet.builder();
        Catalogues.strings(times, "dynamic").forEach(each -> timed.add(each, Timeliness.Kind.DYNAMIC));
        Catalogues.strings(times, "static").forEach(each -> timed.add(each, Timeliness.Kind.STATIC));
        return new Phrases(
                titles(Catalogues.map(entry, "titles")),
                patterns(aliases, "after"),
                patterns(aliases, "before"),
                patterns(aliases, "alone"),
                FormsReader.phrases(entry, "cited-as"),
                FormsReader.phrases(entry, "amended"),
                timed.build());
    }

    private static TitleWords titles(Map<String, Object> entry) {
        WordTree<Boolean> behind = new WordTree<>();
        Catalogues.strings(entry, "behind-with-year").forEach(each -> behind.add(each, true));
        Catalogues.strings(entry, "behind").forEach(each -> behind.add(each, false));
        return new TitleWords(
                behind,
                FormsReader.phrases(entry, "before"),
                FormsReader.phrases(entry, "before-joints"),
                FormsReader.phrases(entry, "joints"),
                FormsReader.phrases(entry, "leading"),
                FormsReader.phrases(entry, "common"));
    }

    private static PatternSet<Boolean> patterns(Map<String, Object> entry, String key) {
        PatternSet.Builder<Boolean> patterns = PatternSet.builder();
        new HashMap<>(Catalogues.map(entry, "define"))
                .forEach((name, source) -> patterns.define(name, String.valueOf(source)));
        Catalogues.strings(entry, key).forEach(each -> patterns.add(each, true));
        return patterns.build();
    }
}
