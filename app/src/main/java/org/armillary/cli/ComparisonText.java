package org.armillary.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.armillary.assessment.Comparison;
import org.armillary.assessment.DescribedAssessment;
import org.armillary.assessment.Finding;

/// What is otherwise in one assessment than in another, as text: before with a minus, after with a plus.
final class ComparisonText {

    private final Comparison comparison;
    private final PrintWriter out;

    ComparisonText(Comparison comparison, PrintWriter out) {
        this.comparison = comparison;
        this.out = out;
    }

    void print() {
        out.println("--- " + Days.words(comparison.before().on()));
        out.println("+++ " + Days.words(comparison.after().on()));
        if (!comparison.rulebooks().isEmpty()) {
            out.println("rulebooks that changed: " + String.join(", ", comparison.rulebooks()));
        }
        if (!comparison.replies().isEmpty()) {
            out.println("facts that changed: " + String.join(", ", comparison.replies()));
        }
        String instrument = "";
        for (Comparison.Change each : comparison.changes()) {
            String title = each.latest().origin().title();
            if (!title.equals(instrument)) {
                out.println("\n" + title);
                instrument = title;
            }
            out.println("  " + each.conclusion() + ": " + each.latest().what());
            line("  - ", each.before());
            line("  + ", each.after());
        }
        out.println("\n" + comparison.changes().size() + " findings differ. " + DescribedAssessment.NOTE);
        out.flush();
    }

    private void line(String sign, Optional<Finding> finding) {
        out.println(sign
                + finding.map(each -> AssessmentText.word(each.outcome()) + "  ["
                                + String.join("; ", each.provisions()) + "]"
                                + (each.missing().isEmpty() ? "" : "  turns on " + String.join(", ", each.missing())))
                        .orElse("nothing"));
    }
}
