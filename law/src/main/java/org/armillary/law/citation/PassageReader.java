package org.armillary.law.citation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.Passage;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the references of one passage: the works it names, the parts it names, and which are parts of which.
final class PassageReader {

    private static final double INTERNAL = 0.95;
    private static final double NONE = 0.3;
    /// How many mentions back "thereof" reaches.
    private static final int BACK = 16;

    private final Rulebook rules;
    private final Tongue tongue;
    private final Triggers triggers;
    private final Memory memory;
    private final Resolver resolver;
    private final Passage passage;
    private final Tokens tokens;
    private final TimeReader times;
    private final Map<Integer, Mention> byStart = new HashMap<>();
    private final BitSet starts = new BitSet();
    private final PartsReader parts;
    private final List<Reference> found;
    private final Amending amending;
    private List<Mention> mentions = List.of();
    /// Which of them stands next.
    private int next;

    PassageReader(
            Rulebook rules,
            Tongue tongue,
            Triggers triggers,
            Memory memory,
            Resolver resolver,
            Amending amending,
            Passage passage,
            List<Reference> found) {
        this.amending = amending;
        this.rules = rules;
        this.tongue = tongue;
        this.triggers = triggers;
        this.memory = memory;
        this.resolver = resolver;
        this.passage = passage;
        this.tokens = passage.tokens();
        this.found = found;
        this.times = new TimeReader(rules.phrases().times(), tokens);
        this.parts = new PartsReader(tokens, tongue, rules.tongues().abroad(), starts::get);
    }

    void read() {
        mentions = new Mentions(rules, tongue, triggers, memory, tokens).find();
        mentions.forEach(each -> {
            byStart.put(each.from(), each);
            starts.set(each.from());
        });
        amending.enter(passage, tokens, mentions);
        for (int i = 0; i < tokens.size(); ) {
            Mention mention = next < mentions.size() && mentions.get(next).from() == i ? mentions.get(next) : null;
            int end = mention != null ? work(mention) : part(i);
            i = end > i ? end : i + 1;
            while (next < mentions.size() && mentions.get(next).from() < i) {
                next++;
            }
        }
    }

    /// A work at a token, with the parts that follow it; where they end.
    private int work(Mention mention) {
        List<Part> direct = direct(mention);
        if (!direct.isEmpty()) {
            return attached(mention, direct);
        }
        if (mention.rule().filter(WorkForm::needsPart).isPresent()) {
            return mention.to();
        }
        int into = into(mention);
        PartsReader.Group group = into < 0 || mention.apart() ? null : parts.read(into);
        if (group == null) {
            add(mention.from(), mention.to(), mention, List.of(), null);
            return mention.to();
        }
        return attached(mention, group.parts());
    }

    /// "42 U.S.C. 1395ww(d)": a number at once behind the form.
    private List<Part> direct(Mention mention) {
        Optional<Level> level = mention.rule().flatMap(WorkForm::part);
        if (level.isEmpty()) {
            return List.of();
        }
        Unit unit = new Unit(level.get(), tongue, Unit.Where.BEFORE_NUMBER, true, false, false, false);
        return new PhraseReader(tokens, tongue, rules.tongues().abroad(), starts::get)
                .numbers(mention.from(), unit, mention.to());
    }

    private int into(Mention mention) {
        int at = mention.to();
        int word = tongue.intos().end(tokens, at);
        if (word > 0) {
            return word;
        }
        if (tongue.prefixes().mayBegin(tokens, at)) {
            return at;
        }
        int of = tongue.adjacent() ? tongue.ofs().end(tokens, at) : -1;
        if (of > 0 && tongue.prefixes().mayBegin(tokens, of)) {
            return of;
        }
        boolean comma = Tongue.isMark(tokens, at, ',');
        int unit = comma ? at + 1 : at;
        return tongue.units().mayBegin(tokens, unit) && !mention.form().startsWith("title.u") ? unit : -1;
    }

    /// Parts that stand behind their work.
    private int attached(Mention mention, List<Part> all) {
        int end = mention.to();
        for (int i = 0; i < all.size(); i++) {
            Part part = all.get(i);
            end = i == all.size() - 1 ? afterwards(mention, part.to()) : part.to();
            add(i == 0 ? mention.from() : part.from(), end, mention, part.steps(), through(all, i, mention));
        }
        return end;
    }

    private int afterwards(Mention mention, int at) {
        int back = tongue.thereof().end(tokens, at);
        int after = mention.rule().map(rule -> rule.after().end(tokens, at)).orElse(-1);
        return Math.max(at, Math.max(back, after));
    }

    private @Nullable Target through(List<Part> all, int i, Mention mention) {
        return all.get(i).opens() && i + 1 < all.size()
                ? target(mention, all.get(i + 1).steps())
                : null;
    }

    /// Parts at a token, with the work behind them; where they end; the token itself where there are none.
    private int part(int i) {
        if (!mayBegin(i)) {
            return i;
        }
        int pointed = pointed(i);
        if (pointed > i) {
            return pointed;
        }
        PartsReader.Group group = parts.read(i);
        if (group == null) {
            return i;
        }
        Mention work = behind(group);
        if (work == null && isHeading(group)) {
            return group.to();
        }
        if (work == null) {
            internal(group);
            return group.to();
        }
        external(group, work);
        return isApart(group, work) ? group.to() : Math.max(work.to(), group.to());
    }

    /// A passage that is nothing but a number with its word is the head of a unit that was not marked up.
    private boolean isHeading(PartsReader.Group group) {
        Part part = group.parts().getFirst();
        return group.parts().size() == 1
                && part.from() == 0
                && part.to() == tokens.size()
                && part.steps().size() == 1
                && part.outermost().role() != Level.Role.LOWER;
    }

    private boolean mayBegin(int i) {
        return (triggers.at(tokens.hash(i)) & Triggers.PART) != 0;
    }

    /// The work that parts before it are parts of; null where none follows.
    private @Nullable Mention behind(PartsReader.Group group) {
        Tongue spoken = group.parts().getLast().unit().tongue();
        int end = group.to();
        int back = spoken.thereof().end(tokens, end);
        if (back > 0) {
            return memory(back, end);
        }
        int of = ofWork(spoken, end);
        Mention work = of < 0 ? null : byStart.get(of);
        Mention next = work != null ? work : byStart.get(end);
        return next != null || !spoken.adjacent() ? next : abbreviated(end);
    }

    /// "§ 5 LampG": capitals inside a word behind a part abbreviate a law.
    private @Nullable Mention abbreviated(int at) {
        if (at >= tokens.size() || !tokens.isWord(at) || tokens.isGlued(at) || !isAbbreviation(tokens.text(at))) {
            return null;
        }
        Mention.Names names =
                new Mention.Names.Unnamed("no law of the abbreviation '" + tokens.text(at) + "' is known");
        return new Mention(at, at + 1, names, "abbreviation.unlisted", "act", false, Optional.empty(), NONE);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() <= 12
                && word.chars().filter(Character::isUpperCase).count() > 1;
    }

    private int ofWork(Tongue spoken, int end) {
        for (int comma = 0; comma < 2; comma++) {
            int at = end + comma;
            if (comma == 1 && !Tongue.isMark(tokens, end, ',', ';')) {
                break;
            }
            int of = spoken.ofs().end(tokens, at);
            if (of > 0) {
                int the = rules.articles().end(tokens, of);
                return starts.get(of) ? of : the > 0 && starts.get(the) ? the : of;
            }
        }
        return -1;
    }

    private @Nullable Mention memory(int to, int from) {
        return earlier(from).map(each -> each.between(to, to)).orElse(null);
    }

    /// The work named last before a token of this passage, else before the passage.
    private Optional<Mention> earlier(int token) {
        for (int i = Math.min(next, mentions.size() - 1); i >= Math.max(0, next - BACK); i--) {
            Mention each = mentions.get(i);
            if (each.from() < token && !each.isOwn()) {
                return Optional.of(each);
            }
        }
        return memory.last();
    }

    private void external(PartsReader.Group group, Mention work) {
        List<Part> all = group.parts();
        List<Part> rooted = rooted(all);
        for (int i = 0; i < all.size(); i++) {
            Part part = all.get(i);
            boolean last = i == all.size() - 1;
            int end = last && !isApart(group, work) ? Math.max(work.to(), part.to()) : part.to();
            if (rooted.contains(part)) {
                add(part.from(), end, work, part.steps(), through(all, i, work));
            } else {
                internal(part, all, i);
            }
        }
    }

    private static boolean isApart(PartsReader.Group group, Mention work) {
        return work.apart()
                || group.parts().size() > 1
                        && work.rule()
                                .filter(rule -> rule.traits().apartFromLists())
                                .isPresent();
    }

    /// The parts at the end of a list that begin on the same level: they share the work.
    private static List<Part> rooted(List<Part> all) {
        Level level = all.getLast().outermost();
        int from = all.size();
        while (from > 0 && all.get(from - 1).outermost().equals(level)) {
            from--;
        }
        return all.subList(from, all.size());
    }

    private void internal(PartsReader.Group group) {
        for (int i = 0; i < group.parts().size(); i++) {
            internal(group.parts().get(i), group.parts(), i);
        }
    }

    private void internal(Part part, List<Part> all, int i) {
        Target through = part.opens() && i + 1 < all.size() ? inside(all.get(i + 1)) : null;
        Target target = inside(part);
        reference(part.from(), part.to(), target, "part." + part.unit().tongue(), INTERNAL, through, part.to());
    }

    private Target inside(Part part) {
        if (passage.isQuoted()) {
            return new Target.Unknown("stands in quoted law, which names its own parts");
        }
        Optional<Target> changed = amending.target(passage, part, tokens);
        return changed.orElseGet(() -> isOfOther(part.to())
                ? new Target.Unknown("of a law that can't be told")
                : resolver.find(part, lead(part).or(passage::eId)));
    }

    /// The grouping named at once before a part: "Chapter III, Section 2" is a section of that chapter.
    private Optional<String> lead(Part part) {
        if (found.isEmpty() || part.from() < 2 || !Tongue.isMark(tokens, part.from() - 1, ',')) {
            return Optional.empty();
        }
        Reference before = found.getLast();
        boolean next = before.end() == passage.end(tokens.end(part.from() - 2));
        return next && before.target() instanceof Target.Internal(String eId) && resolver.isGrouping(eId)
                ? Optional.of(eId)
                : Optional.empty();
    }

    /// "section 3 of the Northern Agreement": what follows is no work we know, but not this document either.
    private boolean isOfOther(int end) {
        int of = tongue.ofs().end(tokens, end);
        if (of < 0 || of >= tokens.size()) {
            return false;
        }
        int the = rules.articles().end(tokens, of);
        int at = the > 0 ? the : of;
        boolean noun = tongue.kinds().end(tokens, at) > 0
                || at + 1 < tokens.size() && tokens.isWord(at) && tongue.kinds().end(tokens, at + 1) > 0;
        boolean pointed = tongue.pointers().find(tokens, of) != null;
        return !pointed && at < tokens.size() && (noun || !tongue.adjacent() && tokens.isCapital(at));
    }

    private void add(int from, int to, Mention work, List<Step> steps, @Nullable Target through) {
        reference(from, to, target(work, steps), work.form(), work.confidence(), through, Math.max(to, work.to()));
    }

    private Target target(Mention work, List<Step> steps) {
        return switch (work.names()) {
            case Mention.Names.Known(WorkName name) -> name.target(steps);
            case Mention.Names.Own() -> steps.isEmpty() ? own() : ownPart(steps);
            case Mention.Names.Unnamed(String reason) -> new Target.Unknown(reason);
        };
    }

    private Target own() {
        return passage.isQuoted()
                ? new Target.Unknown("stands in quoted law, which means itself")
                : new Target.Internal("");
    }

    private Target ownPart(List<Step> steps) {
        Unit unit = new Unit(steps.getLast().level(), tongue, Unit.Where.BEFORE_NUMBER, false, false, false, false);
        return inside(new Part(0, 1, steps, List.of(), unit, false));
    }

    /// "this section", "the preceding article", 前条.
    private int pointed(int i) {
        WordTree.Hit<Tongue.Pointer> pointer = tongue.pointers().find(tokens, i);
        if (pointer == null || starts.get(i)) {
            return i;
        }
        WordTree.Hit<Unit> unit = tongue.units().find(tokens, pointer.to());
        WordTree.Hit<Unit> noun = unit != null ? unit : tongue.followers().find(tokens, pointer.to());
        if (noun == null || noun.value().inside() || isNumbered(noun.to())) {
            return i;
        }
        Target target = pointed(pointer.value(), noun.value().level());
        reference(i, noun.to(), target, "pointer." + tongue, INTERNAL, null, noun.to());
        return noun.to();
    }

    private boolean isNumbered(int at) {
        return at < tokens.size() && (tokens.isNumber(at) || Tongue.isMark(tokens, at, '(') && tokens.isGlued(at));
    }

    private Target pointed(Tongue.Pointer pointer, Level level) {
        if (passage.isQuoted()) {
            return new Target.Unknown("stands in quoted law, which names its own parts");
        }
        return switch (pointer) {
            case SELF -> resolver.around(level, passage.eId());
            case PRECEDING -> resolver.beside(level, -1, passage.eId());
            case FOLLOWING -> resolver.beside(level, 1, passage.eId());
            case SAME -> same(level);
        };
    }

    /// "that section": the last part of the level that was named.
    private Target same(Level level) {
        for (Reference each : found.reversed().subList(0, Math.min(found.size(), 8))) {
            Optional<String> eId = eId(each.target());
            if (eId.isPresent() && eId.get().contains(level.eid() + "_")) {
                return cut(each.target(), eId.get(), level);
            }
        }
        return new Target.Unknown("no " + level + " named before");
    }

    private static Optional<String> eId(Target target) {
        return switch (target) {
            case Target.Internal(String eId) -> Optional.of(eId);
            case Target.External(var _, var _, Optional<String> eId) -> eId;
            case Target.Unknown _ -> Optional.empty();
        };
    }

    private static Target cut(Target target, String eId, Level level) {
        int at = ("__" + eId).lastIndexOf("__" + level.eid() + "_");
        int end = at < 0 ? -1 : eId.indexOf("__", at + level.eid().length());
        String cut = end < 0 ? eId : eId.substring(0, end);
        return switch (target) {
            case Target.Internal _ -> new Target.Internal(cut);
            case Target.External(String work, Optional<String> official, var _) ->
                new Target.External(work, official, Optional.of(cut));
            case Target.Unknown unknown -> unknown;
        };
    }

    private void reference(
            int from, int to, Target target, String form, double confidence, @Nullable Target through, int behind) {
        Timeliness time = target instanceof Target.Internal ? Timeliness.UNKNOWN : times.find(behind);
        found.add(new Reference(
                passage.start(tokens.start(from)),
                passage.end(tokens.end(to - 1)),
                passage.eId(),
                target,
                Optional.ofNullable(through),
                form,
                target instanceof Target.Unknown ? NONE : confidence,
                time,
                passage.isQuoted()));
    }
}
