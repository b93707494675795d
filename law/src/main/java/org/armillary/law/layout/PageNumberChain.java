package org.armillary.law.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lines of one key whose number counts up from page to page: the longest such run.
///
/// @param lines line indexes, ascending
/// @param steps how much each number is more than the one before; one less than `lines`
record PageNumberChain(List<Integer> lines, List<Integer> steps) {

    /// A missing page, or heads that differ between left and right pages, make steps of two or three.
    private static final int LARGEST_STEP = 3;

    /// No page is shorter than this many lines.
    private static final int SHORTEST_PAGE = 8;

    private static final int MOST_NUMBERS = 6;
    private static final int CANDIDATES = 6;

    private record Link(int line, int length, int back, int step) {}

    /// The longest run over each of the numbers in the lines.
    static PageNumberChain longest(String text, List<Line> all, List<Integer> lines) {
        PageNumberChain best = new PageNumberChain(List.of(), List.of());
        int[][] numbers = new int[lines.size()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numbersOf(text, all.get(lines.get(i)));
        }
        for (int slot = 0; slot < MOST_NUMBERS && slot < numbers[0].length; slot++) {
            PageNumberChain chain = longest(lines, numbers, slot);
            if (chain.lines.size() > best.lines.size()) {
                best = chain;
            }
        }
        return best;
    }

    private static PageNumberChain longest(List<Integer> lines, int[][] numbers, int slot) {
        List<Link> links = new ArrayList<>();
        Map<Integer, Deque<Integer>> byValue = new HashMap<>();
        int best = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (slot >= numbers[i].length) {
                links.add(new Link(lines.get(i), 0, -1, 0));
                continue;
            }
            int value = numbers[i][slot];
            links.add(link(links, byValue, lines.get(i), value));
            Deque<Integer> same = byValue.computeIfAbsent(value, v -> new ArrayDeque<>());
            same.addLast(i);
            if (same.size() > CANDIDATES) {
                same.removeFirst();
            }
            best = links.get(i).length > links.get(best).length ? i : best;
        }
        return unwind(links, best);
    }

    private static Link link(List<Link> links, Map<Integer, Deque<Integer>> byValue, int line, int value) {
        Link best = new Link(line, 1, -1, 0);
        for (int step = 1; step <= LARGEST_STEP; step++) {
            for (int earlier : byValue.getOrDefault(value - step, new ArrayDeque<>())) {
                Link candidate = links.get(earlier);
                if (line - candidate.line >= SHORTEST_PAGE && candidate.length >= best.length) {
                    best = new Link(line, candidate.length + 1, earlier, step);
                }
            }
        }
        return best;
    }

    private static PageNumberChain unwind(List<Link> links, int last) {
        List<Integer> lines = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();
        for (int at = last; at >= 0; at = links.get(at).back) {
            lines.add(links.get(at).line);
            if (links.get(at).back >= 0) {
                steps.add(links.get(at).step);
            }
        }
        Collections.reverse(lines);
        Collections.reverse(steps);
        return new PageNumberChain(lines, steps);
    }

    private static int[] numbersOf(String text, Line line) {
        int[] numbers = new int[MOST_NUMBERS];
        int count = 0;
        for (int i = line.start(); i < line.end() && count < MOST_NUMBERS; ) {
            if (!LineKeys.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int value = 0;
            while (i < line.end() && LineKeys.isDigit(text.charAt(i))) {
                value = value > 9_999_999 ? value : value * 10 + Character.digit(text.charAt(i), 10);
                i++;
            }
            numbers[count++] = value;
        }
        return Arrays.copyOf(numbers, count);
    }

    int size() {
        return lines.size();
    }

    /// Whether pages are of about one length, as printed pages are: four of five within half and one and a half of the
    /// median.
    boolean isRegular() {
        if (lines.size() < 4) {
            return false;
        }
        double[] gaps = new double[steps.size()];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (double) (lines.get(i + 1) - lines.get(i)) / steps.get(i);
        }
        double[] sorted = gaps.clone();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        long usual = Arrays.stream(gaps)
                .filter(g -> g > median * 0.6 && g < median * 1.5)
                .count();
        return median >= 15 && usual * 5 >= gaps.length * 4L;
    }
}
