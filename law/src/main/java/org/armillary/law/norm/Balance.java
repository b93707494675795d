package org.armillary.law.norm;

import org.armillary.law.pattern.Tokens;

/// Tells a noun phrase from a clause by counting: every "who" or "if" in it wants a finite verb of its own, and no
/// finite verb may be left over.
final class Balance {

    private static final int SUCH = 8;

    private final Prose prose;
    private final Tokens tokens;
    private final Idiom idiom;

    Balance(Prose prose, Idiom idiom) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.idiom = idiom;
    }

    /// Whether words make a noun phrase, with whole relative clauses in it or none.
    boolean isNounPhrase(int from, int to, int level) {
        return open(from, to, level, false) == 0;
    }

    /// Whether every clause that words open has its verb: nothing hangs over their end.
    boolean isComplete(int from, int to, int level) {
        return open(from, to, level, true) == 0;
    }

    /// How many clauses wait for their verb; -1 where there is a verb too many and it matters.
    private int open(int from, int to, int level, boolean anyVerb) {
        int pending = 0;
        for (int i = from; i < to; i++) {
            if (!isVisible(i, level)) {
                continue;
            }
            int classes = idiom.classes(tokens, i);
            if (!anyVerb && (prose.isMark(i, ';') || prose.isMark(i, ':'))) {
                return -1;
            }
            if (isSubordinate(i, from, classes)) {
                pending += takesVerbAtOnce(i, to, level) ? 0 : 1;
            } else if ((classes & WordClass.FINITE.bit()) != 0 && isFiniteHere(i, from)) {
                if (!anyVerb && pending == 0 && !isCoordinate(i, from)) {
                    return -1;
                }
                pending = Math.max(0, pending - 1);
            } else if (pending > 0
                    && ((classes & WordClass.VERB.bit()) != 0 && isVerbHere(i, from) || isInfinitive(i, to))) {
                pending--;
            }
        }
        return pending;
    }

    private boolean isVisible(int token, int level) {
        return !prose.isAside(token) && prose.level(token) <= level;
    }

    /// Whether a word opens a clause inside another.
    boolean isSubordinate(int token, int from, int classes) {
        if ((classes & (WordClass.RELATIVE.bit() | WordClass.SUBORDINATOR.bit())) != 0) {
            return true;
        }
        if ((classes & WordClass.AS.bit()) != 0) {
            return isSuch(token, from);
        }
        if ((classes & WordClass.THAT.bit()) == 0 || token == from || tokens.isMark(token - 1)) {
            return false;
        }
        int before = idiom.classes(tokens, token - 1);
        int noClause = WordClass.PREPOSITION.bit() | WordClass.CONJUNCTION.bit() | WordClass.DETERMINER.bit();
        return (before & noClause) == 0 && !isDemonstrative(token, before);
    }

    /// "use that lamp and": a noun follows, and no verb that takes a clause stands before.
    private boolean isDemonstrative(int that, int before) {
        int next = that + 1;
        return next < tokens.size()
                && tokens.isWord(next)
                && !tokens.isCapital(next)
                && idiom.classes(tokens, next) == 0
                && tokens.text().charAt(tokens.end(next) - 1) != 's'
                && (before & WordClass.CLAUSAL.bit()) == 0;
    }

    /// "such lamps as the keeper", a few words back.
    private boolean isSuch(int token, int from) {
        for (int i = token - 1; i >= Math.max(from, token - SUCH); i--) {
            if (idiom.is(WordClass.SUCH, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// "who manages", "which bring": the verb follows the relative at once, and need not be in the catalogue.
    private boolean takesVerbAtOnce(int relative, int to, int level) {
        boolean governed = relative > 0 && idiom.is(WordClass.PREPOSITION, tokens, relative - 1);
        if (governed || !idiom.takesSubjectItself(tokens, relative)) {
            return false;
        }
        int next = relative + 1;
        while (next < to && (!isVisible(next, level) || idiom.is(WordClass.ADVERB, tokens, next))) {
            next++;
        }
        if (next >= to || !tokens.isWord(next) || tokens.isCapital(next)) {
            return false;
        }
        int noVerb = WordClass.DETERMINER.bit()
                | WordClass.PRONOUN.bit()
                | WordClass.PREPOSITION.bit()
                | WordClass.FINITE.bit()
                | WordClass.SUBORDINATOR.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.CONJUNCTION.bit()
                | WordClass.THAT.bit()
                | WordClass.NEGATIVE.bit();
        return (idiom.classes(tokens, next) & noVerb) == 0;
    }

    /// Not the infinitive of "to have", nor the second of "may have".
    private boolean isFiniteHere(int token, int from) {
        if (token == from) {
            return true;
        }
        int before = idiom.classes(tokens, token - 1);
        return (before & (WordClass.FINITE.bit() | WordClass.NOT.bit() | WordClass.TO.bit())) == 0;
    }

    /// The second verb of "is or was" and of "who lives here and has".
    private boolean isCoordinate(int token, int from) {
        return token > from + 1 && idiom.is(WordClass.CONJUNCTION, tokens, token - 1);
    }

    /// "what conditions to attach", "how to act".
    private boolean isInfinitive(int token, int to) {
        int noun = WordClass.DETERMINER.bit()
                | WordClass.PRONOUN.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.THAT.bit()
                | WordClass.SUCH.bit();
        return idiom.is(WordClass.TO, tokens, token)
                && token + 1 < to
                && tokens.isWord(token + 1)
                && !tokens.isCapital(token + 1)
                && !idiom.is(WordClass.VERB, tokens, token - 1)
                && (idiom.classes(tokens, token + 1) & noun) == 0;
    }

    private boolean isVerbHere(int token, int from) {
        if (token == from) {
            return false;
        }
        int before = idiom.classes(tokens, token - 1);
        return (before & (WordClass.PREPOSITION.bit() | WordClass.DETERMINER.bit() | WordClass.TO.bit())) == 0;
    }
}
