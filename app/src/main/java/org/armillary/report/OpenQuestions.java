package org.armillary.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armillary.assessment.Finding;
import org.armillary.report.Report.Part;
import org.armillary.report.Report.Section;

/// The questions that are open, numbered, those first on which most turns; and what turns on each.
final class OpenQuestions {

    private final ReportWords words;
    private final List<Finding> depending;
    private final List<String> facts;
    private final Map<String, Long> counts = new HashMap<>();

    OpenQuestions(ReportWords words) {
        this.words = words;
        this.depending = words.assessment().findings().stream()
                .filter(each -> !each.missing().isEmpty())
                .toList();
        depending.forEach(each -> each.missing().forEach(fact -> counts.merge(fact, 1L, Long::sum)));
        this.facts = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    Section section() {
        List<Part> parts = new ArrayList<>();
        if (!depending.isEmpty()) {
            parts.add(words.grid(
                    List.of(8, 76, 16),
                    List.of("board.number", "board.question", "board.turn-on-it"),
                    facts.stream().map(this::question).toList()));
            Map<String, List<Finding>> byInstrument = depending.stream()
                    .collect(Collectors.groupingBy(
                            each -> words.instrument(each.origin()), TreeMap::new, Collectors.toList()));
            byInstrument.forEach((instrument, findings) -> {
                parts.add(new Part.Heading(instrument));
                parts.add(words.grid(
                        List.of(44, 24, 14, 18),
                        List.of("board.finding", "board.provision", "board.turns-on", "board.outcome"),
                        findings.stream().map(this::row).toList()));
            });
        }
        return new Section(words.say("board.open"), parts);
    }

    private List<String> question(String fact) {
        return List.of(
                words.wording().number(number(fact)),
                words.facts().question(fact),
                words.wording().number(counts.getOrDefault(fact, 0L)));
    }

    private List<String> row(Finding finding) {
        return List.of(
                words.what(finding),
                words.provisions(finding),
                finding.missing().stream()
                        .map(this::number)
                        .sorted()
                        .map(words.wording()::number)
                        .collect(Collectors.joining(", ")),
                words.outcome(finding.outcome()));
    }

    private long number(String fact) {
        return facts.indexOf(fact) + 1L;
    }
}
