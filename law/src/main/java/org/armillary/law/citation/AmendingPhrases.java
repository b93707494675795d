package org.armillary.law.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armillary.law.frbr.Language;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.PatternSet;
import org.armillary.law.pattern.Tokens;

/// The phrases of amending instructions in `catalogues/modification`, by language.
final class AmendingPhrases {

    private static final String FOLDER = "/catalogues/modification/";

    private final Map<String, PatternSet<AmendingWord>> byLanguage;

    private AmendingPhrases(Map<String, PatternSet<AmendingWord>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /// The packaged phrases.
    static AmendingPhrases get() {
        return Packaged.PHRASES;
    }

    /// The phrases in a text; none for a language without a catalogue.
    List<Match<AmendingWord>> find(Language language, Tokens tokens) {
        PatternSet<AmendingWord> phrases = byLanguage.get(language.code());
        return phrases == null ? List.of() : phrases.find(tokens);
    }

    /// Names of the files that the index lists, without ending.
    static List<String> files() {
        return Catalogues.strings(load("index.yaml"), "languages");
    }

    static Map<String, Object> load(String file) {
        return Catalogues.load(FOLDER, file);
    }

    private static AmendingPhrases read() {
        Map<String, PatternSet<AmendingWord>> byLanguage = new HashMap<>();
        for (String file : files()) {
            Map<String, Object> entry = load(file + ".yaml");
            PatternSet.Builder<AmendingWord> builder = PatternSet.builder();
            Catalogues.map(entry, "define").forEach((name, source) -> builder.define(name, String.valueOf(source)));
            for (AmendingWord each : AmendingWord.values()) {
                Catalogues.strings(entry, each.name().toLowerCase(Locale.ROOT))
                        .forEach(source -> builder.add(source, each));
            }
            PatternSet<AmendingWord> phrases = builder.build();
            Catalogues.strings(entry, "codes").forEach(code -> byLanguage.put(code, phrases));
        }
        return new AmendingPhrases(byLanguage);
    }

    /// Read once, when first asked for.
    private static final class Packaged {
        private static final AmendingPhrases PHRASES = read();
    }
}
