package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;

/// Reads the norms of German sentences: the finite verb is the second part of a main clause, so that the subject
/// stands before it or, when something else does, right behind it.
///
/// "Bei Nebel hat der Wärter das Horn zu blasen." A modal verb at the end of its clause belongs to a subordinate one.
final class VerbSecond implements ClauseReader {

    private static final Run NONE = new Run(0, 0);

    private static final int LONGEST_SUBJECT = 24;

    private final Prose prose;
    private final Tokens tokens;
    private final Idiom idiom;
    private final Conditions conditions;
    private final List<Match<List<Frame>>> cues;

    VerbSecond(Prose prose, Idiom idiom, List<Match<List<Frame>>> cues) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.idiom = idiom;
        this.conditions = new Conditions(prose, idiom);
        this.cues = cues;
    }

    @Override
    public List<Clause> read(Run sentence) {
        List<Clause> clauses = new ArrayList<>();
        int level = prose.level(sentence.from());
        int from = sentence.from();
        Run last = NONE;
        List<Match<List<Frame>>> mains = mains(sentence, level);
        for (int i = 0; i < mains.size(); i++) {
            Match<List<Frame>> cue = mains.get(i);
            int end = clauseEnd(
                    cue.to(),
                    i + 1 < mains.size()
                            ? clauseStart(cue.to(), mains.get(i + 1).from())
                            : sentence.to(),
                    level);
            List<Clause.Condition> found = new ArrayList<>();
            Run subject = subject(from, cue, end, level, found);
            int verb = cue.capture("verb").map(Match.Range::from).orElse(cue.to());
            int action = subject.from() >= cue.to() ? subject.to() : verb;
            subject = subject.isEmpty() ? last : subject;
            for (Frame frame : cue.value()) {
                Optional<Frame.Filled> filled = frame.isNorm()
                        ? frame.fill(prose, new Run(cue.from(), action), subject, end)
                        : Optional.empty();
                if (filled.isPresent()) {
                    clause(sentence, new Run(from, end), cue, frame, filled.get(), found)
                            .ifPresent(clauses::add);
                    break;
                }
            }
            last = subject;
            from = end;
        }
        return clauses;
    }

    /// A semicolon ends a clause.
    private int clauseEnd(int from, int end, int level) {
        for (int i = from; i < end; i++) {
            if (prose.isMark(i, ';') && !prose.isAside(i) && prose.level(i) <= level) {
                return i;
            }
        }
        return end;
    }

    private List<Match<List<Frame>>> mains(Run sentence, int level) {
        List<Match<List<Frame>>> mains = new ArrayList<>();
        for (Match<List<Frame>> cue : cues) {
            boolean inside = sentence.holds(cue.from()) && cue.to() <= sentence.to();
            if (inside
                    && !prose.isAside(cue.from())
                    && prose.level(cue.from()) <= level
                    && !endsClause(cue.to(), sentence)
                    && !isNounOrCondition(cue.from(), sentence.from())) {
                mains.add(cue);
            }
        }
        return mains;
    }

    /// "öffentliche Stellen" is no verb; "Hat der Wärter …, so" opens a condition.
    private boolean isNounOrCondition(int token, int first) {
        return token > first
                ? tokens.isCapital(token) && tokens.isWord(token - 1)
                : tokens.isCapital(token) && idiom.is(WordClass.FINITE, tokens, token);
    }

    /// "…, der die Lampe löschen muss, …"
    private boolean endsClause(int token, Run sentence) {
        return token >= sentence.to()
                || tokens.isMark(token) && ",.;)".indexOf(tokens.text().charAt(tokens.start(token))) >= 0
                || idiom.is(WordClass.CONJUNCTION, tokens, token);
    }

    /// Where the clause of the next verb begins: behind the last comma, semicolon or "und" before it.
    private int clauseStart(int from, int next) {
        for (int i = next - 1; i > from; i--) {
            if (prose.isMark(i, ';') || prose.isMark(i, ',') || idiom.is(WordClass.CONJUNCTION, tokens, i)) {
                return i;
            }
        }
        return next;
    }

    private Run subject(int from, Match<List<Frame>> cue, int end, int level, List<Clause.Condition> found) {
        int start = from;
        while (start < cue.from() && (tokens.isMark(start) || idiom.is(WordClass.CONJUNCTION, tokens, start))) {
            start++;
        }
        Run before = conditions.trim(new Run(start, cue.from()));
        if (before.isEmpty()) {
            return tokens.isCapital(cue.from()) ? behind(cue.to(), end) : NONE;
        }
        int comma = clauseStart(start, cue.from());
        if (conditions.opener(start).isEmpty() && isVerbFirst(start, cue.from())) {
            int to = idiom.is(WordClass.SUCH, tokens, cue.from() - 1) ? cue.from() - 1 : cue.from();
            found.add(new Clause.Condition(Norm.Condition.Kind.IF, conditions.trim(new Run(before.from(), to))));
            return behind(cue.to(), end);
        }
        boolean fronted = conditions.opener(start).isPresent()
                || (idiom.classes(tokens, start)
                                & (WordClass.PREPOSITION.bit() | WordClass.ADVERB.bit() | WordClass.SUBORDINATOR.bit()))
                        != 0;
        if (!fronted) {
            return upToVerb(before);
        }
        found.addAll(conditions.leading(before, level));
        boolean own =
                comma < cue.from() && prose.isMark(comma, ',') && idiom.is(WordClass.DETERMINER, tokens, comma + 1);
        return own && cue.from() - comma > 2 ? new Run(comma + 1, cue.from()) : behind(cue.to(), end);
    }

    /// "Erlischt die Lampe, muss …", "Ist sie, wie zuvor, alt, so muss …": a clause with its verb first is a condition;
    /// where neither the verb nor "so" is known, only one that no comma divides.
    private boolean isVerbFirst(int start, int cue) {
        boolean so = idiom.is(WordClass.SUCH, tokens, cue - 1);
        int comma = so ? cue - 2 : cue - 1;
        int phrase = WordClass.DETERMINER.bit() | WordClass.PRONOUN.bit() | WordClass.REFLEXIVE.bit();
        boolean opens = tokens.isWord(start)
                && (idiom.classes(tokens, start) & ~WordClass.SUBORDINATOR.bit() & ~WordClass.FINITE.bit()) == 0
                && start + 1 < comma
                && (so || (idiom.classes(tokens, start + 1) & phrase) != 0);
        if (!opens || !prose.isMark(comma, ',')) {
            return false;
        }
        if (so || idiom.is(WordClass.FINITE, tokens, start)) {
            return true;
        }
        for (int i = start; i < comma; i++) {
            if (prose.isMark(i, ',') && !prose.isAside(i)) {
                return false;
            }
        }
        return true;
    }

    /// "Dies gilt nicht, wenn …" takes its condition out of the sentence before.
    @Override
    public Optional<Clause.Condition> proviso(Run sentence) {
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        Optional<Match<Boolean>> says = idiom.provisos().matchAt(tokens, sentence.from());
        if (says.isEmpty() || says.get().to() >= sentence.to()) {
            return Optional.empty();
        }
        Run rest = conditions.trim(new Run(says.get().to(), sentence.to()));
        int from = rest.isEmpty()
                ? rest.from()
                : conditions.opener(rest.from()).map(Match::to).orElse(rest.from());
        return from >= rest.to()
                ? Optional.empty()
                : Optional.of(new Clause.Condition(Norm.Condition.Kind.UNLESS, new Run(from, rest.to())));
    }

    /// "Die Lampe ist alt und muss …": the subject of the first verb is that of the second.
    private Run upToVerb(Run before) {
        for (int i = before.from() + 1; i < before.to(); i++) {
            if (!prose.isAside(i)
                    && idiom.is(WordClass.FINITE, tokens, i)
                    && prose.level(i) <= prose.level(before.from())) {
                return conditions.trim(new Run(before.from(), i));
            }
        }
        return before;
    }

    /// The noun phrase right behind the verb: "hat der Wärter des Turms …".
    private Run behind(int from, int end) {
        int start = from;
        while (start < end
                && (idiom.is(WordClass.ADVERB, tokens, start) || idiom.is(WordClass.REFLEXIVE, tokens, start))) {
            start++;
        }
        boolean named = start < end
                && (idiom.classes(tokens, start) & (WordClass.DETERMINER.bit() | WordClass.PRONOUN.bit())) != 0;
        if (!named && !(start < end && tokens.isCapital(start))) {
            return NONE;
        }
        if (idiom.is(WordClass.PRONOUN, tokens, start)) {
            return new Run(start, start + 1);
        }
        int noun = start;
        int i = start;
        for (; i < end && i - start < LONGEST_SUBJECT; i++) {
            boolean genitive = noun > start && idiom.is(WordClass.GENITIVE, tokens, i);
            boolean joined = noun > start
                    && idiom.is(WordClass.CONJUNCTION, tokens, i)
                    && i + 1 < end
                    && (idiom.is(WordClass.DETERMINER, tokens, i + 1) || tokens.isCapital(i + 1));
            if (tokens.isCapital(i) && tokens.isWord(i)) {
                noun = i + 1;
            } else if (noun > start && !genitive && !joined && !prose.isAside(i)) {
                break;
            } else if (genitive || joined) {
                noun = start;
            } else if (tokens.isMark(i) && !prose.isAside(i)) {
                break;
            }
        }
        return noun == start ? NONE : new Run(start, noun);
    }

    private Optional<Clause> clause(
            Run sentence,
            Run extent,
            Match<List<Frame>> cue,
            Frame frame,
            Frame.Filled filled,
            List<Clause.Condition> found) {
        int level = prose.level(cue.from());
        Run rest = filled.find(Frame.Place.ACTION).orElse(NONE);
        // The infinitive behind "zu" belongs to it.
        Run verb = filled.find(Frame.Place.MATTER).orElse(NONE);
        rest = verb.from() >= rest.to() && !rest.isEmpty()
                ? new Run(rest.from(), Math.max(rest.to(), verb.to()))
                : rest;
        Conditions.Split split = conditions.behind(rest, level);
        found.addAll(split.conditions());
        Modality modality = frame.modality().orElseThrow();
        Run action = split.action();
        int not = negation(action, level);
        if (not >= 0) {
            modality = negated(modality);
        }
        Run bearer = conditions.trim(filled.find(Frame.Place.BEARER).orElse(NONE));
        if (!bearer.isEmpty() && idiom.is(WordClass.NEGATIVE, tokens, bearer.from())) {
            modality = Modality.PROHIBITION;
        }
        return action.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause(
                        sentence, extent, new Run(cue.from(), cue.to()), modality, bearer, Optional.of(action), found));
    }

    private int negation(Run action, int level) {
        for (int i = action.from(); i < action.to(); i++) {
            if (prose.isAside(i) || prose.level(i) > level) {
                continue;
            }
            if (prose.isMark(i, ',') || idiom.is(WordClass.CONJUNCTION, tokens, i)) {
                return -1;
            }
            if (idiom.is(WordClass.NOT, tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    private static Modality negated(Modality modality) {
        return switch (modality) {
            case PERMISSION, RIGHT, POWER, PROHIBITION -> Modality.PROHIBITION;
            case OBLIGATION -> Modality.PERMISSION;
            case CONSTITUTIVE -> Modality.CONSTITUTIVE;
        };
    }
}
