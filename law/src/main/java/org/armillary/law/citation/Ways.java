package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;

/// Joins the ways to provisions that a text names one after the other: under "Article 5", "paragraph 2" is that of
/// article 5.
final class Ways {

    private Ways() {}

    /// The way to a part named behind another.
    ///
    /// @param above the way to what was named before it
    static List<Step> join(List<Step> above, List<Step> part) {
        List<Step> joined =
                new ArrayList<>(above.subList(0, cut(above, part.getFirst().level())));
        joined.addAll(part);
        return List.copyOf(joined);
    }

    /// Whether a part named in the same breath lies inside another: "the first subparagraph, point (a)".
    static boolean holds(List<Step> way, List<Step> part) {
        return isUnnumbered(way.getLast())
                && !way.getLast().level().name().equals(part.getFirst().level().name())
                && part.getFirst().level().role() == Level.Role.LOWER;
    }

    /// How many steps of a way hold for a part of a level.
    private static int cut(List<Step> above, Level level) {
        if (level.role() == Level.Role.ANNEX || level.isBasic() && !isAnnexed(above)) {
            return 0;
        }
        for (int i = 0; i < above.size(); i++) {
            if (above.get(i).level().name().equals(level.name())) {
                return i;
            }
        }
        if (above.isEmpty() || isUnnumbered(above.getLast())) {
            return above.size();
        }
        for (int i = 0; i < above.size(); i++) {
            Level each = above.get(i).level();
            if (each.role() != Level.Role.ANNEX && each.rank() > level.rank() && !isUnnumbered(above.get(i))) {
                return i;
            }
        }
        return above.size();
    }

    private static boolean isAnnexed(List<Step> above) {
        return !above.isEmpty() && above.getFirst().level().role() == Level.Role.ANNEX;
    }

    /// A subparagraph is counted, not numbered, and holds points, though points hold subparagraphs too.
    static boolean isUnnumbered(Step step) {
        return step.level().name().equals("subparagraph") || step.level().role() == Level.Role.SENTENCE;
    }
}
