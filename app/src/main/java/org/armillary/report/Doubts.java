package org.armillary.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.assessment.Described;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Flip;
import org.armillary.assessment.Obligations;
import org.armillary.assessment.Origin;
import org.armillary.assessment.Outcome;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Statement;
import org.armillary.report.Report.Part;
import org.armillary.report.Report.Section;

/// How far the results can be trusted, and what would turn the main ones.
final class Doubts {

    private static final int MOST_RESULTS = 6;
    private static final int MOST_OF_ONE = 2;
    private static final int MOST_FLIPS = 4;

    private final ReportWords words;

    Doubts(ReportWords words) {
        this.words = words;
    }

    private List<Finding> told() {
        return words.assessment().findings().stream()
                .filter(each -> !(each.outcome() instanceof Outcome.DoesNotHold))
                .toList();
    }

    /// Which text the rules were written from, by instrument, and what of the law no rule captures.
    Section cautions() {
        List<List<String>> rows = told().stream()
                .map(Finding::origin)
                .distinct()
                .sorted(Comparator.comparing(words::instrument))
                .map(this::row)
                .toList();
        List<Part> parts = new ArrayList<>();
        if (!rows.isEmpty()) {
            parts.add(words.grid(List.of(38, 30, 32), List.of("board.law", "board.text-basis", "board.caution"), rows));
        }
        List<List<String>> gaps = told().stream()
                .flatMap(each -> each.unencoded().stream()
                        .map(gap -> List.of(
                                words.instrument(each.origin()),
                                words.provisions(List.of(gap.provision())),
                                gap.what())))
                .distinct()
                .toList();
        if (!gaps.isEmpty()) {
            parts.add(new Part.Heading(words.say("board.left-out")));
            parts.add(words.grid(List.of(38, 22, 40), List.of("board.law", "board.provision", "board.gap"), gaps));
        }
        return new Section(words.say("board.cautions"), parts);
    }

    private List<String> row(Origin origin) {
        List<String> cautions = new ArrayList<>();
        if (!origin.verified()) {
            cautions.add(words.say("assess.caution.unverified"));
        }
        if (origin.depth() == Codification.Depth.SHALLOW) {
            cautions.add(words.say("assess.caution.shallow"));
        }
        return List.of(
                words.instrument(origin),
                words.say(
                        "board.basis",
                        words.say("assess.basis." + Described.word(origin.basis())),
                        words.wording().day(origin.expression())),
                cautions.isEmpty() ? words.say("board.verified") : String.join("\n", cautions));
    }

    /// The few results on which most hangs, and the facts that would turn them.
    Section turns() {
        List<Part> parts = new ArrayList<>();
        for (Finding each : weighty()) {
            List<Flip> flips = words.assessment().flips(each.conclusion());
            parts.add(new Part.Heading(words.say("board.turn", each.origin().title(), words.what(each))));
            parts.add(new Part.Paragraph(words.say("board.turn.rests", words.provisions(each))));
            parts.add(
                    flips.isEmpty()
                            ? new Part.Paragraph(words.say("finding.flips.none"))
                            : new Part.Points(flips.stream()
                                    .limit(MOST_FLIPS)
                                    .map(this::flip)
                                    .toList()));
        }
        return new Section(words.say("board.turns"), parts);
    }

    private String flip(Flip flip) {
        return words.say(
                "board.flip",
                words.say(flip.holds() ? "assess.flip.holds" : "assess.flip.not"),
                flip.changes().stream().map(words.facts()::change).collect(Collectors.joining("; ")));
    }

    /// Prohibitions first, then classes and scopes of the instruments with most duties that bind or may; a few of each,
    /// those that rest on most facts.
    private List<Finding> weighty() {
        Map<String, Integer> duties = new HashMap<>();
        Obligations obligations = words.assessment().obligations();
        Stream.concat(obligations.bound().stream(), obligations.open().stream())
                .forEach(each -> duties.merge(each.finding().origin().rulebook(), 1, Integer::sum));
        Map<String, Integer> taken = new HashMap<>();
        return words.assessment().findings().stream()
                .filter(each -> each.holdsOrComes() && rank(each.kind()) >= 0)
                .sorted(Comparator.comparing((Finding each) -> rank(each.kind()) > 0)
                        .thenComparing(
                                each -> -duties.getOrDefault(each.origin().rulebook(), 0))
                        .thenComparing(each -> rank(each.kind()))
                        .thenComparing(each -> -each.used().size()))
                .filter(each -> taken.merge(each.origin().rulebook(), 1, Integer::sum) <= MOST_OF_ONE)
                .limit(MOST_RESULTS)
                .toList();
    }

    private static int rank(Statement.Kind kind) {
        return switch (kind) {
            case PROHIBITION -> 0;
            case CLASS -> 1;
            case SCOPE -> 2;
            case ROLE, DUTY, RIGHT, EXEMPTION, RECOMMENDATION -> -1;
        };
    }
}
