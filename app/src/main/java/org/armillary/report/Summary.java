package org.armillary.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Obligations;
import org.armillary.assessment.Outcome;

/// What it all comes to, in a few sentences with counts.
final class Summary {

    private final ReportWords words;

    Summary(ReportWords words) {
        this.words = words;
    }

    Report.Section section() {
        List<Finding> findings = words.assessment().findings();
        Obligations obligations = words.assessment().obligations();
        List<String> lines = new ArrayList<>();
        List<Finding> hold = findings.stream().filter(Finding::holds).toList();
        lines.add(words.say(
                "board.summary.holds",
                hold.size(),
                hold.stream().map(each -> each.origin().rulebook()).distinct().count(),
                hold.stream()
                        .map(each -> each.origin().jurisdiction())
                        .distinct()
                        .count()));
        long now = obligations.bound().stream()
                .filter(each -> each.finding().holds())
                .count();
        lines.add(words.say("board.summary.duties", now, obligations.bound().size() - now));
        coming(findings, lines);
        long open = findings.stream().filter(each -> !each.missing().isEmpty()).count();
        long questions = findings.stream()
                .flatMap(each -> each.missing().stream())
                .distinct()
                .count();
        lines.add(words.say("board.summary.open", open, questions));
        lines.add(words.say(
                "board.summary.relations",
                obligations.relations().size(),
                obligations.conflicts().size()));
        lines.add(words.say(
                "board.summary.denied",
                findings.stream()
                        .filter(each -> each.outcome() instanceof Outcome.DoesNotHold)
                        .count()));
        return new Report.Section(words.say("board.summary"), List.of(new Report.Part.Points(lines)));
    }

    private void coming(List<Finding> findings, List<String> lines) {
        Map<LocalDate, Long> byDay = findings.stream()
                .filter(each -> each.outcome() instanceof Outcome.NotYet && each.holdsOrComes())
                .collect(Collectors.groupingBy(Summary::day, TreeMap::new, Collectors.counting()));
        byDay.entrySet().stream()
                .findFirst()
                .ifPresent(each -> lines.add(
                        words.say("board.summary.next", words.wording().day(each.getKey()), each.getValue())));
    }

    static LocalDate day(Finding finding) {
        return finding.outcome() instanceof Outcome.NotYet(LocalDate from, var _) ? from : LocalDate.MAX;
    }
}
