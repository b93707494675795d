package org.armillary.web.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Outcome;

/// Findings as rows of a page.
final class Rows {

    private static final int MOST_FACTS = 6;

    private final AssessWords words;
    private final Citations citations;
    private final Way way;

    Rows(AssessWords words, Citations citations, Way way) {
        this.words = words;
        this.citations = citations;
        this.way = way;
    }

    List<AssessView.Group> groups(Assessment assessment) {
        Map<String, Map<String, List<Finding>>> byPlace = new LinkedHashMap<>();
        assessment
                .findings()
                .forEach(each -> byPlace.computeIfAbsent(each.origin().jurisdiction(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(each.origin().rulebook(), _ -> new ArrayList<>())
                        .add(each));
        return byPlace.entrySet().stream()
                .map(each -> group(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt((AssessView.Group each) -> -binding(each))
                        .thenComparing(each -> -each.count())
                        .thenComparing(AssessView.Group::place))
                .toList();
    }

    private AssessView.Group group(String place, Map<String, List<Finding>> byLaw) {
        List<AssessView.Law> laws = byLaw.values().stream()
                .map(this::law)
                .sorted(Comparator.comparingInt((AssessView.Law each) -> -binding(each))
                        .thenComparing(each -> -each.shown().size()))
                .toList();
        return new AssessView.Group(
                words.book().jurisdiction(place),
                place,
                laws.stream().mapToInt(each -> each.shown().size()).sum(),
                laws);
    }

    private static int binding(AssessView.Group group) {
        return group.laws().stream().mapToInt(Rows::binding).sum();
    }

    /// How many results bind: what binds stands before what only recommends.
    private static int binding(AssessView.Law law) {
        return (int) law.shown().stream()
                .filter(each -> !each.outcome().equals("unbinding"))
                .count();
    }

    private AssessView.Law law(List<Finding> findings) {
        Finding first = findings.getFirst();
        return new AssessView.Law(
                first.origin().title(),
                words.href(first.origin()),
                words.book().name("assess.standing.", first.standing()),
                words.cautions(first),
                rows(findings, Part.SHOWN),
                rows(findings, Part.OPEN),
                rows(findings, Part.DENIED));
    }

    private enum Part {
        SHOWN,
        OPEN,
        DENIED;

        static Part of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Holds(), Outcome.Stayed _, Outcome.Contested _, Outcome.Unbinding _ -> SHOWN;
                case Outcome.NotYet(var _, var missing) -> missing.isEmpty() ? SHOWN : OPEN;
                case Outcome.Depends _ -> OPEN;
                case Outcome.DoesNotHold() -> DENIED;
            };
        }
    }

    private List<AssessView.Row> rows(List<Finding> findings, Part part) {
        return findings.stream()
                .filter(each -> Part.of(each.outcome()) == part)
                .sorted(Comparator.comparing(Finding::kind))
                .map(this::row)
                .toList();
    }

    AssessView.Row row(Finding finding) {
        return new AssessView.Row(
                way.jump(finding.what(), "/finding", "", "of", finding.conclusion()),
                words.book().name("assess.kind.", finding.kind()),
                finding.what(),
                finding.binds().replace('-', ' ').replace('_', ' '),
                finding.outcome().word(),
                words.outcome(finding.outcome()),
                citations.links(finding.provisions(), finding.origin()),
                finding.missing().stream().limit(MOST_FACTS).map(this::asking).toList(),
                !finding.unencoded().isEmpty());
    }

    /// A missing fact, linked to the question that asks for it.
    Jump asking(String fact) {
        return way.jump(words.question(fact), "", "#question", "ask", fact);
    }

    List<AssessView.Tally> tally(Assessment assessment) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("holds", "not-yet", "depends", "contested", "stayed", "unbinding", "does-not-hold")
                .forEach(each -> counts.put(each, 0));
        assessment.findings().forEach(each -> counts.merge(tallied(each.outcome()), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new AssessView.Tally(
                        each.getKey(), words.frame().say("assess.tally." + each.getKey()), each.getValue()))
                .toList();
    }

    /// What comes only if a missing fact is so, depends.
    private static String tallied(Outcome outcome) {
        return outcome instanceof Outcome.NotYet(var _, var missing) && !missing.isEmpty() ? "depends" : outcome.word();
    }
}
