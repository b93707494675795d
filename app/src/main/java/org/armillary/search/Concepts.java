package org.armillary.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.armillary.law.frbr.Language;
import org.armillary.law.pattern.Tokens;
import org.armillary.terminology.Concept;
import org.armillary.terminology.Terminology;
import org.jspecify.annotations.Nullable;

/// Finds concepts of the term base in a text of any length, by the terms of the text's language.
///
/// Words meet without their endings; in Chinese, Japanese and Korean characters meet as they stand, since where a word
/// ends there is a guess. Of terms that overlap the longest is meant, as in [Translator].
final class Concepts {

    private static final Set<String> UNSPACED = Set.of("zho", "jpn", "kor");
    private static final int TEXTS_KEPT = 4_096;
    /// Middle dots join words that are listed, and are written with whatever dot is at hand.
    private static final Pattern DOTS = Pattern.compile("[\\u00B7\\u2022\\u2027\\u22C5\\u30FB\\u318D\\uFF65]");

    private final Analyzers analyzers;
    private final Terminology terminology;
    private final Map<String, Node> byLanguage = new ConcurrentHashMap<>();
    private final Map<Long, Map<Concept, Integer>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Map<Concept, Integer>> eldest) {
            return size() > TEXTS_KEPT;
        }
    };

    Concepts(Analyzers analyzers, Terminology terminology) {
        this.analyzers = analyzers;
        this.terminology = terminology;
    }

    /// Where terms may go on by one more word, or end.
    private static final class Node {
        final Map<Long, Node> next = new HashMap<>();

        @Nullable
        Concept concept;
        /// Whether the term is an abbreviation, which is none in small letters: LAWS are no laws.
        boolean isCapital;
    }

    /// A word without its ending, or a character.
    ///
    /// @param isCapital whether all letters of it are capitals
    private record Piece(long hash, boolean isCapital) {}

    /// What a text speaks of, and how often, in the order of the text. What was found of late is kept.
    Map<Concept, Integer> in(String text, Language language) {
        long key = WindowKeys.key(language.code() + " " + text);
        synchronized (kept) {
            Map<Concept, Integer> known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Map<Concept, Integer> found = Collections.unmodifiableMap(find(text, language));
        synchronized (kept) {
            kept.put(key, found);
        }
        return found;
    }

    private Map<Concept, Integer> find(String text, Language language) {
        Map<Concept, Integer> found = new LinkedHashMap<>();
        if (!Terminology.LANGUAGES.contains(language.code())) {
            return found;
        }
        Node terms = byLanguage.computeIfAbsent(language.code(), this::terms);
        List<Piece> pieces = pieces(text, language.code());
        for (int at = 0; at < pieces.size(); ) {
            at += longest(pieces, at, terms, found);
        }
        return found;
    }

    /// @return how many pieces were taken up, at least one
    private static int longest(List<Piece> pieces, int from, Node terms, Map<Concept, Integer> found) {
        Concept meant = null;
        int taken = 1;
        Node node = terms;
        for (int at = from; at < pieces.size(); at++) {
            node = node.next.get(pieces.get(at).hash());
            if (node == null) {
                break;
            }
            if (node.concept != null && (!node.isCapital || pieces.get(at).isCapital())) {
                meant = node.concept;
                taken = at - from + 1;
            }
        }
        if (meant != null) {
            found.merge(meant, 1, Integer::sum);
        }
        return taken;
    }

    private Node terms(String language) {
        Node root = new Node();
        for (Concept concept : terminology.list()) {
            for (String term : concept.terms(language)) {
                Node node = root;
                for (Piece piece : pieces(term, language)) {
                    node = node.next.computeIfAbsent(piece.hash(), key -> new Node());
                }
                if (node != root && node.concept == null) {
                    node.concept = concept;
                    node.isCapital = isCapital(term);
                }
            }
        }
        return root;
    }

    private List<Piece> pieces(String text, String language) {
        List<Piece> pieces = new ArrayList<>();
        if (UNSPACED.contains(language)) {
            Tokens tokens = Tokens.of(DOTS.matcher(text).replaceAll(" "));
            for (int token = 0; token < tokens.size(); token++) {
                pieces.add(new Piece(tokens.hash(token), tokens.isUpper(token)));
            }
        } else {
            analyzers.terms(
                    Analyzers.field(PassageDocument.TEXT, new Language(language)),
                    text,
                    (term, start, end) ->
                            pieces.add(new Piece(Tokens.hash(term), isCapital(text.substring(start, end)))));
        }
        return pieces;
    }

    private static boolean isCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase) && word.chars().noneMatch(Character::isLowerCase);
    }
}
