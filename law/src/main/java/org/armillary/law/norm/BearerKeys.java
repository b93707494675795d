package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armillary.law.pattern.Tokens;

/// Brings a bearer's words to keys by which norms of different instruments can be asked for: "Providers of
/// high-risk AI systems" and "the provider" have the key `provider`.
///
/// A key is the head of the noun phrase with what stands before it, in small letters and the singular: articles,
/// parentheses and what follows the head are left out. It says who by name, not which of them: conditions on the
/// bearer ("that are public authorities") stay in the norm. "the provider and the deployer" has two keys.
final class BearerKeys {

    private static final int MOST = 8;

    private final List<String> plurals;
    private final List<String> cuts;

    /// @param plurals rules `ies>y`: the ending of a plural, and that of its singular; the first that fits holds
    /// @param cuts words behind which nothing belongs to the key, besides prepositions, relatives and verbs
    BearerKeys(List<String> plurals, List<String> cuts) {
        this.plurals = List.copyOf(plurals);
        this.cuts = List.copyOf(cuts);
    }

    /// The keys of a bearer's words, in their order; empty where they name nobody.
    List<String> of(CharSequence words, Idiom idiom) {
        Tokens tokens = Tokens.of(words);
        List<String> keys = new ArrayList<>();
        List<String> member = new ArrayList<>();
        int depth = 0;
        boolean open = true;
        for (int i = 0; i <= tokens.size() && keys.size() < MOST; i++) {
            String word = i < tokens.size() ? tokens.text(i).toLowerCase(Locale.ROOT) : ",";
            if (word.equals("(") || word.equals("（")) {
                depth++;
            } else if (word.equals(")") || word.equals("）")) {
                depth = Math.max(0, depth - 1);
            } else if (depth > 0) {
                continue;
            } else if (i == tokens.size() || joins(tokens, i, idiom)) {
                add(keys, member);
                open = open || i < tokens.size() && beginsAnother(tokens, i + 1, idiom);
            } else if (ends(tokens, i, word, idiom)) {
                open = !open && beginsAnother(tokens, i, idiom);
                add(keys, member);
            } else if (open && !isLeftOut(tokens, i, word, idiom)) {
                member.add(tokens.isGlued(i) && !member.isEmpty() ? member.removeLast() + word : word);
            }
        }
        return List.copyOf(keys);
    }

    private static boolean joins(Tokens tokens, int token, Idiom idiom) {
        return idiom.is(WordClass.CONJUNCTION, tokens, token)
                || tokens.isMark(token) && ",;、，".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    }

    /// A new member of an enumeration after the complements of the one before: "of lamps, or the owner".
    private static boolean beginsAnother(Tokens tokens, int token, Idiom idiom) {
        return token < tokens.size() && idiom.is(WordClass.DETERMINER, tokens, token);
    }

    private boolean ends(Tokens tokens, int token, String word, Idiom idiom) {
        int ending = WordClass.PREPOSITION.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.SUBORDINATOR.bit()
                | WordClass.FINITE.bit()
                | WordClass.THAT.bit();
        boolean that = idiom.is(WordClass.THAT, tokens, token) && token == 0;
        return !that && (idiom.classes(tokens, token) & ending) != 0 || cuts.contains(word);
    }

    private static boolean isLeftOut(Tokens tokens, int token, String word, Idiom idiom) {
        int article = WordClass.DETERMINER.bit()
                | WordClass.THAT.bit()
                | WordClass.SUCH.bit()
                | WordClass.NEGATIVE.bit()
                | WordClass.ADVERB.bit();
        boolean hyphen = word.equals("-") && tokens.isGlued(token);
        return !hyphen && (tokens.isMark(token) || (idiom.classes(tokens, token) & article) != 0);
    }

    private void add(List<String> keys, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        words.add(singular(words.removeLast()));
        String key = String.join(" ", words);
        words.clear();
        if (!keys.contains(key)) {
            keys.add(key);
        }
    }

    private String singular(String word) {
        for (String rule : plurals) {
            int arrow = rule.indexOf('>');
            String ending = rule.substring(0, arrow);
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length()) + rule.substring(arrow + 1);
            }
        }
        return word;
    }
}
