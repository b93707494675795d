package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;

/// Takes conditions out of what stands before a subject and behind a verb.
final class Conditions {

    /// Words further apart have nothing to do with each other.
    private static final int FAR = 500;

    private final Prose prose;
    private final Tokens tokens;
    private final Idiom idiom;
    private final Balance balance;

    /// @param action what is left of the words behind the verb
    record Split(Run action, List<Clause.Condition> conditions) {}

    Conditions(Prose prose, Idiom idiom) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.idiom = idiom;
        this.balance = new Balance(prose, idiom);
    }

    /// The conditions in what stands before a subject: "If it rains and, where there is fog, …".
    List<Clause.Condition> leading(Run adjunct, int level) {
        List<Clause.Condition> found = new ArrayList<>();
        int from = adjunct.from();
        Optional<Match<Opener>> open = opener(from);
        for (int i = from; i < adjunct.to(); i++) {
            if (!isVisible(i, level) || !prose.isMark(i, ',')) {
                continue;
            }
            int next = i + 1;
            while (next < adjunct.to() && idiom.is(WordClass.CONJUNCTION, tokens, next)) {
                next++;
            }
            Optional<Match<Opener>> another = next < adjunct.to() ? opener(next) : Optional.empty();
            if (another.isPresent() && i - from > 2) {
                add(found, open, new Run(from, i));
                open = another;
                from = next;
            }
        }
        add(found, open, new Run(from, adjunct.to()));
        return found;
    }

    private void add(List<Clause.Condition> found, Optional<Match<Opener>> open, Run words) {
        if (open.isPresent()) {
            int from = open.get()
                    .capture("opener")
                    .map(Match.Range::to)
                    .orElse(open.get().to());
            Run trimmed = trim(new Run(from, words.to()));
            if (!trimmed.isEmpty()) {
                found.add(new Clause.Condition(open.get().value().kind().orElseThrow(), trimmed));
            }
        }
    }

    /// Takes the conditions out of what follows a verb.
    Split behind(Run predicate, int level) {
        List<Clause.Condition> conditions = new ArrayList<>();
        Run rest = parenthetical(predicate, level, conditions);
        int action = rest.to();
        int from = -1;
        Optional<Match<Opener>> open = Optional.empty();
        for (int i = rest.from(); i < rest.to(); i++) {
            Optional<Match<Opener>> match = isVisible(i, level) ? opener(i) : Optional.empty();
            if (match.isEmpty() || !match.get().value().inside() || isOfNoun(i, rest.from(), match.get())) {
                i = match.isEmpty() ? i : match.get().to() - 1;
                continue;
            }
            if (from < 0 && announcesList(i, rest.to(), level)) {
                continue;
            }
            if (from < 0) {
                action = i;
            } else {
                add(conditions, open, new Run(from, i));
            }
            from = i;
            open = match;
            i = match.get().to() - 1;
        }
        if (from >= 0) {
            add(conditions, open, new Run(from, rest.to()));
        } else {
            action = items(rest, level, conditions);
        }
        return new Split(trim(new Run(rest.from(), action)), conditions);
    }

    /// "before the end of the period of one of the following—": the list belongs to the verb, and the words before it
    /// too.
    private boolean announcesList(int token, int end, int level) {
        for (int i = token + 1; i + 1 < Math.min(end, token + FAR); i++) {
            if (prose.level(i) <= level && prose.level(i + 1) > level) {
                return idiom.is(WordClass.FOLLOWING, tokens, i - 1) || idiom.is(WordClass.FOLLOWING, tokens, i);
            }
        }
        return false;
    }

    /// Whether an opener belongs to a clause inside the action: "a lamp that burns where", "provide that, if".
    private boolean isOfNoun(int token, int from, Match<Opener> match) {
        if (idiom.is(WordClass.PREPOSITION, tokens, token - 1) && token > from) {
            return true;
        }
        for (int i = Math.max(from, token - FAR); i < token; i++) {
            if (isThat(i, from)) {
                return !match.value().kind().equals(Optional.of(Norm.Condition.Kind.UNLESS));
            }
        }
        return false;
    }

    /// "provide that a lamp burns", and not "a lamp that burns".
    private boolean isThat(int token, int from) {
        int classes = idiom.classes(tokens, token);
        int verbs = WordClass.FINITE.bit() | WordClass.VERB.bit();
        return (classes & WordClass.THAT.bit()) != 0
                && balance.isSubordinate(token, from, classes)
                && (idiom.classes(tokens, token + 1) & verbs) == 0;
    }

    /// Takes "…, where it rains, …" right behind a verb.
    private Run parenthetical(Run predicate, int level, List<Clause.Condition> conditions) {
        int from = predicate.from();
        if (from >= predicate.to() || !prose.isMark(from, ',')) {
            return predicate;
        }
        int inner = from + 1;
        if (inner >= predicate.to() || opener(inner).isEmpty()) {
            return new Run(inner, predicate.to());
        }
        int fallback = -1;
        for (int i = inner + 1; i + 1 < predicate.to(); i++) {
            if (!isVisible(i, level) || !prose.isMark(i, ',') && !prose.isMark(i, '—')) {
                continue;
            }
            fallback = fallback < 0 ? i : fallback;
            if (mayBeVerb(i + 1)) {
                fallback = i;
                break;
            }
        }
        if (fallback < 0) {
            return new Run(inner, predicate.to());
        }
        conditions.addAll(leading(new Run(inner, fallback), level));
        return new Run(fallback + 1, predicate.to());
    }

    private boolean mayBeVerb(int token) {
        int no = WordClass.CONJUNCTION.bit()
                | WordClass.DETERMINER.bit()
                | WordClass.PREPOSITION.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.SUBORDINATOR.bit()
                | WordClass.PRONOUN.bit()
                | WordClass.FINITE.bit();
        return tokens.isWord(token) && !tokens.isCapital(token) && (idiom.classes(tokens, token) & no) == 0;
    }

    /// Where every item of a list opens a condition, the list is one: "must not ask— (a) before …, or (b) where …".
    private int items(Run rest, int level, List<Clause.Condition> conditions) {
        int first = -1;
        Optional<Match<Opener>> open = Optional.empty();
        for (int i = Math.max(1, rest.from()); i < rest.to(); i++) {
            boolean begins = prose.piece(i) != prose.piece(i - 1);
            if (!begins || prose.level(i) != level + 1) {
                continue;
            }
            Optional<Match<Opener>> match = opener(i);
            if (match.isEmpty() || i == rest.from() || rulesItem(i, rest.to(), level + 1)) {
                return rest.to();
            }
            if (first < 0) {
                first = i;
                open = match;
            }
        }
        if (first < 0) {
            return rest.to();
        }
        add(conditions, open, new Run(first, rest.to()));
        return first;
    }

    /// "(a) if it rains, close the lamp": the condition is that of its item.
    private boolean rulesItem(int token, int end, int level) {
        for (int i = token; i + 1 < end && prose.piece(i + 1) == prose.piece(token); i++) {
            if (isVisible(i, level) && prose.isMark(i, ',') && mayBeVerb(i + 1)) {
                return true;
            }
        }
        return false;
    }

    Optional<Match<Opener>> opener(int token) {
        Optional<Match<Opener>> match = idiom.openers().matchAt(tokens, token);
        return match.filter(found -> found.value().kind().isPresent()
                && (!found.value().gerund() || found.to() < tokens.size() && idiom.isGerund(tokens, found.to())));
    }

    private boolean isVisible(int token, int level) {
        return !prose.isAside(token) && prose.level(token) <= level;
    }

    /// Without marks and connectives at its ends.
    Run trim(Run words) {
        int from = words.from();
        int to = words.to();
        while (from < to && isEdge(from)) {
            from++;
        }
        while (to > from && (isEdge(to - 1) || idiom.is(WordClass.CONJUNCTION, tokens, to - 1))) {
            to--;
        }
        return new Run(from, to);
    }

    private boolean isEdge(int token) {
        return tokens.isMark(token) && ",;:.—–。；，：、".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    }
}
