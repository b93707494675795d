package org.armillary.law.citation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Passage;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the references of one passage: the works it names, the parts it names, and which are parts of which.
final class PassageReader {

    private static final double INTERNAL = 0.95;
    private static final double NONE = 0.3;

    private final Reading reading;
    private final Tongue tongue;
    private final Passage passage;
    private final Tokens tokens;
    private final TimeReader times;
    private final BitSet starts = new BitSet();
    private final PartsReader parts;
    private final PointerReader pointers;
    private final List<Mention> mentions;
    private final Bearings bearings;
    private final WorkBehind behind;
    private final List<Reference> found;
    /// Which of the mentions stands next.
    private int next;
    /// The work cited last, and the token behind that citation.
    private @Nullable Mention cited;
    private int citedTo;

    PassageReader(Reading reading, Passage passage, List<Reference> found) {
        this.reading = reading;
        this.tongue = reading.tongue();
        this.passage = passage;
        this.tokens = passage.tokens();
        this.found = found;
        this.times = new TimeReader(reading.rules().phrases().times(), tokens);
        this.parts = new PartsReader(tokens, tongue, reading.rules().tongues().abroad(), starts::get);
        this.pointers = new PointerReader(reading, passage, starts, parts);
        this.mentions = new Mentions(reading, tokens).find();
        this.bearings = new Bearings(reading, passage, mentions, found);
        this.behind = new WorkBehind(reading, tokens, mentions);
        mentions.forEach(each -> starts.set(each.from()));
    }

    void read() {
        reading.amending().enter(passage, tokens, mentions);
        reading.lead().enter(passage, tokens, mentions.isEmpty() ? null : mentions.getLast());
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
        int said = tongue.habits().said().end(tokens, mention.to());
        if (said > 0) {
            return said(mention, said);
        }
        boolean alone = mention.apart()
                || mention.rule().filter(rule -> rule.traits().alone()).isPresent();
        int into = alone ? -1 : into(mention);
        PartsReader.Group group = into < 0 ? null : parts.read(into);
        if (group == null) {
            add(mention.from(), mention.to(), mention, List.of(), null);
            return mention.to();
        }
        return attached(mention, group.parts());
    }

    /// "legge 7 agosto 2031, n. 9, ha disposto (con l'art. 3)": work and part are each cited by themselves.
    private int said(Mention mention, int at) {
        add(mention.from(), mention.to(), mention, List.of(), null);
        PartsReader.Group group = parts.read(at);
        if (group == null) {
            return mention.to();
        }
        List<Part> all = group.parts();
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i).from(), all.get(i).to(), mention, all.get(i).steps(), through(all, i, mention));
        }
        return group.to();
    }

    /// "42 U.S.C. 1395ww(d)": a number at once behind the form.
    private List<Part> direct(Mention mention) {
        Optional<Level> level = mention.rule().flatMap(WorkForm::part);
        if (level.isEmpty()) {
            return List.of();
        }
        Unit unit = new Unit(level.get(), tongue, Unit.Where.BEFORE_NUMBER, true, false, false, false);
        return new PhraseReader(tokens, tongue, reading.rules().tongues().abroad(), starts::get)
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
                ? bearings.of(mention, all.get(i + 1).steps())
                : null;
    }

    /// Parts at a token, with the work behind them; where they end; the token itself where there are none.
    private int part(int i) {
        if ((reading.triggers().at(tokens.hash(i)) & Triggers.PART) == 0 || tongue.isIdiom(tokens, i) || isInitial(i)) {
            return i;
        }
        PointerReader.Pointed pointed = pointers.read(i);
        if (pointed != null) {
            return pointed(i, pointed);
        }
        PartsReader.Group group = parts.read(i);
        if (group == null) {
            return i;
        }
        int back = tongue.thereof().end(tokens, group.to());
        Target above =
                back < 0 ? null : reading.named().above(group.parts().getLast().outermost());
        if (above != null) {
            return finer(above, group.parts(), back);
        }
        Mention work = behind.find(group, next);
        if (work == null && new Headings(tokens).isAt(group)) {
            return group.to();
        }
        if (work == null) {
            internal(group);
            return group.to();
        }
        external(group, work);
        return isApart(group, work) ? group.to() : Math.max(work.to(), group.to());
    }

    /// "G.S. 14-27": the second of two initials is no section.
    private boolean isInitial(int at) {
        return at > 1
                && tokens.isGlued(at)
                && tokens.isGlued(at - 1)
                && Tongue.isMark(tokens, at - 1, '.')
                && tokens.isUpper(at);
    }

    private int pointed(int from, PointerReader.Pointed pointed) {
        reading.named().add(List.of(new Step(pointed.level(), "")), pointed.target());
        if (pointed.finer().isEmpty()) {
            reference(from, pointed.to(), pointed.target(), "pointer." + tongue, INTERNAL, null, pointed.to());
            return pointed.to();
        }
        List<Part> all = pointed.finer();
        List<Part> whole = new java.util.ArrayList<>(all);
        whole.set(0, all.getFirst().from(from));
        return finer(pointed.target(), whole, all.getLast().to());
    }

    /// Parts of a unit that was named before them; where they end.
    private int finer(Target above, List<Part> all, int end) {
        for (int i = 0; i < all.size(); i++) {
            Part part = all.get(i);
            Target target = reading.resolver().finer(above, part);
            Target through =
                    part.opens() && i + 1 < all.size() ? reading.resolver().finer(above, all.get(i + 1)) : null;
            int to = i == all.size() - 1 ? end : part.to();
            reading.named().add(part.steps(), target);
            reference(part.from(), to, target, "part." + part.unit().tongue(), INTERNAL, through, to);
        }
        return end;
    }

    private void external(PartsReader.Group group, Mention work) {
        List<Part> all = group.parts();
        int rooted = rooted(all);
        for (int i = 0; i < all.size(); i++) {
            Part part = all.get(i);
            boolean last = i == all.size() - 1;
            int end = last && !isApart(group, work) ? Math.max(work.to(), part.to()) : part.to();
            if (i >= rooted) {
                add(part.from(), end, work, part.steps(), through(all, i, work));
            } else {
                internal(group, i, part.to());
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

    /// Where the parts at the end of a list begin that are of the same level: they share the work.
    private static int rooted(List<Part> all) {
        Level level = all.getLast().outermost();
        int from = all.size();
        while (from > 0 && all.get(from - 1).outermost().equals(level)) {
            from--;
        }
        return from;
    }

    private void internal(PartsReader.Group group) {
        Mention joined = joined(group);
        if (joined != null) {
            external(group, joined);
            return;
        }
        int rooted = rooted(group.parts());
        for (int i = 0; i < group.parts().size(); i++) {
            Part part = group.parts().get(i);
            internal(group, i, i >= rooted ? group.to() : part.to());
        }
    }

    /// "Article 5 of the Lamp Act in conjunction with Annex II": the work named before, where the document has no such
    /// part of its own; null where nothing joins the two.
    private @Nullable Mention joined(PartsReader.Group group) {
        Part first = group.parts().getFirst();
        int comma = Tongue.isMark(tokens, citedTo, ',') ? 1 : 0;
        boolean joins = cited != null && tongue.habits().joins().end(tokens, citedTo + comma) == first.from();
        return joins && reading.resolver().find(first, passage.eId()) instanceof Target.Unknown ? cited : null;
    }

    /// A part without a work beside it.
    ///
    /// @param behind the token behind all that share the work which may follow
    private void internal(PartsReader.Group group, int i, int behind) {
        List<Part> all = group.parts();
        Part part = all.get(i);
        int first = all.getFirst().from();
        Target through = part.opens() && i + 1 < all.size() ? bearings.of(all.get(i + 1), first, behind) : null;
        Target target = bearings.of(part, first, behind);
        reading.named().add(part.steps(), target);
        reference(part.from(), part.to(), target, "part." + part.unit().tongue(), INTERNAL, through, part.to());
    }

    private void add(int from, int to, Mention work, List<Step> steps, @Nullable Target through) {
        Target target = bearings.of(work, steps);
        reading.named().add(steps, target);
        cited = work;
        citedTo = Math.max(to, work.to());
        reference(from, to, target, work.form(), work.confidence(), through, Math.max(to, work.to()));
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
