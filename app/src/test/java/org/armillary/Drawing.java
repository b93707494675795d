package org.armillary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The architecture as one Mermaid flowchart: a box for each Maven module, a node for each package in the order in
/// which data flows, an arrow from what is used to what uses it. Arrows that follow from other arrows are left out.
final class Drawing {
    private final StringBuilder mermaid = new StringBuilder("```mermaid\nflowchart LR\n");

    /// Draws one Maven module's packages.
    ///
    /// @param arrows for each package what it declares to use
    Drawing box(String module, Map<String, List<String>> arrows) {
        SequencedMap<String, List<String>> ordered = inOrderOfFlow(arrows);
        mermaid.append("  subgraph ").append(module).append('\n');
        ordered.keySet().forEach(name -> mermaid.append("    ").append(name).append('\n'));
        ordered.forEach((name, used) -> used.stream()
                .filter(sibling -> used.stream().noneMatch(other -> reaches(other, sibling, arrows)))
                .sorted()
                .forEach(sibling -> arrow(sibling, name)));
        mermaid.append("  end\n");
        return this;
    }

    Drawing arrow(String used, String user) {
        mermaid.append("    ").append(used).append(" --> ").append(user).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return mermaid + "```";
    }

    private static boolean reaches(String from, String to, Map<String, List<String>> arrows) {
        return arrows.getOrDefault(from, List.of()).stream()
                .anyMatch(next -> next.equals(to) || reaches(next, to, arrows));
    }

    /// Every package after all it uses; alphabetical where the flow leaves it open.
    private static SequencedMap<String, List<String>> inOrderOfFlow(Map<String, List<String>> arrows) {
        var ordered = new LinkedHashMap<String, List<String>>();
        var waiting = new ArrayList<>(arrows.keySet().stream().sorted().toList());
        while (!waiting.isEmpty()) {
            String next = waiting.stream()
                    .filter(name ->
                            arrows.getOrDefault(name, List.of()).stream().noneMatch(waiting::contains))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("these packages use each other in a circle: " + waiting));
            ordered.put(next, arrows.getOrDefault(next, List.of()));
            waiting.remove(next);
        }
        return ordered;
    }
}
