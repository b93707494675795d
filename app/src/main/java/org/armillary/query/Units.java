package org.armillary.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words by which people cite the parts of laws, in the languages of Europe.
final class Units {

    private static final Map<String, Citation.Kind> KINDS = new HashMap<>();
    private static final Set<String> SENTENCES = Set.of("satz", "sentence", "phrase", "s");
    private static final Set<String> STEPS = Set.of(
            "para",
            "paras",
            "paragraph",
            "paragraphs",
            "paragraphe",
            "subparagraph",
            "subsection",
            "abs",
            "absatz",
            "unterabsatz",
            "uabs",
            "comma",
            "apartado",
            "apt",
            "ap",
            "no",
            "nº",
            "n.º",
            "n",
            "nr",
            "nummer",
            "número",
            "numero",
            "point",
            "points",
            "lit",
            "litera",
            "buchstabe",
            "letter",
            "lettera",
            "letra",
            "alinea",
            "alinéa",
            "alínea",
            "let",
            "inciso",
            "item",
            "satz",
            "sentence",
            "s");

    /// Between a place and its work.
    static final Set<String> JOINING = Set.of(
            "of",
            "the",
            "in",
            "to",
            "du",
            "de",
            "la",
            "le",
            "les",
            "l",
            "des",
            "del",
            "della",
            "dello",
            "dell",
            "degli",
            "do",
            "da",
            "dos",
            "das",
            "der",
            "dem",
            "den",
            "die",
            "von",
            "vom",
            "zum",
            "zur",
            "im",
            "gemäß",
            "el",
            "los",
            "il",
            "的",
            "之",
            "の",
            "은",
            "의",
            "case",
            "cases",
            "rechtssache",
            "affaire",
            "causa",
            "asunto",
            "processo");

    /// Behind a number.
    static final Set<String> ORDINALS = Set.of("bis", "ter", "quater", "quinquies", "sexies");

    static {
        put(
                Citation.Kind.ARTICLE,
                "§ §§ art arts artt article articles articolo articoli artículo artículos articulo articulos artigo"
                        + " artigos artikel artikeln section sections sec secs sect s ss rule rules reg regs");
        put(
                Citation.Kind.RECITAL,
                "recital recitals considérant considérants considerant erwägungsgrund"
                        + " erwägungsgründe considerando considerandos erwgr");
        put(Citation.Kind.ANNEX, "annex annexes annexe anhang allegato anexo schedule sched appendix");
        put(Citation.Kind.CHAPTER, "chapter chapters chapitre kapitel capo capítulo capitulo ch chap");
    }

    private Units() {}

    private static void put(Citation.Kind kind, String words) {
        for (String word : words.split(" ")) {
            KINDS.put(word, kind);
        }
    }

    static Optional<Citation.Kind> kind(String word) {
        return Optional.ofNullable(KINDS.get(folded(word)));
    }

    static boolean isStep(String word) {
        return STEPS.contains(folded(word));
    }

    static boolean isSentence(String word) {
        return SENTENCES.contains(folded(word));
    }

    /// In lower case, without a full stop behind or an article in front: `dell’articolo` is `articolo`.
    static String folded(String word) {
        String folded = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int apostrophe = folded.lastIndexOf('\'', folded.length() - 2);
        int end = folded.endsWith(".") || folded.endsWith("'") ? folded.length() - 1 : folded.length();
        return folded.substring(Math.clamp(apostrophe + 1, 0, end), end);
    }

    /// Where the number begins in a word such as `§7`, `art.6(3)` or `point(a)`; 0 for nowhere.
    static int glued(String word) {
        int letters = 0;
        while (letters < word.length() && (Character.isLetter(word.charAt(letters)) || word.charAt(letters) == '§')) {
            letters++;
        }
        int number = letters < word.length() && word.charAt(letters) == '.' ? letters + 1 : letters;
        if (letters == 0 || number >= word.length()) {
            return 0;
        }
        boolean marked = number > letters || word.charAt(0) == '§' || letters > 2 || word.charAt(number) == '(';
        return marked && (Character.isDigit(word.charAt(number)) || word.charAt(number) == '(') ? number : 0;
    }
}
