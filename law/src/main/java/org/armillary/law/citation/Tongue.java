package org.armillary.law.citation;

import java.util.List;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// How a language names the parts of a law and points to them.
///
/// @param language ISO 639-3 code
/// @param units words for levels whose number follows or that have none
/// @param followers words for levels whose number stands before
/// @param ordinals words for places in a row; a number, or the word itself where it is one of a kind ("único")
/// @param prefixes what stands before a number that its unit follows: 第
/// @param inserts what joins an inserted number to the unit before it: 之
/// @param lists what joins the members of a list
/// @param ranges what joins the ends of a range
/// @param rangeEnds what may close a range: まで
/// @param ofs what leads from a part to what it is a part of
/// @param intos what leads from a law to a part of it
/// @param measures words that make a number a quantity
/// @param signs what may stand between a word and its number: "No"
/// @param pointers words that point: "this", "that", "the preceding"
/// @param kinds nouns for laws, as kinds
/// @param thereof what points back to the law named last
/// @param ibid what repeats the last citation
/// @param chain levels whose numbers are strung together, outermost first
/// @param adjacent whether a law may follow its part without a word: "§ 5 BDSG"
/// @param bareRoman the level of a Roman number without a word behind an article: "art. 49, XV"
/// @param habits what else is usual
record Tongue(
        String language,
        WordTree<Unit> units,
        WordTree<Unit> followers,
        WordTree<String> ordinals,
        WordTree<Boolean> prefixes,
        WordTree<Boolean> inserts,
        WordTree<Boolean> lists,
        WordTree<Boolean> ranges,
        WordTree<Boolean> rangeEnds,
        WordTree<Boolean> ofs,
        WordTree<Boolean> intos,
        WordTree<Boolean> measures,
        WordTree<Boolean> signs,
        WordTree<Pointer> pointers,
        WordTree<String> kinds,
        WordTree<Boolean> thereof,
        WordTree<Boolean> ibid,
        List<Level> chain,
        boolean adjacent,
        @Nullable Level bareRoman,
        Habits habits) {

    /// What else is usual in a language.
    ///
    /// @param idioms phrases that look like a reference and are none: "à ce titre"
    /// @param compounds small letters that a law's name in one word ends with: „-gesetz“
    /// @param unnumbered levels whose units may have no number in print
    /// @param particles what may be joined to a noun behind a word that points; empty where none must be looked for
    /// @param onward what says that more follows: "e seguenti"
    /// @param letters whether a letter may stand apart behind its number: „§ 90 a“
    /// @param closings what may close the number of an annex: 호서식
    /// @param said what stands between a law and the part of it by which it does something: "ha disposto (con l'"
    /// @param possessives what makes a part one of the law named before: "its Article 5"
    /// @param joins what joins a part to one of the same law before it: "in conjunction with"
    /// @param supplements whether supplements name the articles of the acts they came with
    record Habits(
            WordTree<Boolean> idioms,
            List<String> compounds,
            List<String> unnumbered,
            WordTree<Boolean> particles,
            WordTree<Boolean> onward,
            boolean supplements,
            boolean letters,
            WordTree<Boolean> closings,
            WordTree<Boolean> said,
            WordTree<Boolean> possessives,
            WordTree<Boolean> joins) {}

    /// What a pointing word points to.
    enum Pointer {
        /// This document, or the provision around.
        SELF,
        /// What was named last.
        SAME,
        PRECEDING,
        FOLLOWING
    }

    /// The end of what joins members of a list at a token: marks, a word, or both; -1 where nothing does.
    int afterSeparator(Tokens tokens, int token) {
        int phrase = lists.end(tokens, token);
        if (phrase > 0 && !isHalf(tokens, phrase)) {
            return phrase;
        }
        int at = token;
        boolean comma = at < tokens.size() && isMark(tokens, at, ',', ';', '、', '，');
        if (comma) {
            at++;
        }
        int word = lists.end(tokens, at);
        return word > 0 && !isHalf(tokens, word) ? word : comma ? at : -1;
    }

    /// Whether words that look like a reference stand around a token and are none.
    boolean isIdiom(Tokens tokens, int at) {
        for (int from = at; from >= Math.max(0, at - 2); from--) {
            if (habits.idioms().end(tokens, from) > at) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word that points and the noun behind it are words of their own: 이 법, not 장관이 고시하는.
    boolean points(Tokens tokens, int from, int noun, int to) {
        if (isIdiom(tokens, from)) {
            return false;
        }
        if (habits.particles().isEmpty() || !tokens.isIdeograph(from)) {
            return true;
        }
        boolean joined = from > 0 && tokens.isGlued(from) && tokens.isIdeograph(from - 1);
        boolean goesOn = to < tokens.size() && tokens.isGlued(to) && tokens.isIdeograph(to);
        boolean apart = habits.particles().end(tokens, from) < 0 || !tokens.isGlued(noun);
        return !joined && apart && (!goesOn || habits.particles().end(tokens, to) > 0);
    }

    /// Whether a word is a letter before half a bracket: "e)".
    private static boolean isHalf(Tokens tokens, int behind) {
        return isMark(tokens, behind, ')') && tokens.isGlued(behind);
    }

    static boolean isMark(Tokens tokens, int token, char... marks) {
        if (token >= tokens.size() || !tokens.isMark(token)) {
            return false;
        }
        char c = tokens.text().charAt(tokens.start(token));
        for (char each : marks) {
            if (c == each) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return language.hashCode();
    }

    @Override
    public String toString() {
        return language;
    }
}
