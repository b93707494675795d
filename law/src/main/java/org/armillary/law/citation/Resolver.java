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
        Tongue tongue = part.unit().tongue();
        Target first = find(part.steps(), from, tongue);
        if (first instanceof Target.Internal || part.upward().isEmpty()) {
            return first;
        }
        Target other = find(part.upward(), from, tongue);
        return other instanceof Target.Internal ? other : first;
    }

    /// Whether a provision groups what is numbered through: a chapter.
    boolean isGrouping(String eId) {
        return structure.find(Optional.of(eId)).filter(structure::isGrouping).isPresent();
    }

    /// A finer part of what was named before it.
    Target finer(Target above, Part part) {
        return switch (above) {
            case Target.Internal(String eId) ->
                inside(
                        structure.find(Optional.of(eId)).orElse(structure.root()),
                        part.steps(),
                        part.unit().tongue());
            case Target.External(String work, Optional<String> official, Optional<String> eId) -> {
                String way = Step.eId(part.steps());
                yield new Target.External(work, official, eId.map(each -> way.isEmpty() ? each : each + "__" + way));
            }
            case Target.Unknown unknown -> unknown;
        };
    }

    private Target find(List<Step> steps, Node from, Tongue tongue) {
        List<Node> starts = starts(steps.getFirst(), from, tongue);
        if (starts.size() != 1) {
            return new Target.Unknown(starts.isEmpty() ? missing(steps.getFirst()) : several(starts, steps.getFirst()));
        }
        return inside(starts.getFirst(), steps.subList(1, steps.size()), tongue);
    }

    private Target inside(Node from, List<Step> steps, Tongue tongue) {
        Node node = from;
        boolean fine = false;
        for (Step each : steps) {
            List<Node> inside = inside(node, each, tongue);
            if (inside.size() == 1) {
                node = inside.getFirst();
            } else if (isFine(each)) {
                fine = true;
            } else if (fine) {
                break;
            } else {
                return new Target.Unknown(
                        inside.isEmpty()
                                ? node.eId() + " has no " + each.level() + " " + each.number()
                                : several(inside, each));
            }
        }
        return new Target.Internal(node.eId());
    }

    private static boolean isCalled(Step step, Node node) {
        return step.level().name().equals(node.type());
    }

    private List<Node> inside(Node node, Step step, Tongue tongue) {
        if (step.level().isBasic()) {
            return structure.basics(step.number(), node);
        }
        if (step.level().role() == Level.Role.SENTENCE) {
            return List.of();
        }
        List<Node> found = structure.children(node, step.number());
        if (!tongue.habits().unnumbered().isEmpty()) {
            List<Node> exact = found.stream()
                    .filter(each -> step.level().covers(each.type()))
                    .toList();
            return exact.isEmpty() && isCounted(node, step, tongue) ? List.of(node) : exact;
        }
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

    /// Whether a unit holds a paragraph that has no number in print: 第一項 in Japan, every 款 in China.
    private boolean isCounted(Node node, Step step, Tongue tongue) {
        return node.isBasic()
                && tongue.habits().unnumbered().contains(step.level().name())
                && (step.number().equals("1") || !structure.holds(node, step.level()));
    }

    private List<Node> starts(Step step, Node from, Tongue tongue) {
        return switch (step.level().role()) {
            case BASIC -> basics(step, from);
            case CONTAINER -> structure.containers(step.level(), step.number(), from);
            case ANNEX -> structure.annexes(step.level(), step.number());
            case LOWER, SENTENCE -> lower(step, from, tongue);
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
    private List<Node> lower(Step step, Node from, Tongue tongue) {
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
            if (isCounted(around, step, tongue)) {
                return List.of(around);
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
    ///
    /// @param counted whether units of the level may have no number in print, so that the article stands for them
    Target beside(Level level, int steps, boolean counted, Optional<String> standing) {
        return structure
                .find(standing)
                .flatMap(from -> structure.around(from, level))
                .flatMap(node -> structure.beside(node, steps))
                .or(() -> counted ? structure.find(standing).flatMap(structure::basic) : Optional.empty())
                .<Target>map(node -> new Target.Internal(node.eId()))
                .orElseGet(() -> new Target.Unknown("no " + level + " stands beside"));
    }
}
