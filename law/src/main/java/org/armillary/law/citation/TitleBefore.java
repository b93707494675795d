package org.armillary.law.citation;

import org.armillary.law.pattern.Tokens;

/// Finds the title that stands before a law's number in parentheses: 灯火法（平成十五年法律第九百七号）.
///
/// Nothing marks where such a title begins. It has no Hiragana but in what joins its words (灯火の点検に関する法律), and no
/// word that joins sentences or lists of laws.
final class TitleBefore {

    private static final int LONGEST = 60;
    /// Hiragana of a long title; と, は, が and を end what stands before it.
    private static final String JOINING = "のにするびめたいをしよ";

    private final Tokens tokens;
    private final LawNoun nouns;

    TitleBefore(Tokens tokens, Tongue tongue) {
        this.tokens = tokens;
        this.nouns = new LawNoun(tokens, tongue);
    }

    /// The first token of the title before a parenthesis; the parenthesis itself where none stands there.
    int from(int open) {
        if (nouns.before(open) < 0 || !tokens.isIdeograph(open - 1)) {
            return open;
        }
        boolean isLong = hasJoints(open);
        int noun = nouns.before(open);
        int from = open;
        while (from > Math.max(0, open - LONGEST) && tokens.isIdeograph(from - 1) && isTitle(from - 1, isLong)) {
            from--;
        }
        while (from < open && isHiragana(from)) {
            from++;
        }
        return from < noun ? from : open;
    }

    /// Whether the noun has words before it that say what it is about: …に関する法律, …を改正する法律.
    private boolean hasJoints(int open) {
        int noun = nouns.before(open);
        return noun > 0 && tokens.isIdeograph(noun - 1) && isHiragana(noun - 1);
    }

    private boolean isTitle(int at, boolean isLong) {
        boolean list = is(at, 'び') && at > 0 && is(at - 1, '並');
        return !isHiragana(at) || isLong && JOINING.indexOf(character(at)) >= 0 && !list;
    }

    private boolean isHiragana(int at) {
        return character(at) >= '\u3041' && character(at) <= '\u309F';
    }

    private boolean is(int at, char c) {
        return character(at) == c;
    }

    private char character(int at) {
        return tokens.text().charAt(tokens.start(at));
    }
}
