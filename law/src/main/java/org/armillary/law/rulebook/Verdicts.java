package org.armillary.law.rulebook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What every conclusion comes to in one case, without reasons.
public final class Verdicts {

    private static final Truth[] TRUTHS = Truth.values();

    private final List<String> conclusions;
    private final byte[] truths;

    Verdicts(List<String> conclusions, byte[] truths) {
        this.conclusions = conclusions;
        this.truths = truths;
    }

    /// Rulebook and conclusion, joined by a dot; the same list for all verdicts of one rule base.
    public List<String> conclusions() {
        return conclusions;
    }

    public int size() {
        return truths.length;
    }

    /// @param place of the conclusion in the list
    public Truth at(int place) {
        return TRUTHS[truths[place]];
    }

    public Map<String, Truth> asMap() {
        Map<String, Truth> map = new LinkedHashMap<>();
        for (int place = 0; place < truths.length; place++) {
            map.put(conclusions.get(place), at(place));
        }
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verdicts verdicts
                && Arrays.equals(truths, verdicts.truths)
                && conclusions.equals(verdicts.conclusions);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(truths);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
