package org.armillary.web;

import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Found;
import org.armillary.graph.Inquiry;
import org.armillary.graph.Node;
import org.armillary.graph.ReadingRoom;
import org.armillary.graph.Relations;
import org.armillary.graph.Route;
import org.armillary.reception.Opened;
import org.springframework.stereotype.Component;

/// The shortest way from a provision to another, step by step.
@Component
class GraphWays {

    private final ReadingRoom room;

    GraphWays(ReadingRoom room) {
        this.room = room;
    }

    /// @param reading the text the way begins in
    /// @param to as a person names a provision: `Article 50` of the same text, `AI Act#art_50`; empty for none
    GraphView.Way find(Node from, Opened reading, String to, TieRows rows, Frame frame) {
        if (to.isBlank()) {
            return GraphView.Way.NONE;
        }
        try {
            Optional<Route> route = new Inquiry.Way(
                            from.toString(), goal(reading, to.strip()), Optional.of(frame.day()))
                    .answer(room)
                    .route();
            return new GraphView.Way(
                    to,
                    route.map(each -> frame.say("graph.way.steps", each.steps().size()))
                            .orElse(frame.say("graph.way.none")),
                    route.map(each -> each.steps().stream()
                                    .map(step -> step(step, rows, frame))
                                    .toList())
                            .orElse(List.of()));
        } catch (Found.NotFound | IllegalArgumentException e) {
            return new GraphView.Way(to, frame.say("graph.way.unknown", to), List.of());
        }
    }

    /// A reference for what was asked for: an eId or the name of a provision of the text itself, else as it is.
    private static String goal(Opened reading, String to) {
        return reading.text().provisions().stream()
                .filter(each -> each.eId().filter(to::equals).isPresent()
                        || Citation.numbers(each).equalsIgnoreCase(to))
                .flatMap(each -> each.eId().stream())
                .findFirst()
                .map(eId -> reading.holding().work() + "#" + eId)
                .orElse(to);
    }

    private static GraphView.Step step(Route.Step step, TieRows rows, Frame frame) {
        Tie tie = rows.source(new Relations.Citing(step.link(), Relations.Aim.EXACT));
        String from = rows.label(step.forward() ? step.from() : step.to(), false);
        String to = rows.label(step.forward() ? step.to() : step.from(), false);
        return new GraphView.Step(
                frame.say(
                        "graph.way.step",
                        from,
                        frame.say("link." + step.link().type().word()),
                        to),
                tie.href(),
                tie);
    }
}
