package org.armillary.report;

import java.util.ArrayList;
import java.util.List;
import org.armillary.wording.Wording;

/// Provisions as people cite them.
public final class ProvisionWords {

    private ProvisionWords() {}

    /// `art_5__para_1__point_ba` as people write it: `Art. 5(1)(ba)`; other words as they are.
    ///
    /// @param provision an eId, or a citation in words; of `work#eId` the work stays in front
    public static String of(String provision, Wording wording) {
        int hash = provision.indexOf('#');
        String eId = provision.substring(hash + 1);
        if (!eId.matches("(?U)[a-z]+(_[\\w-]+)?(__[a-z]+(_[\\w-]+)?)*") || !eId.contains("_")) {
            return provision;
        }
        String said = said(eId, wording);
        return hash < 0 ? said : provision.substring(0, hash) + ", " + said;
    }

    private static String said(String eId, Wording wording) {
        List<String> outer = new ArrayList<>();
        StringBuilder inner = new StringBuilder();
        for (String step : eId.split("__")) {
            int bar = step.indexOf('_');
            String level = bar < 0 ? step : step.substring(0, bar);
            String number = bar < 0 ? "" : step.substring(bar + 1);
            String key = "assess.level." + level;
            if (wording.knows(key)) {
                outer.add(wording.say(key, number).strip());
            } else if (!number.isEmpty()) {
                inner.append('(').append(number).append(')');
            }
        }
        return String.join(", ", outer) + inner;
    }
}
