package org.armillary.web.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.lineage.Edge;
import org.armillary.lineage.End;
import org.armillary.lineage.Lineage;
import org.armillary.lineage.Pathways;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.Wordbook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The three ways on which soft norms become hard.
@Controller
class PathwayPages {

    private final Lineage lineage;
    private final LineageWords words;
    private final LineageCharts charts;
    private final Pages pages;

    PathwayPages(Lineage lineage, LineageWords words, LineageCharts charts, Pages pages) {
        this.lineage = lineage;
        this.words = words;
        this.charts = charts;
        this.pages = pages;
    }

    @GetMapping("/pathways")
    ResponseEntity<byte[]> show(Frame frame) {
        List<Pathways.Way> ways = Pathways.of(lineage.catalogue(), lineage.instruments(frame.day()), frame.day());
        PathwaysView view = new PathwaysView(
                charts.pathways(ways, frame),
                ways.stream().map(each -> way(each, frame)).toList());
        return pages.show("pathways", frame, view);
    }

    private PathwaysView.Way way(Pathways.Way way, Frame frame) {
        String id = way.route().name().toLowerCase(Locale.ROOT).replace('_', '-');
        int law = (int) way.steps().stream()
                .filter(each -> isCurrent(each) && each.instrument().force() != Force.SOFT)
                .count();
        int soft = (int) way.steps().stream()
                .filter(each -> isCurrent(each) && each.instrument().force() == Force.SOFT)
                .count();
        return new PathwaysView.Way(
                id,
                frame.say("pathways.way." + id),
                frame.say("pathways.says." + id),
                law,
                soft,
                way.steps().size() - law - soft,
                way.steps().stream().map(each -> row(each, frame)).toList());
    }

    private static boolean isCurrent(Pathways.Step step) {
        return step.standing().filter(each -> each.status().isCurrent()).isPresent();
    }

    private PathwaysView.Row row(Pathways.Step step, Frame frame) {
        Instrument instrument = step.instrument();
        return new PathwaysView.Row(
                words.node(new End(Optional.of(instrument), Optional.empty(), "", "", ""), frame, lineage.catalogue()),
                LineageWords.date(
                        instrument
                                .dates()
                                .adopted()
                                .or(() -> instrument.dates().inForce())
                                .or(() -> instrument.dates().proposed()),
                        new Wordbook(frame, lineage.catalogue())),
                instrument.pathway().note(),
                instrument.verified(),
                step.back().stream()
                        .map(Edge::earlier)
                        .map(each -> words.node(each, frame, lineage.catalogue()))
                        .toList());
    }
}
