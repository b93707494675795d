package org.armillary.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The numbers that acts bear and cite, the other way round: by number the acts.
final class ActShelf {

    /// Acts that cite a number that more acts have are found by their words alone.
    private static final int MOST = 400;

    private final List<ActNumbers> numbers;
    private final Map<ActNumber, List<Integer>> bearing = new HashMap<>();
    private final Map<ActNumber, List<Integer>> citing = new HashMap<>();

    private ActShelf(List<ActNumbers> numbers) {
        this.numbers = numbers;
        for (int act = 0; act < numbers.size(); act++) {
            int here = act;
            numbers.get(act).own().ifPresent(each -> add(bearing, each, here));
            numbers.get(act).cited().keySet().forEach(each -> add(citing, each, here));
        }
    }

    private static void add(Map<ActNumber, List<Integer>> to, ActNumber number, int act) {
        to.computeIfAbsent(number, key -> new ArrayList<>()).add(act);
    }

    static ActShelf of(List<Passage> acts) {
        return new ActShelf(acts.stream()
                .map(each -> ActNumbers.of(each.id(), each.title() + " " + each.text()))
                .toList());
    }

    /// The acts that cite an act's number, and those whose number it cites; rising.
    int[] near(ActNumbers asked) {
        Set<Integer> near = new HashSet<>();
        asked.own().ifPresent(each -> addFew(near, citing.getOrDefault(each, List.of())));
        asked.cited().keySet().forEach(each -> addFew(near, bearing.getOrDefault(each, List.of())));
        return near.stream().mapToInt(each -> each).sorted().toArray();
    }

    private static void addFew(Set<Integer> near, List<Integer> more) {
        if (more.size() <= MOST) {
            near.addAll(more);
        }
    }

    /// How strongly each of some acts and one asked about are tied by number, 0 to 1.
    double[] ties(ActNumbers asked, int[] acts) {
        return IntStream.of(acts)
                .mapToDouble(each -> asked.ties(numbers.get(each)))
                .toArray();
    }
}
