package org.armillary.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Described;
import org.armillary.assessment.DescribedAssessment;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Flip;
import org.armillary.assessment.Obligation;
import org.armillary.assessment.Origin;
import org.armillary.assessment.Outcome;
import org.armillary.assessment.Spell;
import org.armillary.law.codification.Codification.Standing;
import org.armillary.law.codification.Deadline;
import org.armillary.law.codification.Statement;
import org.armillary.law.rulebook.Feel;
import org.armillary.report.DeadlineWords;
import org.armillary.wording.Wording;

/// An assessment as text: findings by instrument, each with its provision; what is missing; what comes.
final class AssessmentText {

    private static final int WIDTH = 100;
    private static final int INDENT = 20;
    private static final int MOST_FLIPS = 4;

    private final Assessment assessment;
    private final PrintWriter out;

    AssessmentText(Assessment assessment, PrintWriter out) {
        this.assessment = assessment;
        this.out = out;
    }

    /// @param all whether to print also what doesn't hold
    /// @param flips whether to say what would change each finding
    void print(boolean all, boolean flips) {
        head();
        Map<Origin, List<Finding>> byInstrument = new LinkedHashMap<>();
        assessment
                .findings()
                .forEach(each -> byInstrument
                        .computeIfAbsent(each.origin(), _ -> new ArrayList<>())
                        .add(each));
        byInstrument.forEach((origin, findings) -> {
            boolean scopeOpen = findings.stream().anyMatch(each -> isScope(each) && isOpen(each));
            List<Finding> shown = findings.stream()
                    .filter(each -> all || isTold(each) && !(scopeOpen && isOpen(each) && !isScope(each)))
                    .toList();
            if (!shown.isEmpty()) {
                instrument(origin, findings, shown, flips);
            }
        });
        missing();
        clocks();
        comes();
        out.println(DescribedAssessment.NOTE);
        out.flush();
    }

    private static boolean isTold(Finding finding) {
        return !(finding.outcome() instanceof Outcome.DoesNotHold);
    }

    private static boolean isScope(Finding finding) {
        return finding.kind() == Statement.Kind.SCOPE;
    }

    private static boolean isOpen(Finding finding) {
        return finding.outcome() instanceof Outcome.Depends;
    }

    private void head() {
        Map<String, Long> counted = assessment.findings().stream()
                .collect(Collectors.groupingBy(each -> each.outcome().word(), TreeMap::new, Collectors.counting()));
        out.println(
                assessment.system().name().isEmpty()
                        ? "A system"
                        : assessment.system().name());
        out.println("as of " + Days.words(assessment.on()) + ", "
                + (assessment.jurisdictions().isEmpty()
                        ? "under every rulebook there is"
                        : "in " + String.join(", ", assessment.jurisdictions()).toUpperCase(Locale.ROOT)));
        out.println(counted.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey().replace('-', ' '))
                .collect(Collectors.joining(" · ")));
        out.println();
    }

    private void instrument(Origin origin, List<Finding> all, List<Finding> shown, boolean flips) {
        Standing.Is standing = all.getFirst().standing();
        out.println(origin.jurisdiction().toUpperCase(Locale.ROOT) + "  " + origin.title());
        wrapped(
                "    ",
                words(standing) + " · text: " + Described.word(origin.basis()).replace('-', ' ') + ", "
                        + origin.expression() + " · rules: " + Described.word(origin.depth())
                        + (origin.verified() ? ", verified" : ", not verified"));
        shown.forEach(each -> finding(each, flips));
        long open = all.stream().filter(AssessmentText::isOpen).count()
                - shown.stream().filter(AssessmentText::isOpen).count();
        if (open > 0) {
            out.println("  ◐ " + open + " more depend on that, and on what follows (--all prints them)");
        }
        if (shown.size() + open < all.size()) {
            out.println("  ○ " + (all.size() - shown.size() - open) + " more do not hold (--all prints them)");
        }
        out.println();
    }

    private static String words(Standing.Is standing) {
        return switch (standing) {
            case IN_FORCE -> "in force";
            case NOT_YET_IN_FORCE -> "not yet in force";
            case TREATY_NOT_IN_FORCE -> "a treaty not in force";
            case BILL -> "a bill, no law";
            case LAPSED -> "a bill that lapsed, no law";
            case REPEALED -> "repealed";
            case VOLUNTARY -> "soft law: followed, not owed";
        };
    }

    private void finding(Finding finding, boolean flips) {
        String head = "  " + mark(finding.outcome()) + " " + word(finding.outcome());
        wrapped(
                head + " ".repeat(Math.max(1, INDENT - head.length())),
                finding.what() + (finding.binds().isEmpty() ? "" : " (" + finding.binds() + ")"));
        wrapped(" ".repeat(INDENT), "[" + String.join("; ", finding.provisions()) + "]  " + finding.conclusion());
        details(finding).forEach(each -> wrapped(" ".repeat(INDENT), each));
        if (flips) {
            assessment.flips(finding.conclusion()).stream()
                    .limit(MOST_FLIPS)
                    .forEach(each -> wrapped(" ".repeat(INDENT), flip(each)));
        }
    }

    private static String flip(Flip flip) {
        return (flip.holds() ? "would hold if " : "would not hold if ")
                + flip.changes().stream().map(Feel::write).collect(Collectors.joining(" and "));
    }

    private List<String> details(Finding finding) {
        List<String> details = new ArrayList<>();
        switch (finding.outcome()) {
            case Outcome.Depends(var missing) -> details.add("turns on " + String.join(", ", missing));
            case Outcome.NotYet(LocalDate _, var missing) -> {
                if (!missing.isEmpty()) {
                    details.add("turns then on " + String.join(", ", missing));
                }
            }
            case Outcome.Contested(var byReading) ->
                byReading.forEach((reading, holds) ->
                        details.add((holds ? "holds" : "does not hold") + " in the reading " + reading));
            case Outcome.Stayed(String by, var until, String source) ->
                details.add("suspended by " + by
                        + until.map(day -> " until " + Days.words(day)).orElse("") + " (" + source + ")");
            case Outcome.Holds(), Outcome.DoesNotHold(), Outcome.Unbinding _ -> {}
        }
        Spell spell = finding.spell(assessment.on());
        if (finding.holds()) {
            spell.from().ifPresent(day -> details.add("since " + Days.words(day)));
            spell.until().ifPresent(day -> details.add("until " + Days.words(day)));
        }
        finding.unencoded()
                .forEach(each -> details.add("not captured: " + each.what() + " [" + each.provision() + "]"));
        return details;
    }

    static String mark(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Holds() -> "●";
            case Outcome.NotYet _ -> "◔";
            case Outcome.Depends _ -> "◐";
            case Outcome.Stayed _ -> "◇";
            case Outcome.Contested _ -> "≠";
            case Outcome.Unbinding _ -> "·";
            case Outcome.DoesNotHold() -> "○";
        };
    }

    static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotYet(LocalDate from, var missing) -> (missing.isEmpty() ? "from " : "may from ") + from;
            case Outcome.Unbinding(Standing.Is is) -> is == Standing.Is.VOLUNTARY ? "recommended" : "would hold";
            case Outcome.Holds(), Outcome.DoesNotHold(), Outcome.Depends _, Outcome.Stayed _, Outcome.Contested _ ->
                outcome.word().replace('-', ' ');
        };
    }

    private void missing() {
        Map<String, Long> missing = assessment.findings().stream()
                .flatMap(each -> each.missing().stream())
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
        if (missing.isEmpty()) {
            return;
        }
        out.println("Missing facts, and how many findings turn on each");
        missing.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(each -> wrapped(
                        "  %4d  ".formatted(each.getValue()),
                        each.getKey() + ": "
                                + assessment.codex().fact(each.getKey()).fact().question()));
        out.println();
    }

    private void clocks() {
        List<Deadline> running =
                assessment.deadlines().stream().filter(Deadline::settled).toList();
        if (running.isEmpty()) {
            return;
        }
        DeadlineWords words = new DeadlineWords(Wording.of(Locale.ENGLISH), assessment.codex());
        out.println("Clocks that run");
        running.forEach(each -> {
            wrapped(
                    "  ⏱ ",
                    words.due(each) + ": " + words.what(each) + " [" + String.join("; ", each.provisions()) + "]  "
                            + each.conclusion());
            details(each, words).forEach(detail -> wrapped(" ".repeat(INDENT), detail));
        });
        out.println();
    }

    private static List<String> details(Deadline deadline, DeadlineWords words) {
        List<String> details = new ArrayList<>();
        if (!deadline.clock().words().isEmpty()) {
            details.add(deadline.clock().words());
        }
        details.addAll(words.steps(deadline));
        details.addAll(words.besides(deadline));
        return details;
    }

    private void comes() {
        Map<LocalDate, List<Obligation>> coming = new TreeMap<>();
        assessment.obligations().bound().stream()
                .filter(each -> each.from().filter(assessment.on()::isBefore).isPresent())
                .forEach(each -> coming.computeIfAbsent(each.from().orElseThrow(), _ -> new ArrayList<>())
                        .add(each));
        if (coming.isEmpty()) {
            return;
        }
        out.println("What comes");
        coming.forEach((day, obligations) -> obligations.forEach(each -> wrapped(
                "  " + day + "  ",
                each.finding().origin().jurisdiction().toUpperCase(Locale.ROOT) + ": " + each.act() + " ["
                        + each.finding().provisions().getFirst() + "]")));
        out.println();
    }

    private void wrapped(String head, String text) {
        StringBuilder line = new StringBuilder(head);
        String indent = " ".repeat(head.length());
        boolean fresh = true;
        for (String word : text.split(" ")) {
            if (!fresh && line.length() + word.length() + 1 > WIDTH) {
                out.println(line);
                line = new StringBuilder(indent);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        out.println(line);
    }
}
