package org.armillary.web.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.lineage.Direction;
import org.armillary.lineage.Edge;
import org.armillary.lineage.End;
import org.armillary.lineage.Lineage;
import org.armillary.lineage.Pathways;
import org.armillary.web.Chart;
import org.armillary.web.Frame;
import org.armillary.web.Shown;
import org.springframework.stereotype.Component;

/// Sankey diagrams of what draws on what.
@Component
class LineageCharts {

    /// A soft norm with fewer descendants among law stands under "others".
    private static final int MOST_SOURCES = 12;

    private final Catalogue catalogue;

    LineageCharts(Lineage lineage) {
        this.catalogue = lineage.catalogue();
    }

    /// Soft norms, and the jurisdictions whose law drew on them.
    Chart hardening(List<Edge> edges, Frame frame) {
        List<Edge> hardening = edges.stream()
                .filter(each -> each.direction().course() == Direction.Course.HARDENING
                        && each.direction().counts())
                .toList();
        Map<String, Integer> sources = new LinkedHashMap<>();
        hardening.forEach(each -> sources.merge(each.earlier().name(), 1, Integer::sum));
        List<String> most = sources.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SOURCES)
                .map(Map.Entry::getKey)
                .toList();
        Flow flow = new Flow();
        for (Edge each : hardening) {
            if (most.contains(each.earlier().name())) {
                Instrument later = each.later().instrument().orElseThrow();
                String from = flow.box(end(each.earlier(), frame), 0);
                String to = flow.box(end(each.later(), frame), 1);
                String where = later.jurisdiction().code();
                String at = flow.box(
                        new Chart.Box("in " + where, Shown.jurisdiction(frame, where), "line-strong", 2, ""), 2);
                flow.stream(from, to, "soft");
                flow.stream(to, at, "hard");
            }
        }
        return flow.chart("hardening", frame.say("lineage.chart.hardening"));
    }

    /// What instruments draw on, the way they took, and where they stand.
    Chart pathways(List<Pathways.Way> ways, Frame frame) {
        Flow flow = new Flow();
        for (Pathways.Way way : ways) {
            String name = way.route().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            String middle =
                    flow.box(new Chart.Box("way " + name, frame.say("pathways.way." + name), "accent", 1, ""), 1);
            for (Pathways.Step step : way.steps()) {
                for (Edge back : step.back()) {
                    back.earlier().instrument().ifPresent(source -> {
                        String maker = maker(source, frame);
                        String from = flow.box(new Chart.Box("from " + maker, maker, "line-strong", 0, ""), 0);
                        flow.stream(from, middle, LineageWords.tone(Optional.of(source.force())));
                    });
                }
                String standing = standing(step, frame);
                String to = flow.box(new Chart.Box("is " + standing, standing, tone(step), 2, ""), 2);
                flow.stream(middle, to, tone(step));
            }
        }
        return flow.chart("pathways", frame.say("pathways.chart"));
    }

    private String maker(Instrument source, Frame frame) {
        return source.madeBy()
                .flatMap(catalogue::findBody)
                .map(body -> body.shortName())
                .orElseGet(() -> Shown.jurisdiction(frame, source.jurisdiction().code()));
    }

    static String tone(Pathways.Step step) {
        boolean current =
                step.standing().filter(each -> each.status().isCurrent()).isPresent();
        return current ? LineageWords.tone(Optional.of(step.instrument().force())) : "line-strong";
    }

    private static String standing(Pathways.Step step, Frame frame) {
        boolean current =
                step.standing().filter(each -> each.status().isCurrent()).isPresent();
        boolean over = step.standing().filter(each -> each.status().isOver()).isPresent();
        String force = step.instrument().force().name().toLowerCase(java.util.Locale.ROOT);
        return frame.say("pathways.stands." + (current ? force : over ? "over" : "not-yet"));
    }

    private static Chart.Box end(End end, Frame frame) {
        Instrument instrument = end.instrument().orElseThrow();
        return new Chart.Box(
                instrument.id(),
                instrument.shortName(),
                LineageWords.tone(Optional.of(instrument.force())),
                0,
                LineageWords.href(instrument.id(), frame));
    }

    /// Boxes and streams as they come; a stream between the same two adds up.
    private static final class Flow {
        private final Map<String, Chart.Box> boxes = new LinkedHashMap<>();
        private final Map<List<String>, Double> streams = new LinkedHashMap<>();

        /// An instrument that is both source and result stands twice: a Sankey diagram has no circles.
        String box(Chart.Box box, int depth) {
            String id = depth + " " + box.id();
            boxes.putIfAbsent(id, new Chart.Box(id, box.name(), box.tone(), depth, box.href()));
            return id;
        }

        void stream(String from, String to, String tone) {
            streams.merge(List.of(from, to, tone), 1.0, Double::sum);
        }

        Chart chart(String id, String question) {
            List<Chart.Stream> drawn = new ArrayList<>();
            streams.forEach((at, value) -> drawn.add(new Chart.Stream(at.get(0), at.get(1), value, at.get(2), "", "")));
            return Chart.of(id, question, new Chart.Picture.Flow(List.copyOf(boxes.values()), drawn));
        }
    }
}
