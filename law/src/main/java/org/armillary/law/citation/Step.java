package org.armillary.law.citation;

import java.util.List;

/// One step of the way to a provision: its level and number.
///
/// @param level what kind of provision
/// @param number its number as an eId carries it; empty where it has none
record Step(Level level, String number) {

    /// The identifier that steps make by the naming convention: what groups articles does not stand before them, and
    /// nothing finer than a provision stands at the end.
    static String eId(List<Step> steps) {
        int first = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).level().isBasic() && !followsAnnex(steps, i)) {
                first = i;
            }
        }
        StringBuilder out = new StringBuilder();
        for (Step each : steps.subList(first, steps.size())) {
            if (each.level().role() != Level.Role.SENTENCE) {
                out.append(out.isEmpty() ? "" : "__").append(each.level().eid());
                out.append(each.number().isEmpty() ? "" : "_" + each.number());
            }
        }
        return out.toString();
    }

    private static boolean followsAnnex(List<Step> steps, int at) {
        return steps.subList(0, at).stream().anyMatch(each -> each.level().role() == Level.Role.ANNEX);
    }
}
