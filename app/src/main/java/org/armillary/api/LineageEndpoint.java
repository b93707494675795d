package org.armillary.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.catalogue.PartialDate;
import org.armillary.convergence.Candidate;
import org.armillary.convergence.Convergence;
import org.armillary.convergence.TopicState;
import org.armillary.convergence.Weights;
import org.armillary.graph.ReadingRoom;
import org.armillary.lineage.Edge;
import org.armillary.lineage.Lineage;
import org.armillary.lineage.TextEdge;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What norms draw on, and how far topics have come.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class LineageEndpoint {

    private final Lineage lineage;
    private final Convergence convergence;
    private final ReadingRoom room;

    LineageEndpoint(Lineage lineage, Convergence convergence, ReadingRoom room) {
        this.lineage = lineage;
        this.convergence = convergence;
        this.room = room;
    }

    @GetMapping("/lineage")
    List<EdgeAnswer> listLineage(@RequestParam Optional<String> of, @RequestParam Optional<String> asOf) {
        LocalDate day = asOf.map(Asked::day).orElseGet(room::today);
        return lineage.list(day).stream()
                .filter(Edge::isShown)
                .filter(each ->
                        of.map(name -> isOf(each, name)).orElse(each.text().isEmpty()))
                .map(EdgeAnswer::of)
                .toList();
    }

    private static boolean isOf(Edge edge, String name) {
        return edge.earlier().name().equals(name) || edge.later().name().equals(name);
    }

    @GetMapping("/convergence")
    List<TopicAnswer> listConvergence(@RequestParam Optional<String> asOf) {
        LocalDate day = asOf.map(Asked::day).orElseGet(room::today);
        return Candidate.rank(convergence.on(day), Weights.USUAL).stream()
                .map(TopicAnswer::of)
                .toList();
    }

    /// An edge for programs.
    ///
    /// @param earlier id of the catalogue or work, with `#eId` for a provision
    /// @param date as far as it is known: a year, a month or a day; empty where it is not
    /// @param state whether it counts on the day
    /// @param score bits times identity; 0 where nothing was aligned
    record EdgeAnswer(
            String key,
            String type,
            String earlier,
            String later,
            String date,
            String basis,
            String relation,
            double confidence,
            String course,
            String state,
            boolean counts,
            String judged,
            String note,
            double score) {

        static EdgeAnswer of(Edge edge) {
            return new EdgeAnswer(
                    edge.key(),
                    edge.type().word(),
                    edge.earlier().place(),
                    edge.later().place(),
                    edge.date().map(PartialDate::toString).orElse(""),
                    edge.basis().word(),
                    edge.relation().map(EdgeAnswer::word).orElse(""),
                    edge.confidence(),
                    edge.direction().course().word(),
                    edge.direction().state().word(),
                    edge.direction().counts(),
                    word(edge.judged()),
                    edge.note(),
                    edge.text().map(TextEdge::score).orElse(0.0));
        }

        private static String word(Enum<?> name) {
            return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A topic for programs; shares are 0 to 1.
    record TopicAnswer(
            String topic,
            int jurisdictions,
            int byLaw,
            int bodies,
            double breadth,
            double hardness,
            double strictness,
            double likeness,
            Optional<LocalDate> since,
            double age,
            double risk,
            double gap,
            double openGap,
            double score) {

        static TopicAnswer of(Candidate candidate) {
            TopicState state = candidate.state();
            return new TopicAnswer(
                    state.topic().id(),
                    state.states(),
                    state.withLaw(),
                    state.bodies(),
                    state.breadth(),
                    state.hardness(),
                    state.strictness(),
                    state.likeness(),
                    state.since(),
                    state.age(),
                    state.risk(),
                    state.gap(),
                    candidate.openGap(),
                    candidate.score());
        }
    }
}
