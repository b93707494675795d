package org.armillary.law.citation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.Passage;
import org.armillary.law.pattern.Tokens;

/// Tells where the parts of one passage lead that no citation of a work stands beside.
final class Bearings {

    private final Reading reading;
    private final Tongue tongue;
    private final Passage passage;
    private final Tokens tokens;
    private final LawNoun nouns;
    private final List<Reference> found;
    private final Map<Integer, Mention> byEnd = new HashMap<>();
    private final BitSet ends = new BitSet();

    /// @param found the references so far
    Bearings(Reading reading, Passage passage, List<Mention> mentions, List<Reference> found) {
        this.found = found;
        this.reading = reading;
        this.tongue = reading.tongue();
        this.passage = passage;
        this.tokens = passage.tokens();
        this.nouns = new LawNoun(tokens, tongue);
        for (Mention each : mentions) {
            byEnd.put(each.to(), each);
            ends.set(each.to());
        }
    }

    /// Where a part leads.
    ///
    /// @param first token of the list it is a member of
    /// @param behind the token behind that list, where the list as a whole may be of another law
    Target of(Part part, int first, int behind) {
        if (passage.isQuoted()) {
            return new Target.Unknown("stands in quoted law, which names its own parts");
        }
        Optional<Target> changed = reading.amending().target(passage, part, tokens);
        if (changed.isEmpty() && first > 0 && tongue.habits().possessives().end(tokens, first - 1) == first) {
            return other();
        }
        return changed.or(() -> named(part.steps(), first))
                .or(() -> listed(part))
                .orElseGet(() -> isOfOther(behind) ? other() : own(part));
    }

    private static Target other() {
        return new Target.Unknown("of a law that can't be told");
    }

    /// 電業法第八條, 公務員法（平成十年法律第三号）第二条: in languages without spaces the law stands before its part.
    private Optional<Target> named(List<Step> steps, int first) {
        int noun = tongue.prefixes().isEmpty() ? -1 : nouns.before(first);
        if (noun < 0 || first == 0) {
            return Optional.empty();
        }
        boolean aside = Tongue.isMark(tokens, first - 1, ')', '）');
        Mention mention = byEnd.get(aside && !ends.get(first) ? first - 1 : first);
        if (mention == null) {
            return Optional.of(other());
        }
        return switch (mention.names()) {
            case Mention.Names.Known(WorkName name) -> Optional.of(name.target(steps));
            case Mention.Names.Own() -> aside ? Optional.of(other()) : Optional.empty();
            case Mention.Names.Unnamed(String reason) -> Optional.of(new Target.Unknown(reason));
        };
    }

    /// "(a) section 5;" behind "of the Lamp Act:".
    private Optional<Target> listed(Part part) {
        boolean numbered =
                part.outermost().role() != Level.Role.LOWER && part.outermost().role() != Level.Role.SENTENCE;
        return reading.lead().law(passage).map(each -> switch (each.names()) {
            case Mention.Names.Known(WorkName name) when numbered -> name.target(part.steps());
            case Mention.Names.Known _ -> other();
            case Mention.Names.Own() -> own(part);
            case Mention.Names.Unnamed(String reason) -> new Target.Unknown(reason);
        });
    }

    /// A part of the document itself.
    private Target own(Part part) {
        boolean foreign = tongue.habits().supplements()
                && part.outermost().isBasic()
                && passage.eId().filter(Bearings::isLater).isPresent();
        return foreign
                ? new Target.Unknown("a supplement names the articles of the act it came with")
                : reading.resolver().find(part, grouping(part).or(passage::eId));
    }

    /// The grouping named at once before a part: "Chapter III, Section 2" is a section of that chapter.
    private Optional<String> grouping(Part part) {
        if (found.isEmpty() || part.from() < 2 || !Tongue.isMark(tokens, part.from() - 1, ',')) {
            return Optional.empty();
        }
        Reference before = found.getLast();
        boolean near = before.end() == passage.end(tokens.end(part.from() - 2));
        return near
                        && before.target() instanceof Target.Internal(String eId)
                        && reading.resolver().isGrouping(eId)
                ? Optional.of(eId)
                : Optional.empty();
    }

    /// The first supplement belongs to the act as it was made, the others to acts that amended it.
    private static boolean isLater(String eId) {
        return eId.startsWith("supplement_") && !eId.startsWith("supplement_1__");
    }

    /// "section 3 of the Northern Agreement": what follows is no work we know, but not this document either.
    boolean isOfOther(int end) {
        int onward = tongue.habits().onward().end(tokens, end);
        int of = tongue.ofs().end(tokens, onward > 0 ? onward : end);
        if (of < 0 || of >= tokens.size()) {
            return false;
        }
        int the = reading.rules().articles().end(tokens, of);
        int name = the > 0 ? the : of;
        int at = name + 1 < tokens.size() && tokens.isNumber(name) ? name + 1 : name;
        boolean noun = nouns.isAt(at) || at + 1 < tokens.size() && tokens.isWord(at) && nouns.isAt(at + 1);
        boolean pointed = tongue.pointers().find(tokens, of) != null;
        return !pointed && at < tokens.size() && (noun || !tongue.adjacent() && tokens.isCapital(at));
    }

    /// Where a work leads, or a part of it.
    Target of(Mention work, List<Step> steps) {
        return switch (work.names()) {
            case Mention.Names.Known(WorkName name) -> name.target(steps);
            case Mention.Names.Own() -> steps.isEmpty() ? itself() : ownPart(steps);
            case Mention.Names.Unnamed(String reason) -> new Target.Unknown(reason);
        };
    }

    private Target itself() {
        return passage.isQuoted()
                ? new Target.Unknown("stands in quoted law, which means itself")
                : new Target.Internal("");
    }

    private Target ownPart(List<Step> steps) {
        Unit unit = new Unit(steps.getLast().level(), tongue, Unit.Where.BEFORE_NUMBER, false, false, false, false);
        return of(new Part(0, 1, steps, List.of(), unit, false), 0, tokens.size());
    }
}
