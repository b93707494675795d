package org.armillary.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.home.Transaction;

/// A breadth-first search from both ends at once.
final class RouteSearch {

    private static final int MOST_NODES = 20_000;

    private final Transaction transaction;
    private final LocalDate day;

    RouteSearch(Transaction transaction, LocalDate day) {
        this.transaction = transaction;
        this.day = day;
    }

    /// One end: where the search has been, and from where it came there.
    private static final class End {
        private final Map<Node, Node> cameFrom = new HashMap<>();
        private Set<Node> edge = new LinkedHashSet<>();

        private End(Node start) {
            cameFrom.put(start, start);
            edge.add(start);
        }
    }

    Optional<Route> find(Node from, Node to, int longest) {
        Node start = from.unit();
        Node goal = to.unit();
        if (start.equals(goal)) {
            return Optional.of(new Route(List.of()));
        }
        End near = new End(start);
        End far = new End(goal);
        for (int steps = 0; steps < longest && !near.edge.isEmpty() && !far.edge.isEmpty(); steps++) {
            boolean fromStart = near.edge.size() <= far.edge.size();
            Optional<Node> met = widen(fromStart ? near : far, fromStart ? far : near);
            if (met.isPresent()) {
                return Optional.of(route(met.get(), near, far));
            }
            if (near.cameFrom.size() + far.cameFrom.size() > MOST_NODES) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Goes one step on at one end; the node where the ends meet, if they do.
    private Optional<Node> widen(End end, End other) {
        Set<Node> next = new LinkedHashSet<>();
        for (Node each : end.edge) {
            for (Node neighbour : LinkTable.neighbours(transaction, each, day)) {
                if (end.cameFrom.putIfAbsent(neighbour, each) == null) {
                    next.add(neighbour);
                }
                if (other.cameFrom.containsKey(neighbour)) {
                    return Optional.of(neighbour);
                }
            }
        }
        end.edge = next;
        return Optional.empty();
    }

    private Route route(Node met, End near, End far) {
        List<Node> nodes = new ArrayList<>();
        for (Node at = met; !nodes.contains(at); at = near.cameFrom.getOrDefault(at, at)) {
            nodes.addFirst(at);
        }
        for (Node at = far.cameFrom.getOrDefault(met, met);
                !nodes.contains(at);
                at = far.cameFrom.getOrDefault(at, at)) {
            nodes.add(at);
        }
        List<Route.Step> steps = new ArrayList<>();
        for (int i = 1; i < nodes.size(); i++) {
            steps.add(step(nodes.get(i - 1), nodes.get(i)));
        }
        return new Route(steps);
    }

    private Route.Step step(Node from, Node to) {
        List<Link> forward = LinkTable.between(transaction, from, to, day);
        return forward.isEmpty()
                ? new Route.Step(
                        from,
                        to,
                        false,
                        LinkTable.between(transaction, to, from, day).getFirst())
                : new Route.Step(from, to, true, forward.getFirst());
    }
}
