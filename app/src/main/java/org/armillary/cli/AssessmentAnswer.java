package org.armillary.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Described;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Flip;
import org.armillary.law.rulebook.Feel;

/// An assessment for programs.
final class AssessmentAnswer {

    private AssessmentAnswer() {}

    static Map<String, Object> of(Assessment assessment, boolean flips) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("system", assessment.system().name());
        answer.put("on", assessment.on().toString());
        answer.put("jurisdictions", assessment.jurisdictions());
        answer.put("note", AssessmentText.NOTE);
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Finding each : assessment.findings()) {
            Map<String, Object> finding = new LinkedHashMap<>();
            finding.put("jurisdiction", each.origin().jurisdiction());
            finding.put("instrument", each.origin().instrument());
            finding.putAll(Described.finding(each, assessment.on()));
            if (flips) {
                finding.put(
                        "flips",
                        assessment.flips(each.conclusion()).stream()
                                .map(AssessmentAnswer::flip)
                                .toList());
            }
            findings.add(finding);
        }
        answer.put("findings", findings);
        return answer;
    }

    private static Map<String, Object> flip(Flip flip) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("holds", flip.holds());
        answer.put("if", flip.changes().stream().map(Feel::write).toList());
        return answer;
    }
}
