package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armillary.law.pattern.PatternSet;
import org.armillary.law.pattern.Tokens;

/// Reads the forms of `works/` into one set of patterns.
final class FormsReader {

    static final List<String> FILES = List.of(
            "eu",
            "canada",
            "us",
            "uk",
            "germany",
            "france",
            "italy",
            "spain",
            "brazil",
            "eastasia",
            "treaties",
            "cases");

    private final PatternSet.Builder<WorkForm> forms = PatternSet.builder();
    private final PatternSet.Builder<WorkForm> tails = PatternSet.builder();
    private final PatternSet.Builder<WorkForm> more = PatternSet.builder();
    private final PatternSet.Builder<WorkForm> afterNumber = PatternSet.builder();
    private static final Pattern NUMBER_FIRST = Pattern.compile("<[a-z-]+: \\{number}> (.+)");

    private FormsReader() {}

    /// The forms of the catalogue.
    ///
    /// @param forms those that stand by themselves
    /// @param more those that go on with a list of such
    /// @param tails those that complete a title before them
    /// @param afterNumber what follows the number that a form begins with
    record Forms(
            PatternSet<WorkForm> forms,
            PatternSet<WorkForm> more,
            PatternSet<WorkForm> tails,
            PatternSet<WorkForm> afterNumber) {

        /// Whether a form may begin at a token: numbers are common and forms that begin with one rare.
        boolean mayBegin(Tokens tokens, int token) {
            return tokens.isNumber(token)
                    ? token + 1 < tokens.size() && afterNumber.mayBegin(tokens, token + 1)
                    : forms.mayBegin(tokens, token);
        }
    }

    static Forms read() {
        FormsReader reader = new FormsReader();
        for (String file : FILES) {
            reader.add(Catalogues.load("works/" + file + ".yaml"));
        }
        return new Forms(reader.forms.build(), reader.more.build(), reader.tails.build(), reader.afterNumber.build());
    }

    private void add(Map<String, Object> entry) {
        Catalogues.map(entry, "define").forEach((name, source) -> {
            forms.define(name, String.valueOf(source));
            tails.define(name, String.valueOf(source));
            more.define(name, String.valueOf(source));
            afterNumber.define(name, String.valueOf(source));
        });
        for (Object each : Catalogues.list(entry, "forms")) {
            Map<String, Object> form = Catalogues.map(each);
            WorkForm read = form(form, rules(entry, form));
            (read.traits().afterTitle() ? tails : read.continues().isEmpty() ? forms : more).add(read.pattern(), read);
            Matcher numbered = NUMBER_FIRST.matcher(read.pattern());
            if (numbered.matches()) {
                afterNumber.add(numbered.group(1), read);
            }
        }
    }

    private static WorkForm form(Map<String, Object> form, WorkForm.Rules rules) {
        String part = Catalogues.string(form, "part");
        return new WorkForm(
                Catalogues.string(form, "name"),
                Catalogues.string(form, "pattern"),
                both(form, "work", "alternatives"),
                both(form, "official", "official-alternatives"),
                Catalogues.string(form, "kind"),
                rules,
                part.isEmpty() ? Optional.empty() : Optional.of(Levels.get(part)),
                Catalogues.flag(form, "needs-part"),
                phrases(form, "after"),
                Catalogues.strings(form, "continues"),
                new WorkForm.Traits(
                        Catalogues.flag(form, "pair"),
                        Catalogues.flag(form, "tail"),
                        Catalogues.flag(form, "after-title"),
                        Catalogues.flag(form, "apart-from-lists"),
                        form.get("since") instanceof Integer since ? since : 0,
                        Catalogues.string(form, "before").equals("title"),
                        Catalogues.flag(form, "alone"),
                        Catalogues.flag(form, "home"),
                        Catalogues.string(form, "unnamed")));
    }

    private static List<String> both(Map<String, Object> form, String first, String others) {
        return Stream.concat(Catalogues.strings(form, first).stream(), Catalogues.strings(form, others).stream())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static WorkForm.Rules rules(Map<String, Object> entry, Map<String, Object> form) {
        Map<String, Object> merged = new HashMap<>(entry);
        merged.putAll(form);
        WordTree<String> kinds = new WordTree<>();
        Catalogues.map(merged, "kinds")
                .forEach((kind, words) -> ((List<?>) words).forEach(word -> kinds.add(String.valueOf(word), kind)));
        Map<String, String> letters = new HashMap<>();
        Catalogues.map(Catalogues.map(merged, "letters"), "kind")
                .forEach((kind, letter) -> letters.put(kind, String.valueOf(letter)));
        Map<String, Integer> eras = new HashMap<>();
        Catalogues.map(merged, "eras").forEach((era, before) -> eras.put(era, (Integer) before));
        Map<String, String> parts = new HashMap<>();
        Catalogues.map(merged, "official-parts").forEach((level, prefix) -> parts.put(level, String.valueOf(prefix)));
        Map<String, Object> tail = Catalogues.map(entry, "tail");
        return new WorkForm.Rules(
                kinds,
                Map.copyOf(letters),
                Map.copyOf(eras),
                Map.copyOf(parts),
                new WorkForm.Tail(phrases(tail, "start"), phrases(tail, "stop"), phrases(tail, "stop-before")),
                levels(merged));
    }

    /// What the levels of parts are called in the law of a tradition that words of another are used for.
    static Map<Level, Level> levels(Map<String, Object> entry) {
        Map<Level, Level> levels = new HashMap<>();
        Catalogues.map(entry, "levels")
                .forEach((from, to) -> levels.put(Levels.get(from), Levels.get(String.valueOf(to))));
        return Map.copyOf(levels);
    }

    static WordTree<Boolean> phrases(Map<String, Object> entry, String key) {
        WordTree<Boolean> tree = new WordTree<>();
        new ArrayList<>(Catalogues.strings(entry, key)).forEach(each -> tree.add(each, true));
        return tree;
    }
}
