package org.armillary.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armillary.law.codification.Statement;
import org.armillary.law.rulebook.Feel;

/// An assessment as a tree of maps, lists and values, for programs.
///
/// Each finding stands in it as [Described] has it, with where it is from, what is to be done, and, where that is
/// asked for, what would change it.
public final class DescribedAssessment {

    /// What every answer says of itself.
    public static final String NOTE = "This is information on the law as the rulebooks have it, not legal advice.";

    private DescribedAssessment() {}

    /// @param flips whether to say of each finding which facts would change it
    /// @param outcomes words of the outcomes that are wanted, such as `not-yet`; empty for all
    public static Map<String, Object> of(Assessment assessment, boolean flips, Set<String> outcomes) {
        List<Finding> findings = assessment.findings().stream()
                .filter(each ->
                        outcomes.isEmpty() || outcomes.contains(each.outcome().word()))
                .toList();
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("system", assessment.system().name());
        described.put("on", assessment.on().toString());
        described.put("jurisdictions", List.copyOf(assessment.jurisdictions()));
        described.put("note", NOTE);
        described.put(
                "findings",
                findings.stream().map(each -> finding(each, assessment, flips)).toList());
        described.put("questions", questions(findings, assessment));
        return described;
    }

    private static Map<String, Object> finding(Finding finding, Assessment assessment, boolean flips) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("jurisdiction", finding.origin().jurisdiction());
        described.put("instrument", finding.origin().instrument());
        described.put("title", finding.origin().title());
        described.put("rulebook", finding.origin().rulebook());
        described.putAll(Described.finding(finding, assessment.on()));
        finding.duty().ifPresent(duty -> described.put("duty", duty(duty)));
        if (flips) {
            described.put(
                    "flips",
                    assessment.flips(finding.conclusion()).stream()
                            .map(DescribedAssessment::flip)
                            .toList());
        }
        return described;
    }

    private static Map<String, Object> duty(Statement.Duty duty) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("do", duty.act());
        described.put("topic", duty.topic());
        described.put("evidence", duty.evidence());
        described.put("when", duty.when());
        duty.clock().ifPresent(clock -> described.put("clock", clock));
        return described;
    }

    private static Map<String, Object> flip(Flip flip) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("holds", flip.holds());
        described.put("if", flip.changes().stream().map(Feel::write).toList());
        return described;
    }

    /// The question that asks for each fact that something turns on, by fact.
    private static Map<String, Object> questions(List<Finding> findings, Assessment assessment) {
        Set<String> missing = new TreeSet<>();
        findings.forEach(each -> missing.addAll(each.missing()));
        Map<String, Object> questions = new TreeMap<>();
        // A contested point is no fact that anybody could be asked for.
        missing.stream()
                .filter(assessment.codex().facts()::containsKey)
                .forEach(each ->
                        questions.put(each, assessment.codex().fact(each).fact().question()));
        return questions;
    }
}
