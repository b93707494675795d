package org.armillary.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.codification.Codification;
import org.armillary.law.rulebook.Truth;
import org.armillary.law.rulebook.Verdicts;

/// What comes out otherwise for systems, on another day or under another state of the law; fast, for many systems.
///
/// All conclusions are decided twice; only those that differ, or whose instrument stands otherwise, are looked at for
/// what they come to as law. What doesn't hold on either day is left out, even if one of them says that it will.
public final class Reassessment {

    private final Assessor before;
    private final LocalDate then;
    private final Assessor after;
    private final LocalDate now;
    private final List<String> conclusions;
    private final int[] placesBefore;
    private final int[] placesAfter;
    private final BitSet stoodOtherwise = new BitSet();

    private Reassessment(Assessor before, LocalDate then, Assessor after, LocalDate now) {
        this.before = before;
        this.then = then;
        this.after = after;
        this.now = now;
        Map<String, Integer> was = places(before);
        Map<String, Integer> is = places(after);
        Map<String, Integer> all = new LinkedHashMap<>(was);
        all.putAll(is);
        this.conclusions = List.copyOf(all.keySet());
        this.placesBefore = conclusions.stream()
                .mapToInt(each -> was.getOrDefault(each, -1))
                .toArray();
        this.placesAfter = conclusions.stream()
                .mapToInt(each -> is.getOrDefault(each, -1))
                .toArray();
        for (int place = 0; place < conclusions.size(); place++) {
            String one = standing(before, conclusions.get(place), then);
            String other = standing(after, conclusions.get(place), now);
            stoodOtherwise.set(place, !one.equals(other));
        }
    }

    /// @param before the law then
    /// @param then the day asked as of then
    /// @param after the law now; the same, where only the days differ
    /// @param now the day asked as of now
    public static Reassessment between(Assessor before, LocalDate then, Assessor after, LocalDate now) {
        return new Reassessment(before, then, after, now);
    }

    private static Map<String, Integer> places(Assessor assessor) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> names = assessor.codex().ruleBase().names();
        for (int place = 0; place < names.size(); place++) {
            places.put(names.get(place), place);
        }
        return places;
    }

    /// What an instrument is on a day, and whether the conclusion is suspended.
    private static String standing(Assessor assessor, String conclusion, LocalDate day) {
        int dot = conclusion.indexOf('.');
        Optional<Codification> codification = assessor.codex().find(conclusion.substring(0, dot));
        return codification
                .map(each -> Course.standing(each.header(), day) + " "
                        + new Course(each.header(), conclusion.substring(dot + 1), List.of())
                                .stay(day)
                                .isPresent())
                .orElse("");
    }

    /// The findings that are otherwise, in the order of the rulebooks.
    public List<Comparison.Change> changes(AiSystem system) {
        Verdicts was = before.decide(system, then);
        Verdicts is = after.decide(system, now);
        List<Comparison.Change> changes = new ArrayList<>();
        Docket docketBefore = before.docket(system, then);
        Docket docketAfter = after.docket(system, now);
        for (int place = 0; place < placesBefore.length; place++) {
            if (mayDiffer(place, was, is)) {
                String conclusion = conclusions.get(place);
                Comparison.Change change = new Comparison.Change(
                        conclusion,
                        before.find(conclusion, docketBefore, placesBefore[place] >= 0),
                        after.find(conclusion, docketAfter, placesAfter[place] >= 0));
                if (change.isOfOutcome()) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private boolean mayDiffer(int place, Verdicts was, Verdicts is) {
        if (placesBefore[place] < 0 || placesAfter[place] < 0) {
            return true;
        }
        Truth one = was.at(placesBefore[place]);
        Truth other = is.at(placesAfter[place]);
        boolean neither = one == Truth.FALSE && other == Truth.FALSE;
        return !neither && (one != other || one == Truth.UNKNOWN || stoodOtherwise.get(place));
    }
}
