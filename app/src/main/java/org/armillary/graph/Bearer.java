package org.armillary.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armillary.law.frbr.Language;
import org.armillary.law.norm.Norms;

/// Who bears a norm, by the names it is asked for: `provider` and `deployer` for "providers and deployers of high-risk
/// systems".
final class Bearer {

    private static final int LONGEST = 200;

    /// Languages whose words a question may be asked in; `und` takes them as they are.
    private static final List<Language> LANGUAGES =
            List.of("eng", "fra", "deu", "ita", "spa", "por", "zho", "jpn", "kor", "und").stream()
                    .map(Language::new)
                    .toList();

    private static final class Loaded {
        static final Norms NORMS = Norms.standard();
    }

    private Bearer() {}

    /// The names of its subject and, where a passive sentence says who acts, of the agent ("the log shall be kept by
    /// the keeper").
    static Set<String> names(Duty duty) {
        Language language = new Language(duty.language());
        Set<String> names = new LinkedHashSet<>(names(duty.bearer(), language));
        duty.agent().ifPresent(each -> names.addAll(names(each, language)));
        return names;
    }

    /// What a question may mean by some words, in any language.
    static Set<String> asked(String words) {
        Set<String> asked = new TreeSet<>();
        for (Language language : LANGUAGES) {
            asked.addAll(names(words, language));
        }
        return asked;
    }

    private static List<String> names(String words, Language language) {
        return Loaded.NORMS.bearerKeys(words, language).stream()
                .map(each -> each.substring(0, Math.min(LONGEST, each.length())))
                .distinct()
                .toList();
    }
}
