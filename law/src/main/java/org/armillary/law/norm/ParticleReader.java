package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;

/// Reads the norms of Chinese, Japanese and Korean sentences, where particles and fixed words say what a part is.
///
/// Japanese and Korean: the words before a topic particle are the bearer, those before "場合は" or "경우에는" a condition,
/// what is left before the cue is the action. Chinese: the words right before the cue are the bearer, a part that
/// ends in "的，" is a condition, and the action follows the cue.
final class ParticleReader implements ClauseReader {

    private static final Run NONE = new Run(0, 0);

    /// Tokens that the end of a condition has at most.
    private static final int CLOSER = 5;

    private final Prose prose;
    private final Tokens tokens;
    private final Idiom idiom;
    private final Conditions conditions;
    private final List<Match<List<Frame>>> cues;

    ParticleReader(Prose prose, Idiom idiom, List<Match<List<Frame>>> cues) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.idiom = idiom;
        this.conditions = new Conditions(prose, idiom);
        this.cues = cues;
    }

    /// What stands before a cue.
    ///
    /// @param left where the words begin that are neither bearer nor condition
    private record Before(Run bearer, int left, List<Clause.Condition> conditions) {}

    @Override
    public List<Clause> read(Run sentence) {
        List<Clause> clauses = new ArrayList<>();
        int from = sentence.from();
        Run last = NONE;
        List<Match<List<Frame>>> own = cuesOf(sentence);
        for (int i = 0; i < own.size(); i++) {
            Match<List<Frame>> cue = own.get(i);
            Frame frame = cue.value().getFirst();
            if (!frame.isNorm()) {
                from = frame.isLedByAction() ? cue.to() : from;
                continue;
            }
            Before before = frame.isLedByAction() ? byParticles(from, cue.from()) : byPlace(from, cue.from());
            Run bearer = before.bearer().isEmpty() ? last : before.bearer();
            int end = frame.isLedByAction() ? cue.to() : predicateEnd(cue.to(), i, own, sentence.to());
            Run action = conditions.trim(
                    frame.isLedByAction() ? new Run(before.left(), cue.from()) : new Run(cue.to(), end));
            List<Clause.Condition> all = new ArrayList<>(before.conditions());
            if (!frame.isLedByAction()) {
                action = tail(action, all);
            }
            if (!action.isEmpty()) {
                clauses.add(new Clause(
                        sentence,
                        new Run(from, end),
                        new Run(cue.from(), cue.to()),
                        frame.modality().orElseThrow(),
                        bearer,
                        Optional.of(action),
                        all));
            }
            last = bearer;
            from = end;
        }
        return clauses;
    }

    /// Words before "この限りでない" are an exception, whatever they are marked as.
    @Override
    public Optional<Clause.Condition> proviso(Run sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean says = !prose.isAside(i)
                    && idiom.provisos().mayBegin(tokens, i)
                    && idiom.provisos().matchAt(tokens, i).isPresent();
            if (says) {
                int from = behindOpening(sentence.from(), i);
                Before before = byParticles(from, i);
                Run words = before.conditions().isEmpty()
                        ? conditions.trim(new Run(from, i))
                        : before.conditions().getLast().words();
                return words.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Clause.Condition(Norm.Condition.Kind.UNLESS, words));
            }
        }
        return Optional.empty();
    }

    /// "ただし、": a short word before a comma opens the sentence.
    private int behindOpening(int from, int end) {
        for (int i = from; i < Math.min(end, from + CLOSER); i++) {
            if (isComma(i)) {
                return i + 1;
            }
        }
        return from;
    }

    private List<Match<List<Frame>>> cuesOf(Run sentence) {
        List<Match<List<Frame>>> own = new ArrayList<>();
        int listed = -1;
        for (Match<List<Frame>> cue : cues) {
            boolean inside = sentence.holds(cue.from()) && cue.to() <= sentence.to() && !prose.isAside(cue.from());
            boolean ruled = listed >= 0 && prose.level(cue.from()) > listed;
            boolean counts =
                    cue.value().getFirst().isNorm() || cue.value().getFirst().isLedByAction();
            if (inside && counts && !ruled && !isInCondition(cue, sentence.to())) {
                own.add(cue);
                boolean norm = cue.value().getFirst().isNorm();
                listed = norm && !cue.value().getFirst().isLedByAction() ? prose.level(cue.from()) : listed;
            }
        }
        return own;
    }

    /// "有法律规定应当保密的，…": the words up to the next comma are a condition.
    private boolean isInCondition(Match<List<Frame>> cue, int end) {
        if (cue.value().getFirst().isLedByAction()) {
            return false;
        }
        for (int i = cue.to(); i < end; i++) {
            if (prose.isMark(i, '；') || prose.isMark(i, ';')) {
                return false;
            }
            if (isComma(i) && !prose.isAside(i)) {
                return closer(cue.to(), i + 1).isPresent();
            }
        }
        return false;
    }

    private Before byParticles(int from, int cue) {
        List<Clause.Condition> found = new ArrayList<>();
        Run bearer = NONE;
        Run weak = NONE;
        int mark = skipMarks(from, cue);
        int part = mark;
        for (int i = mark; i < cue; i++) {
            if (prose.isAside(i)) {
                continue;
            }
            Optional<Match<Opener>> closer = idiom.openers().matchAt(tokens, i).filter(match -> match.to() <= cue);
            Optional<Match<Boolean>> topic = idiom.topics().matchAt(tokens, i).filter(match -> match.to() <= cue);
            if (closer.isPresent() && closer.get().value().kind().isEmpty()) {
                boolean opens = i == mark && isComma(closer.get().to());
                mark = opens ? skipMarks(closer.get().to(), cue) : mark;
                part = opens ? mark : part;
                i = closer.get().to() - 1;
            } else if (closer.isPresent() && i > mark) {
                condition(closer.get(), new Run(mark, i), found);
                mark = skipMarks(closer.get().to(), cue);
                weak = NONE;
                part = mark;
                i = closer.get().to() - 1;
            } else if (topic.isPresent()
                    && i > part
                    && !isGluedBehind(topic.get().to())) {
                boolean strong = topic.get().value();
                if (strong && bearer.isEmpty()) {
                    bearer = new Run(part, i);
                    mark = skipMarks(topic.get().to(), cue);
                } else if (!strong && weak.isEmpty()) {
                    weak = new Run(part, i);
                }
                i = topic.get().to() - 1;
                part = strong ? skipMarks(i + 1, cue) : part;
            } else if (isComma(i)) {
                part = i + 1;
            }
        }
        if (bearer.isEmpty() && !weak.isEmpty()) {
            bearer = weak;
            mark = skipMarks(weak.to() + 1, cue);
        }
        return new Before(bearer, mark, found);
    }

    /// Korean particles end a word: what follows without a space belongs to another.
    private boolean isGluedBehind(int token) {
        return idiom.hasSpaces() && token < tokens.size() && tokens.isGlued(token) && tokens.isIdeograph(token);
    }

    private Before byPlace(int from, int cue) {
        List<Clause.Condition> found = new ArrayList<>();
        int mark = skipMarks(from, cue);
        int part = mark;
        int first = -1;
        for (int i = mark; i < cue; i++) {
            if (prose.isMark(i, '；') && !prose.isAside(i)) {
                mark = skipMarks(i, cue);
                part = mark;
                first = -1;
                found.clear();
            }
            if (prose.isAside(i) || !isComma(i)) {
                continue;
            }
            Optional<Match<Opener>> closer = closer(part, i + 1);
            Optional<Match<Opener>> opener = opener(part, i);
            if (closer.isPresent()) {
                Run words =
                        new Run(opener.map(Match::to).orElse(part), closer.get().from());
                condition(closer.get(), words, found);
            } else if (opener.isPresent()) {
                condition(opener.get(), new Run(opener.get().to(), i), found);
            } else if (first < 0 && !idiom.is(WordClass.PREPOSITION, tokens, part)) {
                first = part;
            }
            part = i + 1;
        }
        Run own = withoutAdverbs(new Run(part, cue));
        if (own.isEmpty() || idiom.is(WordClass.PREPOSITION, tokens, own.from())) {
            own = actor(new Run(first < 0 ? mark : first, cue));
        }
        return new Before(own, cue, found);
    }

    /// The words that end a condition right before a place: "的，".
    private Optional<Match<Opener>> closer(int from, int end) {
        for (int i = Math.max(from, end - CLOSER); i < end; i++) {
            Optional<Match<Opener>> match = idiom.openers().matchAt(tokens, i);
            if (match.isPresent() && match.get().to() == end) {
                return match;
            }
        }
        return Optional.empty();
    }

    private Optional<Match<Opener>> opener(int from, int end) {
        return idiom.openers().matchAt(tokens, from).filter(match -> match.to() < end);
    }

    /// The bearer at the head of a part: up to the first word for somebody whom a verb follows.
    private Run actor(Run words) {
        for (int i = words.from() + 1; i < words.to() && !isComma(i); i++) {
            boolean named = idiom.is(WordClass.ACTOR, tokens, i) && !idiom.is(WordClass.CONJUNCTION, tokens, i - 1);
            if (named && i + 1 < words.to() && (isComma(i + 1) || idiom.is(WordClass.VERB, tokens, i + 1))) {
                return new Run(words.from(), i + 1);
            }
        }
        return NONE;
    }

    private Run withoutAdverbs(Run words) {
        int to = words.to();
        while (to > words.from() && (idiom.is(WordClass.ADVERB, tokens, to - 1) || tokens.isMark(to - 1))) {
            to--;
        }
        int from = words.from();
        while (from < to && (tokens.isMark(from) || idiom.is(WordClass.CONJUNCTION, tokens, from))) {
            from++;
        }
        return new Run(from, to);
    }

    private int predicateEnd(int from, int index, List<Match<List<Frame>>> own, int end) {
        int next = index + 1 < own.size() ? own.get(index + 1).from() : end;
        int stop = from;
        for (int i = from; i < next; i++) {
            if (prose.isMark(i, '；') && prose.level(i) <= prose.level(from - 1)) {
                return i;
            }
            stop = isComma(i) ? i : stop;
        }
        return next == end ? end : Math.max(stop, from);
    }

    /// "…，但是…的除外": an exception behind the action.
    private Run tail(Run action, List<Clause.Condition> found) {
        for (int i = action.from(); i < action.to(); i++) {
            if (isComma(i) && i + 1 < action.to()) {
                Optional<Match<Opener>> opener = idiom.openers().matchAt(tokens, i + 1);
                if (opener.isPresent() && opener.get().value().inside()) {
                    condition(opener.get(), new Run(opener.get().to(), action.to()), found);
                    return new Run(action.from(), i);
                }
            }
        }
        return action;
    }

    private void condition(Match<Opener> match, Run words, List<Clause.Condition> found) {
        Run trimmed = conditions.trim(words);
        if (match.value().kind().isPresent() && !trimmed.isEmpty()) {
            found.add(new Clause.Condition(match.value().kind().get(), trimmed));
        }
    }

    private int skipMarks(int from, int end) {
        int i = from;
        while (i < end
                && tokens.isMark(i)
                && !prose.isAside(i)
                && "“「『\"".indexOf(tokens.text().charAt(tokens.start(i))) < 0) {
            i++;
        }
        return i;
    }

    private boolean isComma(int token) {
        return token < tokens.size() && isCommaMark(token);
    }

    private boolean isCommaMark(int token) {
        return prose.isMark(token, '，') || prose.isMark(token, '、') && idiom.hasTopics() || prose.isMark(token, ',');
    }
}
