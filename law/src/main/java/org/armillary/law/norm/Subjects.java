package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.pattern.Tokens;

/// Finds the subject of a clause before its verb, and tells a main clause from one that hangs inside another.
///
/// "Where a lamp is faulty, the keeper who tends it must …" has the adjunct "Where a lamp is faulty" and the
/// subject "the keeper who tends it". In "a lamp that a keeper must …" the verb belongs to "that": no subject of a
/// main clause.
final class Subjects {

    /// So many commas are tried as the end of an adjunct, from the verb backwards.
    private static final int COMMAS = 12;

    private static final int HOPS = 8;

    private final Prose prose;
    private final Tokens tokens;
    private final Idiom idiom;
    private final Balance balance;

    /// @param adjunct what stands before the subject; empty where nothing does
    /// @param subject empty where the clause shares that of the one before
    record Found(Run adjunct, Run subject) {}

    Subjects(Prose prose, Idiom idiom) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.idiom = idiom;
        this.balance = new Balance(prose, idiom);
    }

    /// The subject of a clause.
    ///
    /// @param from where the clause begins
    /// @param verb its verb
    /// @param level deepest level of the list whose words count
    /// @return empty where the verb is not that of a main clause
    Optional<Found> find(int from, int verb, int level) {
        int start = skipConnectives(from, verb);
        if (start >= verb) {
            return Optional.of(new Found(new Run(start, start), new Run(start, start)));
        }
        if (!opensAdjunct(start)) {
            return subject(start, start, verb, level);
        }
        for (int comma : commas(start, verb, level)) {
            if (idiom.is(WordClass.UNIT, tokens, comma + 1) || isParticiple(comma + 1)) {
                continue;
            }
            Optional<Found> found = subject(start, comma + 1, verb, level);
            if (found.isPresent()) {
                return Optional.of(withPartners(found.get(), level));
            }
        }
        return nearest(start, verb, level);
    }

    private Optional<Found> subject(int start, int from, int verb, int level) {
        int first = from;
        while (first < verb && isAdverb(first)) {
            first++;
        }
        if (first >= verb
                || prose.level(first) > level
                || !mayBeginSubject(first)
                || idiom.is(WordClass.CONJUNCTION, tokens, verb - 1)
                || !balance.isNounPhrase(first, verb, level)) {
            return Optional.empty();
        }
        return Optional.of(new Found(new Run(start, Math.max(start, from - 1)), new Run(first, verb)));
    }

    private boolean isAdverb(int token) {
        return idiom.is(WordClass.ADVERB, tokens, token) || prose.isMark(token, ',');
    }

    /// First word behind "But", "However," and the like.
    int skipConnectives(int from, int end) {
        int i = from;
        while (i < end
                && (prose.isMark(i, ',')
                        || prose.isMark(i, ';')
                        || prose.isMark(i, '—')
                        || prose.isMark(i, ':')
                        || (idiom.classes(tokens, i) & (WordClass.CONJUNCTION.bit() | WordClass.ADVERB.bit())) != 0)) {
            i++;
        }
        return i;
    }

    private boolean opensAdjunct(int token) {
        return (idiom.classes(tokens, token) & (WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit())) != 0
                || idiom.isGerund(tokens, token)
                || idiom.openers().matchAt(tokens, token).isPresent()
                || idiom.limits().begins(tokens, token);
    }

    private boolean mayBeginSubject(int token) {
        int classes = idiom.classes(tokens, token);
        int excluded = WordClass.CONJUNCTION.bit()
                | WordClass.PREPOSITION.bit()
                | WordClass.SUBORDINATOR.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.FINITE.bit()
                | WordClass.NOT.bit();
        return (classes & excluded) == 0 && (!tokens.isMark(token) || isQuote(token));
    }

    private boolean isQuote(int token) {
        return "“\"«„‘'".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    }

    /// Commas between two places, the last first.
    private List<Integer> commas(int from, int to, int level) {
        List<Integer> commas = new ArrayList<>();
        for (int i = to - 1; i > from && commas.size() < COMMAS; i--) {
            boolean visible = !prose.isAside(i) && prose.level(i) <= level;
            boolean endsList = prose.level(i) > level && prose.level(i + 1) <= level;
            if (endsList || visible && (prose.isMark(i, ',') || prose.isMark(i, '—'))) {
                commas.add(i);
            }
        }
        return commas;
    }

    /// Takes further members of an enumeration into a subject: "the owner, the keeper and the crew".
    private Found withPartners(Found found, int level) {
        Found wide = found;
        for (int hop = 0; hop < HOPS && hasConjunction(wide.subject()); hop++) {
            int comma = wide.subject().from() - 1;
            List<Integer> before = commas(wide.adjunct().from(), comma, level);
            if (!prose.isMark(comma, ',') || before.isEmpty()) {
                break;
            }
            int from = before.getFirst() + 1;
            if (!mayBeginSubject(from)
                    || !idiom.is(WordClass.DETERMINER, tokens, from)
                    || !balance.isNounPhrase(from, wide.subject().to(), level)
                    || hasConjunction(new Run(from, comma))) {
                break;
            }
            wide = new Found(
                    new Run(wide.adjunct().from(), from - 1),
                    new Run(from, wide.subject().to()));
        }
        return wide;
    }

    private boolean hasConjunction(Run words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (!prose.isAside(i) && idiom.is(WordClass.CONJUNCTION, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// "the Board, acting through its head, must"
    private boolean isParticiple(int token) {
        return idiom.isGerund(tokens, token) && !tokens.isCapital(token) && !idiom.is(WordClass.OF, tokens, token + 1);
    }

    /// The noun phrase right before the verb, where no comma ends the adjunct: "In preparing it the keeper must".
    private Optional<Found> nearest(int start, int verb, int level) {
        int from = determiner(verb - 1, start, verb, level);
        if (from < 0) {
            return Optional.empty();
        }
        for (int hop = 0; hop < HOPS && idiom.is(WordClass.PREPOSITION, tokens, from - 1); hop++) {
            int before = determiner(from - 2, start, verb, level);
            if (before < 0) {
                break;
            }
            from = before;
        }
        return from - 1 <= start || !balance.isComplete(start, from, level)
                ? Optional.empty()
                : Optional.of(new Found(new Run(start, from), new Run(from, verb)));
    }

    private int determiner(int last, int start, int verb, int level) {
        for (int i = last; i > start; i--) {
            int classes = idiom.classes(tokens, i);
            if (prose.isAside(i)) {
                continue;
            }
            if (tokens.isMark(i) || (classes & WordClass.FINITE.bit()) != 0 || prose.level(i) > level) {
                return -1;
            }
            if ((classes & (WordClass.DETERMINER.bit() | WordClass.PRONOUN.bit() | WordClass.THAT.bit())) != 0) {
                return balance.isNounPhrase(i, verb, level) ? i : -1;
            }
        }
        return -1;
    }
}
