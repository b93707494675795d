package org.armillary.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the texts of one norm share with those of an earlier one: who took over from whom, and how much.
///
/// @param earlier the norm drawn on
/// @param later the norm that draws on it
/// @param edges its provisions' edges that are shown, the surest first
/// @param words how many words of the later one are shared, each provision counted once
/// @param provisions how many provisions of the later one share words or refer
/// @param first the earliest day of them
public record Pairing(End earlier, End later, List<Edge> edges, int words, int provisions, LocalDate first) {

    public Pairing {
        edges = List.copyOf(edges);
    }

    /// All pairs, those that share most first.
    public static List<Pairing> of(List<Edge> edges) {
        Map<String, List<Edge>> pairs = new LinkedHashMap<>();
        edges.stream()
                .filter(each -> each.text().isPresent() && each.isShown())
                .forEach(each -> pairs.computeIfAbsent(
                                each.earlier().name() + " > " + each.later().name(), key -> new ArrayList<>())
                        .add(each));
        return pairs.values().stream()
                .map(Pairing::pair)
                .sorted(Comparator.comparingInt(Pairing::words).reversed())
                .toList();
    }

    private static Pairing pair(List<Edge> edges) {
        Map<String, Integer> words = edges.stream()
                .collect(Collectors.toMap(
                        each -> each.later().place(),
                        each -> each.text().map(TextEdge::words).orElse(0),
                        Math::max));
        LocalDate first = edges.stream()
                .flatMap(each -> each.text().stream())
                .map(TextEdge::laterDay)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return new Pairing(
                edges.getFirst().earlier(),
                edges.getFirst().later(),
                edges,
                words.values().stream().mapToInt(Integer::intValue).sum(),
                words.size(),
                first);
    }

    /// Which way it runs, as its edges do.
    public Direction direction() {
        return edges.getFirst().direction();
    }
}
