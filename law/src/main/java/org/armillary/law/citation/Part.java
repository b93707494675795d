package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;

/// A part of some law as a text names it: "paragraph 1(a)" of which the law is named elsewhere.
///
/// @param from first token
/// @param to end token, exclusive
/// @param steps the way to it, outermost first
/// @param upward the way where the numbers before the last name what stands above ("paragraph 12(1)(a)" of a section
///     12); empty where there is only one way to read it
/// @param unit the word that names it
/// @param opens whether it is the first of a range whose last is the next part
record Part(int from, int to, List<Step> steps, List<Step> upward, Unit unit, boolean opens) {

    Part to(int end) {
        return new Part(from, end, steps, upward, unit, opens);
    }

    Part from(int start) {
        return new Part(start, to, steps, upward, unit, opens);
    }

    Part opening() {
        return new Part(from, to, steps, upward, unit, true);
    }

    /// The same part inside another.
    Part under(List<Step> prefix) {
        return new Part(from, to, joined(prefix, steps), List.of(), unit, opens);
    }

    private static List<Step> joined(List<Step> a, List<Step> b) {
        List<Step> all = new ArrayList<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }

    Level outermost() {
        return steps.getFirst().level();
    }

    Level innermost() {
        return steps.getLast().level();
    }
}
