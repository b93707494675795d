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
        @Nullable Level bareRoman) {

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
