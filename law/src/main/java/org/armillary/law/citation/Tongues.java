package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.armillary.law.frbr.Language;
import org.jspecify.annotations.Nullable;

/// The languages of `languages/`.
final class Tongues {

    private static final List<String> NAMES =
            List.of("eng", "fra", "deu", "ita", "spa", "por", "zho", "zho-tw", "jpn", "kor");

    private final Map<String, Tongue> byLanguage = new HashMap<>();
    /// Other ways to name parts, for documents of a language that use a character.
    private final Map<String, Map<String, Tongue>> byScript = new HashMap<>();
    /// Words for what is numbered through, in all languages, for texts that cite foreign law.
    private final WordTree<Unit> abroad = new WordTree<>();

    private Tongues() {}

    static Tongues read() {
        Tongues tongues = new Tongues();
        for (String name : NAMES.reversed()) {
            tongues.add(Catalogues.load("languages/" + name + ".yaml"));
        }
        return tongues;
    }

    /// The language of a document; English where it is none of the catalogue.
    Tongue of(Language language) {
        Tongue own = byLanguage.get(language.code());
        return own != null ? own : Objects.requireNonNull(byLanguage.get(NAMES.getFirst()));
    }

    /// The language of a document, as it is written there.
    Tongue of(Language language, CharSequence document) {
        String text = document.toString();
        return byScript.getOrDefault(language.code(), Map.of()).entrySet().stream()
                .filter(each -> text.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> of(language));
    }

    boolean has(Language language) {
        return byLanguage.containsKey(language.code());
    }

    WordTree<Unit> abroad() {
        return abroad;
    }

    private void add(Map<String, Object> entry) {
        Tongue tongue = tongue(entry);
        for (Object each : Catalogues.list(entry, "units")) {
            units(Catalogues.map(each), tongue);
        }
        String script = Catalogues.string(entry, "script");
        if (script.isEmpty()) {
            byLanguage.put(tongue.language(), tongue);
        } else {
            byScript.computeIfAbsent(tongue.language(), key -> new HashMap<>()).put(script, tongue);
        }
    }

    private static Tongue tongue(Map<String, Object> entry) {
        WordTree<Tongue.Pointer> pointers = new WordTree<>();
        pointers(entry, "following", Tongue.Pointer.FOLLOWING, pointers);
        pointers(entry, "preceding", Tongue.Pointer.PRECEDING, pointers);
        pointers(entry, "same", Tongue.Pointer.SAME, pointers);
        pointers(entry, "self", Tongue.Pointer.SELF, pointers);
        WordTree<String> kinds = new WordTree<>();
        Catalogues.map(entry, "kinds")
                .forEach((kind, words) -> ((List<?>) words).forEach(word -> kinds.add(String.valueOf(word), kind)));
        return new Tongue(
                Catalogues.string(entry, "language"),
                new WordTree<>(),
                new WordTree<>(),
                ordinals(entry),
                phrases(entry, "prefixes"),
                phrases(entry, "inserts"),
                phrases(entry, "lists"),
                phrases(entry, "ranges"),
                phrases(entry, "range-ends"),
                phrases(entry, "of"),
                phrases(entry, "into"),
                phrases(entry, "measures"),
                phrases(entry, "signs"),
                pointers,
                kinds,
                phrases(entry, "thereof"),
                phrases(entry, "ibid"),
                Levels.list(Catalogues.strings(entry, "chain")),
                Catalogues.flag(entry, "adjacent"),
                bareRoman(entry),
                habits(entry));
    }

    private static @Nullable Level bareRoman(Map<String, Object> entry) {
        String name = Catalogues.string(entry, "bare-roman");
        return name.isEmpty() ? null : Levels.get(name);
    }

    private static Tongue.Habits habits(Map<String, Object> entry) {
        return new Tongue.Habits(
                phrases(entry, "idioms"),
                List.copyOf(Catalogues.strings(entry, "compounds")),
                List.copyOf(Catalogues.strings(entry, "unnumbered")),
                phrases(entry, "particles"),
                phrases(entry, "onward"),
                Catalogues.flag(entry, "supplements-of-amendments"),
                Catalogues.flag(entry, "letters-apart"),
                phrases(entry, "closings"),
                phrases(entry, "said"),
                phrases(entry, "possessives"),
                phrases(entry, "joins"));
    }

    private static WordTree<Boolean> phrases(Map<String, Object> entry, String key) {
        WordTree<Boolean> tree = new WordTree<>();
        Catalogues.strings(entry, key).forEach(each -> tree.add(each, true));
        return tree;
    }

    private static void pointers(
            Map<String, Object> entry, String key, Tongue.Pointer pointer, WordTree<Tongue.Pointer> tree) {
        Catalogues.strings(entry, key).forEach(each -> tree.add(each, pointer));
    }

    /// Words of one number are separated by a bar; those after the tenth are numbers of their own.
    private static WordTree<String> ordinals(Map<String, Object> entry) {
        WordTree<String> tree = new WordTree<>();
        List<String> rows = Catalogues.strings(entry, "ordinals");
        for (int i = 0; i < rows.size(); i++) {
            List<String> words = List.of(rows.get(i).split("\\|"));
            String number = i < 10 ? Integer.toString(i + 1) : words.getFirst();
            words.forEach(word -> tree.add(word, number));
        }
        return tree;
    }

    private void units(Map<String, Object> entry, Tongue tongue) {
        Unit.Where where = where(Catalogues.string(entry, "where"));
        boolean plurals = Catalogues.flag(entry, "plurals");
        for (String word : Catalogues.strings(entry, "words")) {
            add(word, unit(entry, tongue, plurals, where));
        }
        for (String word : Catalogues.strings(entry, "plural")) {
            add(word, unit(entry, tongue, true, where));
        }
        for (String word : Catalogues.strings(entry, "alone")) {
            add(word, unit(entry, tongue, false, Unit.Where.ALONE));
        }
    }

    private void add(String word, Unit unit) {
        if (unit.where() != Unit.Where.AFTER_NUMBER) {
            unit.tongue().units().add(word, unit);
        }
        if (unit.follows()) {
            unit.tongue().followers().add(word, unit);
        }
        if (unit.level().isBasic() && unit.precedes()) {
            abroad.add(word, unit);
        }
    }

    private static Unit unit(Map<String, Object> entry, Tongue tongue, boolean plural, Unit.Where where) {
        Level level = Levels.get(Catalogues.string(entry, "level"));
        return new Unit(
                Catalogues.flag(entry, "container") ? container(level) : level,
                tongue,
                where,
                plural,
                Catalogues.flag(entry, "letters"),
                Catalogues.flag(entry, "inside"),
                Catalogues.flag(entry, "brackets"));
    }

    /// A section that groups articles.
    private static Level container(Level level) {
        return new Level(level.name(), level.eid(), Level.Role.CONTAINER, level.rank(), List.of(), level.also());
    }

    private static Unit.Where where(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "", "before" -> Unit.Where.BEFORE_NUMBER;
            case "after", "syllable" -> Unit.Where.AFTER_NUMBER;
            case "both" -> Unit.Where.BOTH;
            case "bare" -> Unit.Where.BARE;
            default -> throw new IllegalArgumentException("where does a number stand: '" + name + "'?");
        };
    }

    /// The languages of the catalogue.
    List<Tongue> list() {
        return new ArrayList<>(byLanguage.values());
    }
}
