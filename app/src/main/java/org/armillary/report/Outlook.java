package org.armillary.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Outcome;
import org.armillary.law.codification.Statement;
import org.armillary.report.Report.Part;
import org.armillary.report.Report.Section;

/// What applies, what will, and what is no binding law: each result beside its
/// provisions.
final class Outlook {

    /// These stand among the duties.
    private static final Set<Statement.Kind> DEMANDS =
            Set.of(Statement.Kind.DUTY, Statement.Kind.PROHIBITION, Statement.Kind.RECOMMENDATION);

    private final ReportWords words;

    Outlook(ReportWords words) {
        this.words = words;
    }

    /// What holds today, by jurisdiction and instrument. Duties have their own section.
    Section now() {
        Map<String, List<Finding>> byInstrument = list(each -> each.holds() && !DEMANDS.contains(each.kind())).stream()
                .collect(Collectors.groupingBy(
                        each -> words.instrument(each.origin()), TreeMap::new, Collectors.toList()));
        List<Part> parts = new ArrayList<>();
        byInstrument.forEach((instrument, findings) -> {
            parts.add(new Part.Heading(instrument));
            parts.add(grid(
                    List.of(52, 18, 30),
                    List.of("board.finding", "board.since", "board.provision"),
                    findings.stream()
                            .map(each -> List.of(words.what(each), words.since(each), words.provisions(each)))
                            .toList()));
        });
        return new Section(words.say("board.now"), parts);
    }

    /// What will hold by the law as it stands, the earliest first.
    Section later() {
        List<List<String>> rows = list(each -> each.outcome() instanceof Outcome.NotYet && each.holdsOrComes()).stream()
                .sorted(Comparator.comparing(Summary::day))
                .map(each -> List.of(
                        words.wording().day(Summary.day(each)),
                        words.instrument(each.origin()),
                        words.what(each),
                        words.provisions(each)))
                .toList();
        return section(
                "board.later",
                List.of(15, 22, 40, 23),
                List.of("board.from", "board.law", "board.finding", "board.provision"),
                rows);
    }

    /// What is suspended, contested, or not law that binds.
    Section aside() {
        List<List<String>> rows = list(each -> switch (each.outcome()) {
                    case Outcome.Stayed _, Outcome.Contested _, Outcome.Unbinding _ -> true;
                    case Outcome.Holds(), Outcome.DoesNotHold(), Outcome.Depends _, Outcome.NotYet _ -> false;
                })
                .stream()
                .map(each -> List.of(
                        words.instrument(each.origin()),
                        words.what(each),
                        words.outcome(each.outcome()),
                        words.provisions(each)))
                .toList();
        return section(
                "board.aside",
                List.of(24, 36, 20, 20),
                List.of("board.law", "board.finding", "board.outcome", "board.provision"),
                rows);
    }

    private List<Finding> list(Predicate<Finding> which) {
        return words.assessment().findings().stream().filter(which).toList();
    }

    private Section section(String heading, List<Integer> widths, List<String> heads, List<List<String>> rows) {
        return new Section(words.say(heading), rows.isEmpty() ? List.of() : List.of(grid(widths, heads, rows)));
    }

    private Part.Grid grid(List<Integer> widths, List<String> heads, List<List<String>> rows) {
        return words.grid(widths, heads, rows);
    }
}
