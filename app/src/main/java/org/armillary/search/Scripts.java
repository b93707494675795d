package org.armillary.search;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which languages a text can be of, by its script.
///
/// Languages without spaces load a dictionary when they are first used, so that a question in Latin letters is not
/// looked for in them; unless other words of it are of such a language.
final class Scripts {

    private final Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);

    private Scripts(String text) {
        text.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
    }

    /// The languages that a piece of a question can be of; all of them where no script tells.
    ///
    /// @param languages three-letter codes
    /// @param piece of the question
    /// @param whole the question
    static List<String> fitting(List<String> languages, String piece, String whole) {
        Scripts own = new Scripts(piece);
        Scripts all = new Scripts(whole);
        List<String> fitting = languages.stream()
                .filter(language -> own.fits(language) || own.isWestern() && all.fits(language))
                .toList();
        return fitting.isEmpty() ? languages : fitting;
    }

    private boolean fits(String language) {
        return switch (language) {
            case "kor" -> scripts.contains(UnicodeScript.HANGUL);
            case "jpn" -> hasKana() || hasHanAlone();
            case "zho" -> hasHanAlone();
            default -> isWestern();
        };
    }

    private boolean isWestern() {
        return !scripts.contains(UnicodeScript.HANGUL) && !hasKana() && !scripts.contains(UnicodeScript.HAN);
    }

    private boolean hasKana() {
        return scripts.contains(UnicodeScript.HIRAGANA) || scripts.contains(UnicodeScript.KATAKANA);
    }

    private boolean hasHanAlone() {
        return scripts.contains(UnicodeScript.HAN) && !scripts.contains(UnicodeScript.HANGUL) && !hasKana();
    }
}
