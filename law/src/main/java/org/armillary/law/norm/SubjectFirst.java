package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;

/// Reads the norms of a sentence whose subject stands before its verb.
///
/// Only verbs of main clauses show norms. Where the stem of a list has one, the items belong to its action; where
/// it has none, each item is read for itself with the stem's subject and conditions.
final class SubjectFirst implements ClauseReader {

    private static final Run NONE = new Run(0, 0);

    /// No verb stands further behind the beginning of its clause: what is longer is no sentence.
    private static final int FAR = 2000;

    /// Among so many words at the beginning of a subject stands its head.
    private static final int AIM = 4;

    private final Prose prose;
    private final Tokens tokens;
    private final Idiom idiom;
    private final Balance balance;
    private final Subjects subjects;
    private final Conditions conditions;
    private final List<Match<List<Frame>>> cues;

    /// A verb of a main clause.
    private record Main(Match<List<Frame>> cue, int start, Subjects.Found found) {
        private boolean isWithoutSubject() {
            return isLed(cue) && found.subject().isEmpty();
        }
    }

    SubjectFirst(Prose prose, Idiom idiom, List<Match<List<Frame>>> cues) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.idiom = idiom;
        this.balance = new Balance(prose, idiom);
        this.subjects = new Subjects(prose, idiom);
        this.conditions = new Conditions(prose, idiom);
        this.cues = cues;
    }

    @Override
    public List<Clause> read(Run sentence) {
        List<Clause> clauses = new ArrayList<>();
        int level = prose.level(sentence.from());
        List<Main> mains = mains(sentence, level);
        Run bearer = NONE;
        for (int i = 0; i < mains.size(); i++) {
            int end = i + 1 < mains.size() ? mains.get(i + 1).start() : sentence.to();
            Run own = mains.get(i).found().subject();
            bearer = own.isEmpty() && !bearer.isEmpty() ? bearer : own;
            clause(sentence, mains.get(i), bearer, end, level, List.of()).ifPresent(clauses::add);
        }
        if (clauses.isEmpty()) {
            items(sentence, level, clauses);
        }
        return clauses;
    }

    private List<Main> mains(Run domain, int level) {
        List<Main> mains = new ArrayList<>();
        int last = domain.from();
        for (Match<List<Frame>> cue : cues) {
            if (cue.from() - last > FAR) {
                break;
            }
            if (cue.from() < last
                    || cue.to() > domain.to()
                    || prose.isAside(cue.from())
                    || prose.level(cue.from()) > level) {
                continue;
            }
            Optional<Main> main = mains.isEmpty()
                    ? first(domain.from(), cue, level)
                    : coordinate(mains.getLast().cue().to(), cue, level);
            if (main.isPresent()) {
                mains.add(main.get());
                last = cue.to();
            }
        }
        return mains;
    }

    private Optional<Main> first(int from, Match<List<Frame>> cue, int level) {
        Optional<Main> main = at(from, from, cue, level);
        return main.isPresent() ? main : coordinate(from, cue, level).filter(found -> !found.isWithoutSubject());
    }

    /// A clause that begins behind a semicolon, or behind a comma and "and", "but", "or".
    private Optional<Main> coordinate(int from, Match<List<Frame>> cue, int level) {
        for (int i = cue.from() - 1, tries = 0; i >= from && tries < 4; i--) {
            if (prose.isAside(i) || prose.level(i) > level) {
                continue;
            }
            boolean conjunction = idiom.is(WordClass.CONJUNCTION, tokens, i);
            boolean comma = i > from && prose.isMark(i - 1, ',');
            if (!prose.isMark(i, ';') && !(conjunction && (comma || isAlone(i, cue.from(), from, level)))) {
                continue;
            }
            tries++;
            Optional<Main> main = at(i, i + 1, cue, level);
            if (main.isPresent()) {
                return main;
            }
        }
        return Optional.empty();
    }

    /// "and must", where no clause is open that the verb might belong to.
    private boolean isAlone(int conjunction, int cue, int from, int level) {
        if (subjects.skipConnectives(conjunction, cue) < cue) {
            return false;
        }
        for (int i = from; i < conjunction; i++) {
            boolean visible = !prose.isAside(i) && prose.level(i) <= level;
            if (visible && balance.isSubordinate(i, from, idiom.classes(tokens, i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Main> at(int start, int from, Match<List<Frame>> cue, int level) {
        if (isLed(cue)) {
            return subjects.find(from, cue.from(), level).map(found -> new Main(cue, start, found));
        }
        int first = subjects.skipConnectives(from, cue.from());
        Run nothing = new Run(cue.from(), cue.from());
        if (first >= cue.from()) {
            return Optional.of(new Main(cue, start, new Subjects.Found(nothing, nothing)));
        }
        boolean adjunct =
                prose.isMark(cue.from() - 1, ',') && conditions.opener(first).isPresent();
        return adjunct
                ? Optional.of(new Main(cue, start, new Subjects.Found(new Run(first, cue.from() - 1), nothing)))
                : Optional.empty();
    }

    private static boolean isLed(Match<List<Frame>> cue) {
        return cue.value().getFirst().isLed();
    }

    private Optional<Clause> clause(
            Run sentence, Main main, Run subject, int end, int level, List<Clause.Condition> inherited) {
        int verb = main.cue()
                .capture("verb")
                .map(Match.Range::from)
                .orElse(main.cue().to());
        Run cue = new Run(main.cue().from(), verb);
        for (Frame frame : main.cue().value()) {
            Optional<Frame.Filled> filled = frame.isNorm() ? frame.fill(prose, cue, subject, end) : Optional.empty();
            if (filled.isPresent()) {
                Run extent = new Run(main.start(), end);
                List<Clause.Condition> all = new ArrayList<>(inherited);
                all.addAll(conditions.leading(main.found().adjunct(), level));
                return clause(sentence, extent, frame, withoutConditions(filled.get(), frame, level, all), all);
            }
        }
        return Optional.empty();
    }

    private Optional<Clause> clause(
            Run sentence, Run extent, Frame frame, Frame.Filled parts, List<Clause.Condition> all) {
        Modality modality = frame.modality().orElseThrow();
        Run bearer = parts.find(Frame.Place.BEARER).map(conditions::trim).orElse(NONE);
        Run action = parts.find(Frame.Place.ACTION).orElse(NONE);
        if (!bearer.isEmpty() && idiom.is(WordClass.NEGATIVE, tokens, bearer.from())) {
            bearer = conditions.trim(new Run(bearer.from() + 1, bearer.to()));
            modality = Modality.PROHIBITION;
        }
        while (!action.isEmpty() && idiom.is(WordClass.ADVERB, tokens, action.from())) {
            action = conditions.trim(new Run(action.from() + 1, action.to()));
        }
        if (isAim(bearer, parts.cue())) {
            return Optional.empty();
        }
        if (action.isEmpty()) {
            int relative = relativeIn(bearer);
            action = conditions.trim(new Run(relative + 1, bearer.to()));
            bearer = new Run(bearer.from(), relative);
        }
        return action.isEmpty() && all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause(
                        sentence,
                        extent,
                        parts.cue(),
                        modality,
                        bearer,
                        Optional.of(action).filter(found -> !found.isEmpty()),
                        all));
    }

    /// "The purpose of this Act is to …"
    private boolean isAim(Run bearer, Run cue) {
        boolean aim = false;
        for (int i = bearer.from(); i < Math.min(bearer.to(), bearer.from() + AIM); i++) {
            aim |= idiom.is(WordClass.AIM, tokens, i);
        }
        return aim && idiom.is(WordClass.TO, tokens, cue.to() - 1);
    }

    private Frame.Filled withoutConditions(Frame.Filled filled, Frame frame, int level, List<Clause.Condition> found) {
        Optional<Frame.Place> last = frame.last();
        if (last.isEmpty() || filled.find(last.get()).isEmpty()) {
            return filled;
        }
        Conditions.Split split = conditions.behind(filled.find(last.get()).orElseThrow(), level);
        found.addAll(split.conditions());
        return filled.with(last.get(), split.action());
    }

    /// "A person who fails to …", where the frame names no action: the relative, or the end where there is none.
    private int relativeIn(Run bearer) {
        for (int i = bearer.from() + 1; i < bearer.to(); i++) {
            if (!prose.isAside(i) && idiom.is(WordClass.RELATIVE_SUBJECT, tokens, i)) {
                return i;
            }
        }
        return bearer.to();
    }

    /// Reads the items of a list whose stem shows no norm.
    private void items(Run sentence, int level, List<Clause> clauses) {
        int first = -1;
        int from = -1;
        for (int i = sentence.from() + 1; i <= sentence.to(); i++) {
            boolean ends = i == sentence.to() || prose.piece(i) != prose.piece(i - 1) && prose.level(i) <= level + 1;
            if (!ends) {
                continue;
            }
            if (from >= 0) {
                item(new Run(sentence.from(), first), new Run(from, i), level, clauses);
            }
            from = i < sentence.to() && prose.level(i) == level + 1 ? i : -1;
            first = first < 0 ? i : first;
        }
    }

    private void item(Run stem, Run item, int level, List<Clause> clauses) {
        List<Main> mains = mains(item, level + 1);
        for (int i = 0; i < mains.size(); i++) {
            Main main = mains.get(i);
            int end = i + 1 < mains.size() ? mains.get(i + 1).start() : item.to();
            boolean bare = main.isWithoutSubject();
            Optional<Subjects.Found> found = bare ? subjects.find(stem.from(), stemEnd(stem), level) : Optional.empty();
            if (bare && (found.isEmpty() || found.get().subject().isEmpty())) {
                continue;
            }
            Run adjunct = bare
                    ? found.get().adjunct()
                    : new Run(subjects.skipConnectives(stem.from(), stem.to()), stemEnd(stem));
            Run subject = bare ? found.get().subject() : main.found().subject();
            clause(item, main, subject, end, level + 1, conditions.leading(adjunct, level))
                    .ifPresent(clauses::add);
        }
    }

    private int stemEnd(Run stem) {
        return conditions.trim(stem).to();
    }
}
