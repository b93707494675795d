package org.armillary.law.citation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parts that a document has named last, for words that point back to them: "that paragraph", "point 2 thereof".
final class NamedBefore {

    private static final int MOST = 8;

    private final Deque<Named> last = new ArrayDeque<>(MOST);

    /// A part that was named.
    ///
    /// @param steps the way to it, as named
    /// @param target where it leads
    private record Named(List<Step> steps, Target target) {}

    void add(List<Step> steps, Target target) {
        if (last.size() == MOST) {
            last.removeLast();
        }
        last.addFirst(new Named(steps, target));
    }

    /// The last unit of a level that was named; unknown where that one led nowhere.
    Target same(Level level) {
        for (Named each : last) {
            boolean said = each.steps().stream().anyMatch(step -> step.level().equals(level));
            Optional<String> eId = eId(each.target());
            if (eId.isPresent() && ("__" + eId.get()).contains("__" + level.eid() + "_")) {
                return cut(each.target(), eId.get(), level);
            }
            if (said) {
                return each.target() instanceof Target.Internal ? each.target() : unknown(level);
            }
        }
        return unknown(level);
    }

    private static Target unknown(Level level) {
        return new Target.Unknown("no " + level + " named before that can be told");
    }

    /// Where what was named last leads, if it is coarser than a level; null if not.
    @Nullable
    Target above(Level level) {
        Named named = last.peekFirst();
        return named == null
                        || named.steps().isEmpty()
                        || named.steps().getLast().level().rank() >= level.rank()
                ? null
                : named.target();
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
        int end = eId.indexOf("__", at + level.eid().length());
        String cut = end < 0 ? eId : eId.substring(0, end);
        return switch (target) {
            case Target.Internal _ -> new Target.Internal(cut);
            case Target.External(String work, Optional<String> official, var _) ->
                new Target.External(work, official, Optional.of(cut));
            case Target.Unknown unknown -> unknown;
        };
    }
}
