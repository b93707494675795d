package org.armillary.law.norm;

import java.util.Optional;
import org.armillary.law.pattern.Tokens;

/// Takes an action apart: what is done to what, towards whom, and by whom where the verb is passive.
final class Parties {

    private static final Run NONE = new Run(0, 0);

    private final Prose prose;
    private final Tokens tokens;
    private final Idiom idiom;

    Parties(Prose prose, Idiom idiom) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.idiom = idiom;
    }

    /// What the verb's action is done to: "the log" in "keep the log of the lamp". Empty for passive verbs.
    Optional<Run> object(Run action) {
        if (action.size() < 2 || !isVerb(action.from()) || idiom.is(WordClass.BE, tokens, action.from())) {
            return Optional.empty();
        }
        return nounPhrase(action.from() + 1, action.to());
    }

    /// Towards whom: the object of "notify", what follows "to" after "submit".
    Optional<Run> counterparty(Run action) {
        if (action.isEmpty()) {
            return Optional.empty();
        }
        if (idiom.is(WordClass.ADDRESSING, tokens, action.from())) {
            return object(action).map(this::withoutMatter);
        }
        if (!idiom.is(WordClass.GIVING, tokens, action.from())) {
            return Optional.empty();
        }
        for (int i = action.from() + 1; i < action.to(); i++) {
            if (isVisible(i, action) && idiom.is(WordClass.TO, tokens, i)) {
                return nounPhrase(i + 1, action.to());
            }
        }
        return Optional.empty();
    }

    /// "notify the Board of the fault": the Board alone.
    private Run withoutMatter(Run object) {
        for (int i = object.to() - 2; i > object.from(); i--) {
            if (idiom.is(WordClass.OF, tokens, i) && idiom.is(WordClass.DETERMINER, tokens, i + 1)) {
                return new Run(object.from(), i);
            }
        }
        return object;
    }

    /// By whom a passive action is done: "the keeper" in "be kept by the keeper"; nobody in "be kept in the way to be
    /// expected by the keeper", where another verb stands between.
    Optional<Run> agent(Run action) {
        if (action.isEmpty() || !idiom.is(WordClass.BE, tokens, action.from())) {
            return Optional.empty();
        }
        int another = WordClass.BE.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.SUBORDINATOR.bit()
                | WordClass.THAT.bit()
                | WordClass.FINITE.bit();
        for (int i = action.from() + 1; i < action.to() && isVisible(i, action); i++) {
            if ((idiom.classes(tokens, i) & another) != 0) {
                return Optional.empty();
            }
            if (idiom.is(WordClass.BY, tokens, i)) {
                return nounPhrase(i + 1, action.to());
            }
        }
        return Optional.empty();
    }

    private boolean isVerb(int token) {
        int no = WordClass.CONJUNCTION.bit()
                | WordClass.DETERMINER.bit()
                | WordClass.PREPOSITION.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.SUBORDINATOR.bit();
        return tokens.isWord(token) && (idiom.classes(tokens, token) & no) == 0;
    }

    private boolean isVisible(int token, Run action) {
        return prose.level(token) <= prose.level(action.from());
    }

    /// A noun phrase with the complements that "of" ties to it.
    private Optional<Run> nounPhrase(int from, int end) {
        int start = (idiom.classes(tokens, Math.min(from, tokens.size() - 1)) & nounBits()) != 0
                        || from < end
                                && (tokens.isCapital(from) || idiom.classes(tokens, from) == 0 && tokens.isWord(from))
                ? from
                : end;
        int ends = WordClass.PREPOSITION.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.SUBORDINATOR.bit()
                | WordClass.THAT.bit()
                | WordClass.ADVERB.bit()
                | WordClass.AS.bit()
                | WordClass.FINITE.bit();
        int i = start;
        for (; i < end; i++) {
            boolean tied = idiom.is(WordClass.OF, tokens, i);
            boolean stops = i > start && ((idiom.classes(tokens, i) & ends) != 0 && !tied || beginsAnother(i));
            if (stops
                    || tokens.isMark(i) && !prose.isAside(i) && !tokens.isGlued(i)
                    || isBreak(i)
                    || isListed(i, from)) {
                break;
            }
        }
        while (i > start && idiom.is(WordClass.CONJUNCTION, tokens, i - 1)) {
            i--;
        }
        Run words = i <= start ? NONE : new Run(start, i);
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /// "submit to Congress a report": an article opens a noun phrase unless "of" or "and" ties it to the one before.
    private boolean beginsAnother(int token) {
        int ties = WordClass.OF.bit()
                | WordClass.PREPOSITION.bit()
                | WordClass.CONJUNCTION.bit()
                | WordClass.DETERMINER.bit()
                | WordClass.SUCH.bit();
        return idiom.is(WordClass.DETERMINER, tokens, token)
                && !idiom.is(WordClass.OF, tokens, token)
                && (idiom.classes(tokens, token - 1) & ties) == 0
                && !tokens.isMark(token - 1);
    }

    private boolean isListed(int token, int from) {
        return prose.level(token) > prose.level(from);
    }

    private boolean isBreak(int token) {
        return tokens.isMark(token) && ",;:—.".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    }

    private static int nounBits() {
        return WordClass.DETERMINER.bit() | WordClass.PRONOUN.bit() | WordClass.THAT.bit() | WordClass.SUCH.bit();
    }
}
