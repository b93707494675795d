package org.armillary.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A comparison of two assessments as a tree of maps, lists and values, for programs.
public final class DescribedComparison {

    private DescribedComparison() {}

    public static Map<String, Object> of(Comparison comparison) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("from", comparison.before().on().toString());
        described.put("to", comparison.after().on().toString());
        described.put("note", DescribedAssessment.NOTE);
        described.put("replies", List.copyOf(comparison.replies()));
        described.put("rulebooks", List.copyOf(comparison.rulebooks()));
        described.put(
                "changes",
                comparison.changes().stream().map(DescribedComparison::change).toList());
        return described;
    }

    private static Map<String, Object> change(Comparison.Change change) {
        Finding latest = change.latest();
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("conclusion", change.conclusion());
        described.put("instrument", latest.origin().instrument());
        described.put("kind", Described.word(latest.kind()));
        described.put("what", latest.what());
        described.put("of-outcome", change.isOfOutcome());
        change.before().ifPresent(each -> described.put("before", side(each)));
        change.after().ifPresent(each -> described.put("after", side(each)));
        return described;
    }

    private static Map<String, Object> side(Finding finding) {
        Map<String, Object> described = new LinkedHashMap<>(Described.outcome(finding.outcome()));
        described.put("standing", Described.word(finding.standing()));
        described.put("provisions", finding.citations());
        return described;
    }
}
