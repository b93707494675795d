package org.armillary.law.identification;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.frbr.Language;

/// What a file's name tells of its text: a day (`act_2025-10-01.md`, `act(20251001).pdf`) and a language
/// (`act.fra.md`, `act_FR.html`).
final class FileName {

    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern CODE = Pattern.compile("[._-]([a-z]{2,3}|[A-Z]{2,3})(?=[._-])");

    private FileName() {}

    static Clues clues(String name) {
        Map<String, String> said = new HashMap<>();
        WrittenDate.find(name.replace('_', ' '), Optional.empty())
                .or(() -> {
                    Matcher compact = COMPACT.matcher(name);
                    return compact.find()
                            ? WrittenDate.find(
                                    compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3),
                                    Optional.empty())
                            : Optional.empty();
                })
                .ifPresent(day -> said.put("date", day.toString()));
        Matcher language = CODE.matcher(name);
        while (language.find() && !said.containsKey("language")) {
            code(language.group(1)).ifPresent(code -> said.put("language", code));
        }
        return new Clues(said);
    }

    /// The code of a language, where a word is one: one with two letters in ISO 639-1, for three letters are soon a
    /// word.
    static Optional<String> code(String word) {
        try {
            Language language = Language.parse(word);
            return language.tag().length() == 2 ? Optional.of(language.code()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
