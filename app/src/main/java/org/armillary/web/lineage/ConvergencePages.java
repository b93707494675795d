package org.armillary.web.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.PartialDate;
import org.armillary.convergence.Candidate;
import org.armillary.convergence.Convergence;
import org.armillary.convergence.Standpoint;
import org.armillary.convergence.TopicState;
import org.armillary.convergence.Weights;
import org.armillary.drafting.Drafting;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.lineage.Lineage;
import org.armillary.web.Chart;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where norms have come together, topic by topic, and which topics are candidates for hard law.
@Controller
class ConvergencePages {

    private static final List<String> NAMES = List.of("breadth", "likeness", "age", "risk", "gap");

    private final Convergence convergence;
    private final Catalogue catalogue;
    private final Drafting drafting;
    private final RuleRows rules;
    private final Pages pages;

    ConvergencePages(Convergence convergence, Lineage lineage, Drafting drafting, RuleRows rules, Pages pages) {
        this.convergence = convergence;
        this.catalogue = lineage.catalogue();
        this.drafting = drafting;
        this.rules = rules;
        this.pages = pages;
    }

    @GetMapping("/convergence")
    ResponseEntity<byte[]> show(Frame frame) {
        Weights weights = weights(frame);
        List<Candidate> ranked = Candidate.rank(convergence.on(frame.day()), weights);
        List<ConvergenceView.Row> rows = new ArrayList<>();
        for (Candidate each : ranked) {
            rows.add(row(each, rows.size() + 1, frame));
        }
        ConvergenceView view = new ConvergenceView(
                chart(ranked, frame),
                rows,
                fields(weights, frame),
                !weights.equals(Weights.USUAL),
                plain(sum(weights)));
        return pages.show("convergence", frame, view);
    }

    @GetMapping("/convergence/{topic}")
    ResponseEntity<byte[]> topic(Frame frame, @PathVariable String topic) {
        Weights weights = weights(frame);
        List<Candidate> ranked = Candidate.rank(convergence.on(frame.day()), weights);
        TopicState state = convergence
                .find(topic, frame.day())
                .orElseThrow(() -> new Refusal(Problem.notFound("/convergence/" + topic)));
        int at = ranked.stream().map(Candidate::state).toList().indexOf(state);
        Candidate candidate = at < 0 ? new Candidate(state, 0, 0) : ranked.get(at);
        TopicView view = new TopicView(
                state.topic().name(),
                state.topic().definition(),
                row(candidate, at + 1, frame),
                state.standpoints().stream().map(each -> point(each, frame)).toList(),
                state.soft().stream()
                        .filter(each -> !catalogue.get(each.instrument()).verification()
                                && !catalogue.get(each.instrument()).enforcement())
                        .map(each -> rules.of(each, frame))
                        .toList(),
                drafting.topics().contains(state.topic()) ? frame.link("/draft", "topic", topic) : "");
        return pages.show("convergence-topic", frame, view);
    }

    /// The weights a request asks for; one it doesn't name is the usual one.
    private static Weights weights(Frame frame) {
        Map<String, Double> asked = new LinkedHashMap<>();
        List<Double> usual = values(Weights.USUAL);
        for (int i = 0; i < NAMES.size(); i++) {
            String text = frame.text(NAMES.get(i));
            try {
                asked.put(NAMES.get(i), text.isBlank() ? usual.get(i) : Double.parseDouble(text.strip()));
            } catch (NumberFormatException e) {
                throw new Refusal(Problem.of("bad-weight", HttpStatus.BAD_REQUEST, text));
            }
        }
        List<Double> all = List.copyOf(asked.values());
        try {
            return new Weights(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.of("bad-weight", HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage())));
        }
    }

    private static List<Double> values(Weights weights) {
        return List.of(weights.breadth(), weights.likeness(), weights.age(), weights.risk(), weights.gap());
    }

    private static double sum(Weights weights) {
        return values(weights).stream().mapToDouble(Double::doubleValue).sum();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static List<ConvergenceView.Weight> fields(Weights weights, Frame frame) {
        List<ConvergenceView.Weight> fields = new ArrayList<>();
        List<Double> values = values(weights);
        for (int i = 0; i < NAMES.size(); i++) {
            fields.add(new ConvergenceView.Weight(
                    NAMES.get(i),
                    frame.say("convergence.weight." + NAMES.get(i)),
                    frame.say("convergence.hint." + NAMES.get(i)),
                    plain(values.get(i))));
        }
        return fields;
    }

    private static ConvergenceView.Row row(Candidate candidate, int rank, Frame frame) {
        TopicState state = candidate.state();
        return new ConvergenceView.Row(
                rank,
                state.topic().id(),
                state.topic().name(),
                frame.link("/convergence/" + state.topic().id()),
                state.states(),
                state.withLaw(),
                state.bodies(),
                hundredths(state.breadth()),
                hundredths(state.hardness()),
                hundredths(state.strictness()),
                hundredths(state.likeness()),
                state.since().map(each -> String.valueOf(each.getYear())).orElse(""),
                hundredths(state.age()),
                hundredths(state.risk()),
                hundredths(state.gap()),
                hundredths(candidate.openGap()),
                hundredths(candidate.score()),
                state.unverified());
    }

    private static int hundredths(double share) {
        return (int) Math.round(share * 100);
    }

    /// Jurisdictions with a rule, by law or otherwise; the ranking is in the table below.
    private static Chart chart(List<Candidate> ranked, Frame frame) {
        List<String> names =
                ranked.stream().map(each -> each.state().topic().name()).toList();
        List<Integer> law = ranked.stream().map(each -> each.state().withLaw()).toList();
        List<Integer> other = ranked.stream()
                .map(each -> each.state().states() - each.state().withLaw())
                .toList();
        return Chart.of(
                "topics",
                frame.say("convergence.chart"),
                new Chart.Picture.Bars(
                        names,
                        List.of(
                                new Chart.Series(frame.say("convergence.chart.law"), "hard", law),
                                new Chart.Series(frame.say("convergence.chart.other"), "soft", other)),
                        true));
    }

    private TopicView.Point point(Standpoint standpoint, Frame frame) {
        return new TopicView.Point(
                Shown.jurisdiction(frame, standpoint.jurisdiction()),
                standpoint.state(),
                standpoint.law(),
                standpoint.since().map(PartialDate::toString).orElse(""),
                standpoint.rules().stream().map(each -> rules.of(each, frame)).toList());
    }
}
