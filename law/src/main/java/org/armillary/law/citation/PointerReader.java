package org.armillary.law.citation;

import java.util.BitSet;
import java.util.List;
import org.armillary.law.akn.Passage;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads words that point to a provision: "this section", "the preceding article", 前条第二項.
final class PointerReader {

    private final Reading reading;
    private final Tongue tongue;
    private final Passage passage;
    private final Tokens tokens;
    private final BitSet works;
    private final PartsReader parts;

    /// @param works tokens at which a work begins
    PointerReader(Reading reading, Passage passage, BitSet works, PartsReader parts) {
        this.reading = reading;
        this.tongue = reading.tongue();
        this.passage = passage;
        this.tokens = passage.tokens();
        this.works = works;
        this.parts = parts;
    }

    /// What words point to.
    ///
    /// @param to end token, exclusive
    /// @param level the level they name
    /// @param target where they lead
    /// @param finer finer parts named at once behind: 第二項 in 前条第二項
    record Pointed(int to, Level level, Target target, List<Part> finer) {}

    /// The words at a token; null where none point.
    @Nullable
    Pointed read(int at) {
        WordTree.Hit<Tongue.Pointer> pointer = tongue.pointers().find(tokens, at);
        if (pointer == null || works.get(at)) {
            return null;
        }
        WordTree.Hit<Unit> unit = tongue.units().find(tokens, pointer.to());
        WordTree.Hit<Unit> noun = unit != null ? unit : tongue.followers().find(tokens, pointer.to());
        if (noun == null
                || noun.value().inside()
                || isNumbered(noun.to())
                || pointer.value() == Tongue.Pointer.FOLLOWING && noun.value().plural()
                || !tongue.points(tokens, at, pointer.to(), noun.to())) {
            return null;
        }
        Level level = noun.value().level();
        return new Pointed(noun.to(), level, target(pointer.value(), level), finer(noun.to(), level));
    }

    private boolean isNumbered(int at) {
        return at < tokens.size() && (tokens.isNumber(at) || Tongue.isMark(tokens, at, '(') && tokens.isGlued(at));
    }

    private Target target(Tongue.Pointer pointer, Level level) {
        if (passage.isQuoted()) {
            return new Target.Unknown("stands in quoted law, which names its own parts");
        }
        boolean counted = tongue.habits().unnumbered().contains(level.name());
        return switch (pointer) {
            case SELF -> reading.resolver().around(level, passage.eId());
            case PRECEDING -> reading.resolver().beside(level, -1, counted, passage.eId());
            case FOLLOWING -> reading.resolver().beside(level, 1, false, passage.eId());
            case SAME -> reading.named().same(level);
        };
    }

    private List<Part> finer(int at, Level level) {
        if (at >= tokens.size()
                || tongue.prefixes().isEmpty()
                || !tongue.prefixes().mayBegin(tokens, at)) {
            return List.of();
        }
        PartsReader.Group group = parts.read(at);
        return group == null || group.parts().getFirst().outermost().rank() <= level.rank() ? List.of() : group.parts();
    }
}
