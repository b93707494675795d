package org.armillary.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an instrument draws on and what grew from it.
///
/// @param name the catalogue's id, or the work
/// @param ancestors whole instruments it draws on, those next to it first
/// @param descendants whole instruments that draw on it, those next to it first
/// @param provisionsBack edges from provisions of others to its own
/// @param provisionsForward edges from its provisions to those of others
/// @param withheld edges of either kind that the threshold keeps back
/// @param rejected edges that a curator rejected
public record Family(
        String name,
        List<Step> ancestors,
        List<Step> descendants,
        List<Edge> provisionsBack,
        List<Edge> provisionsForward,
        List<Edge> withheld,
        List<Edge> rejected) {

    /// How far a family is followed.
    private static final int DEEPEST = 4;

    private static final int MOST = 200;

    /// An edge and how many edges away from the instrument it lies.
    ///
    /// @param depth 1 for edges that touch it
    public record Step(int depth, Edge edge) {}

    static Family of(String name, List<Edge> edges) {
        List<Edge> whole = edges.stream()
                .filter(each -> each.text().isEmpty() && each.isShown())
                .toList();
        List<Edge> own = edges.stream().filter(each -> touches(each, name)).toList();
        List<Edge> shown = own.stream()
                .filter(each -> each.text().isPresent() && each.isShown())
                .toList();
        return new Family(
                name,
                walk(name, whole, false),
                walk(name, whole, true),
                shown.stream().filter(each -> each.later().name().equals(name)).toList(),
                shown.stream()
                        .filter(each -> each.earlier().name().equals(name))
                        .toList(),
                own.stream()
                        .filter(each -> !each.isShown() && each.judged() == Edge.Judged.NOT_YET)
                        .toList(),
                own.stream()
                        .filter(each -> each.judged() == Edge.Judged.REJECTED)
                        .toList());
    }

    private static boolean touches(Edge edge, String name) {
        return edge.earlier().name().equals(name) || edge.later().name().equals(name);
    }

    /// Edges in one direction, breadth first; each instrument is passed once.
    private static List<Step> walk(String name, List<Edge> edges, boolean forward) {
        List<Step> steps = new ArrayList<>();
        Set<String> passed = new HashSet<>(Set.of(name));
        Deque<Step> open = new ArrayDeque<>();
        next(name, edges, forward).forEach(edge -> open.add(new Step(1, edge)));
        while (!open.isEmpty() && steps.size() < MOST) {
            Step step = open.remove();
            steps.add(step);
            String far = (forward ? step.edge().later() : step.edge().earlier()).name();
            if (passed.add(far) && step.depth() < DEEPEST) {
                next(far, edges, forward).forEach(edge -> open.add(new Step(step.depth() + 1, edge)));
            }
        }
        return List.copyOf(steps);
    }

    private static List<Edge> next(String name, List<Edge> edges, boolean forward) {
        return edges.stream()
                .filter(each -> (forward ? each.earlier() : each.later()).name().equals(name))
                .toList();
    }

    /// The edges between provisions of it and one other, whichever comes first.
    public List<Edge> with(String other) {
        return java.util.stream.Stream.concat(provisionsBack.stream(), provisionsForward.stream())
                .filter(each -> touches(each, other))
                .toList();
    }

    /// The instruments next to it, either way.
    public Optional<Edge> direct(String other) {
        return java.util.stream.Stream.concat(ancestors.stream(), descendants.stream())
                .filter(step -> step.depth() == 1 && touches(step.edge(), other))
                .map(Step::edge)
                .findFirst();
    }
}
