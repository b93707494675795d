package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.law.akn.Element;

/// Collects what a reader did not expect; the same finding is counted, with its first place kept.
final class Oddities {

    /// More kinds of findings than this say nothing more to a person.
    private static final int MOST = 200;

    private final Map<String, Oddity> found = new LinkedHashMap<>();

    /// Notes an element the reader has no rule for.
    void unknown(Element element, String place) {
        note(
                "unknown-element",
                place,
                "the element <" + element.name() + "> is not known to this reader; its text was kept as it stands");
    }

    void note(String code, String place, String message) {
        String key = code + '\n' + message;
        Oddity before = found.get(key);
        if (before != null) {
            found.put(key, new Oddity(code, before.place(), message, before.times() + 1));
        } else if (found.size() < MOST) {
            found.put(key, new Oddity(code, place, message, 1));
        }
    }

    List<Oddity> list() {
        return new ArrayList<>(found.values());
    }
}
