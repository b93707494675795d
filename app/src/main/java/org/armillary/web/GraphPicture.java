package org.armillary.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.graph.Link;

/// Links drawn together: by the text or chapter they lead to, or by their kind.
final class GraphPicture {

    /// The weightiest first.
    private static final List<Link.Type> BY_WEIGHT = List.of(
            Link.Type.REPEALS,
            Link.Type.AMENDS,
            Link.Type.IMPLEMENTS,
            Link.Type.INTERPRETS,
            Link.Type.DERIVES,
            Link.Type.DEFINES,
            Link.Type.CITES);

    private final Frame frame;
    private final Map<Boolean, Map<String, Gathered>> sides = new LinkedHashMap<>();

    GraphPicture(Frame frame) {
        this.frame = frame;
        sides.put(false, new LinkedHashMap<>());
        sides.put(true, new LinkedHashMap<>());
    }

    /// One link's other end.
    ///
    /// @param group what it is drawn together with
    /// @param own whether that belongs to the same work
    /// @param id of the place
    record End(String group, boolean own, String id, String label, String href) {}

    private static final class Gathered {
        private final boolean own;
        private final Map<Link.Type, Integer> counts = new EnumMap<>(Link.Type.class);
        private final Map<String, Spot> spots = new LinkedHashMap<>();

        private Gathered(boolean own) {
            this.own = own;
        }

        private int count() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private record Spot(End end, Map<Link.Type, Integer> counts) {}

    void add(boolean outward, Link.Type type, End end) {
        Gathered group = sides.getOrDefault(outward, Map.of()).computeIfAbsent(end.group, key -> new Gathered(end.own));
        group.counts.merge(type, 1, Integer::sum);
        group.spots
                .computeIfAbsent(end.id, key -> new Spot(end, new EnumMap<>(Link.Type.class)))
                .counts
                .merge(type, 1, Integer::sum);
    }

    /// The kinds of links in it, the weightiest first.
    List<String> types() {
        return BY_WEIGHT.stream()
                .filter(type -> sides.values().stream()
                        .flatMap(each -> each.values().stream())
                        .anyMatch(group -> group.counts.containsKey(type)))
                .map(Link.Type::word)
                .toList();
    }

    /// What a script draws.
    ///
    /// @param byKind whether it is drawn together by kind
    GraphView.Data data(String name, boolean byKind) {
        List<GraphView.Side> drawn = new ArrayList<>();
        sides.forEach((outward, groups) -> drawn.add(new GraphView.Side(
                outward,
                frame.say(outward ? "graph.side.outward" : "graph.side.inward"),
                groups.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, Gathered> each) ->
                                        -each.getValue().count())
                                .thenComparing(each -> !each.getValue().own))
                        .map(each -> group(each.getKey(), each.getValue()))
                        .toList())));
        return new GraphView.Data(name, byKind, drawn);
    }

    private GraphView.Group group(String name, Gathered group) {
        return new GraphView.Group(
                name,
                weighty(group.counts).findFirst().orElse(Link.Type.CITES).word(),
                group.spots.size() == 1
                        ? note(group.counts)
                        : frame.say("graph.from", note(group.counts), group.spots.size()),
                group.spots.size(),
                group.own,
                group.spots.values().stream()
                        .map(each -> new GraphView.Place(each.end.label, note(each.counts), each.end.href))
                        .toList());
    }

    private static Stream<Link.Type> weighty(Map<Link.Type, Integer> counts) {
        return BY_WEIGHT.stream().filter(counts::containsKey);
    }

    /// "3 × amends · 12 × cites"; of many kinds the weightiest and how many in all.
    private String note(Map<Link.Type, Integer> counts) {
        if (counts.size() > 2) {
            Link.Type first = weighty(counts).findFirst().orElse(Link.Type.CITES);
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            return frame.say(
                    "graph.count.many", all, frame.say("graph.count." + first.word(), counts.getOrDefault(first, 0)));
        }
        return weighty(counts)
                .map(type -> frame.say("graph.count." + type.word(), counts.getOrDefault(type, 0)))
                .collect(Collectors.joining(" · "));
    }
}
