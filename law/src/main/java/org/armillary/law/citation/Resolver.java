package org.armillary.law.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.law.citation.Structure.Node;

/// Finds the provision of the document that a part names, as seen from where it is named.
final class Resolver {

    private final Structure structure;

    Resolver(Structure structure) {
        this.structure = structure;
    }

    /// The provision meant.
    ///
    /// @param standing the provision the reference stands in
    Target find(Part part, Optional<String> standing) {
        Node from = structure.find(standing).orElse(structure.root());
        Target first = find(part.steps(), from);
        if (first instanceof Target.Internal || part.upward().isEmpty()) {
            return first;
        }
        Target other = find(part.upward(), from);
        return other instanceof Target.Internal ? other : first;
    }

    /// Whether a provision groups what is numbered through: a chapter.
    boolean isGrouping(String eId) {
        return structure.find(Optional.of(eId)).filter(structure::isGrouping).isPresent();
    }

    private Target find(List<Step> steps, Node from) {
        List<Node> starts = starts(steps.getFirst(), from);
        if (starts.size() != 1) {
            return new Target.Unknown(starts.isEmpty() ? missing(steps.getFirst()) : several(starts, steps.getFirst()));
        }
        Node node = starts.getFirst();
        for (Step each : steps.subList(1, steps.size())) {
            List<Node> inside = inside(node, each);
            if (inside.size() == 1) {
                node = inside.getFirst();
            } else if (!isFine(each)) {
                return new Target.Unknown(
                        inside.isEmpty()
                                ? node.eId() + " has no " + each.level() + " " + each.number()
                                : several(inside, each));
            } else {
                break;
            }
        }
        return new Target.Internal(node.eId());
    }

    private static boolean isCalled(Step step, Node node) {
        return step.level().name().equals(node.type());
    }

    private List<Node> inside(Node node, Step step) {
        if (step.level().isBasic()) {
            return structure.basics(step.number(), node);
        }
        List<Node> found = structure.children(node, step.number());
        if (found.size() > 1) {
            List<Node> exact = found.stream()
                    .filter(each -> step.level().covers(each.type()))
                    .toList();
            return exact.isEmpty() ? found : exact;
        }
        return found;
    }

    /// Sentences and unnumbered paragraphs are no provisions: the place is what they stand in.
    private static boolean isFine(Step step) {
        return step.level().role() == Level.Role.SENTENCE
                || step.level().name().equals("subparagraph") && step.number().matches("\\d");
    }

    private List<Node> starts(Step step, Node from) {
        return switch (step.level().role()) {
            case BASIC -> basics(step, from);
            case CONTAINER -> structure.containers(step.level(), step.number(), from);
            case ANNEX -> structure.annexes(step.level(), step.number());
            case LOWER, SENTENCE -> lower(step, from);
        };
    }

    /// "Section 2" of an act whose articles stand in sections is such a section, not Article 2.
    private List<Node> basics(Step step, Node from) {
        List<Node> found = structure.basics(step.number(), from);
        if (found.stream().anyMatch(each -> isCalled(step, each))) {
            return found;
        }
        List<Node> grouping = structure.containers(step.level(), step.number(), from).stream()
                .filter(each -> found.isEmpty() || isCalled(step, each))
                .toList();
        return grouping.isEmpty() ? found : grouping;
    }

    /// The nearest unit around that has a part of this level and number.
    private List<Node> lower(Step step, Node from) {
        if (isFine(step)) {
            return structure
                    .around(from, Levels.get("article"))
                    .or(() -> Optional.of(from).filter(each -> !each.eId().isEmpty()))
                    .stream()
                    .toList();
        }
        for (Node around = from; around != null && !around.eId().isEmpty(); around = around.parent()) {
            List<Node> found = structure.children(around, step.number()).stream()
                    .filter(each -> !each.isBasic() && step.level().covers(each.type()))
                    .toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? found : structure.before(found, from);
            }
            if (around.isBasic() || around.isAnnex()) {
                break;
            }
        }
        return List.of();
    }

    private String missing(Step step) {
        return structure.isEmpty()
                ? "the document has no provisions"
                : "no " + step.level() + " " + step.number() + " in reach in this document";
    }

    private static String several(List<Node> nodes, Step step) {
        return String.format(Locale.ROOT, "%d provisions are %s %s here", nodes.size(), step.level(), step.number());
    }

    /// The unit around a place: "this section".
    Target around(Level level, Optional<String> standing) {
        return structure
                .find(standing)
                .flatMap(from -> structure.around(from, level))
                .<Target>map(node -> new Target.Internal(node.eId()))
                .orElseGet(() -> new Target.Unknown("stands in no " + level));
    }

    /// The unit before or after that around a place: 前条.
    Target beside(Level level, int steps, Optional<String> standing) {
        return structure
                .find(standing)
                .flatMap(from -> structure.around(from, level))
                .flatMap(node -> structure.beside(node, steps))
                .<Target>map(node -> new Target.Internal(node.eId()))
                .orElseGet(() -> new Target.Unknown("no " + level + " stands beside"));
    }
}
