package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds running heads, running feet and page numbers: lines that come back at page breaks.
///
/// Page breaks are known where the format has pages (form feeds in plain text), else they are found by page numbers
/// that count up at page-like distances. Around each break, lines that come back at most breaks and hardly anywhere
/// else are heads and feet. A line that looks like the number of a provision is never taken.
final class PageFurniture {

    /// How many lines of one head or foot are looked at.
    private static final int REACH = 5;

    private final String text;
    private final List<Line> lines;
    private final LineKeys keys;
    private final Map<Long, List<Integer>> repeated;
    private final Role[] roles;

    private PageFurniture(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.keys = LineKeys.of(text, lines);
        this.repeated = keys.repeatedWords();
        this.roles = new Role[lines.size()];
    }

    /// The same lines, furniture marked.
    static List<Line> mark(String text, List<Line> lines) {
        if (lines.size() < 4) {
            return lines;
        }
        PageFurniture furniture = new PageFurniture(text, lines);
        furniture.findPageNumbers();
        furniture.findHeads();
        return furniture.marked();
    }

    private void findPageNumbers() {
        keys.repeatedForms().values().stream()
                .sorted(Comparator.comparing(List::getFirst))
                .forEach(this::judge);
    }

    private void judge(List<Integer> group) {
        Line first = lines.get(group.getFirst());
        PageNumberShape shape = PageNumberShape.of(text, first.start(), first.end());
        if (shape == PageNumberShape.PROVISION) {
            return;
        }
        PageNumberChain chain = PageNumberChain.longest(text, lines, group);
        if (chain.size() >= 2 && isPageNumber(shape, chain)) {
            Role role = shape == PageNumberShape.MIXED ? Role.RUNNING_HEAD : Role.PAGE_NUMBER;
            chain.lines().forEach(line -> roles[line] = role);
        }
    }

    private boolean isPageNumber(PageNumberShape shape, PageNumberChain chain) {
        if (shape != PageNumberShape.SURE && !countsPages(chain)) {
            return false;
        }
        boolean atBreaks = chain.lines().stream().filter(this::isNearBreak).count() * 10 >= chain.size() * 8L;
        return switch (shape) {
            case SURE -> atBreaks || lines.getLast().page() == 0;
            case BARE -> atBreaks || chain.isRegular() || isAccompanied(chain);
            case MIXED -> chain.size() >= 3 && atBreaks || chain.size() >= 5 && chain.isRegular();
            case PROVISION -> false;
        };
    }

    /// Where pages are known, their numbers go up as the pages do.
    private boolean countsPages(PageNumberChain chain) {
        if (lines.getLast().page() == 0) {
            return true;
        }
        int inStep = 0;
        for (int i = 0; i < chain.steps().size(); i++) {
            int pages = lines.get(chain.lines().get(i + 1)).page()
                    - lines.get(chain.lines().get(i)).page();
            inStep += pages == chain.steps().get(i) ? 1 : 0;
        }
        return inStep * 10 >= chain.steps().size() * 8;
    }

    private boolean isNearBreak(int line) {
        for (int i = Math.max(1, line - REACH + 1); i <= Math.min(lines.size() - 1, line + REACH); i++) {
            if (isBreak(i)) {
                return true;
            }
        }
        return line < 2 && lines.getFirst().page() > 0
                || line >= lines.size() - 2 && lines.getLast().page() > 1;
    }

    /// Whether a page begins at a line, as far as the format tells.
    private boolean isBreak(int line) {
        return lines.get(line).page() != lines.get(line - 1).page();
    }

    /// Whether the same words without number stand beside most of the numbers.
    private boolean isAccompanied(PageNumberChain chain) {
        Map<Long, Integer> beside = new HashMap<>();
        for (int line : chain.lines()) {
            for (int other = Math.max(0, line - 3); other <= Math.min(lines.size() - 1, line + 3); other++) {
                if (other != line && keys.words(other) != LineKeys.NONE && !isProvisionLike(other)) {
                    beside.merge(keys.words(other), 1, Integer::sum);
                }
            }
        }
        int least = Math.max(2, chain.size() * 6 / 10);
        for (Map.Entry<Long, Integer> entry : beside.entrySet()) {
            int everywhere = repeated.getOrDefault(entry.getKey(), List.of()).size();
            if (entry.getValue() >= least && everywhere <= entry.getValue() * 1.25 + 2) {
                return chain.size() > 2 || countAbove(beside, 2) >= 2;
            }
        }
        return false;
    }

    private static long countAbove(Map<Long, Integer> counts, int least) {
        return counts.values().stream().filter(n -> n >= least).count();
    }

    private boolean isProvisionLike(int index) {
        Line line = lines.get(index);
        return keys.isNumbered(index)
                && PageNumberShape.of(text, line.start(), line.end()) == PageNumberShape.PROVISION;
    }

    /// Heads and feet: keys that come back around page breaks.
    private void findHeads() {
        List<int[]> breaks = breaks();
        if (breaks.size() < 2) {
            return;
        }
        Map<Long, Integer> counts = countAround(breaks);
        for (int[] zone : breaks) {
            extend(zone, counts, breaks.size(), -1);
            extend(zone, counts, breaks.size(), 1);
        }
        markEnds(counts, breaks.size());
    }

    /// Page breaks as stretches of lines that are furniture already, empty where only the format tells.
    private List<int[]> breaks() {
        List<int[]> breaks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean known = i > 0 && isBreak(i);
            if (!known && roles[i] == null) {
                continue;
            }
            int to = roles[i] == null ? i : i + 1;
            if (!breaks.isEmpty() && i - breaks.getLast()[1] <= 2) {
                breaks.getLast()[1] = to;
            } else {
                breaks.add(new int[] {i, to});
            }
        }
        return breaks;
    }

    private Map<Long, Integer> countAround(List<int[]> breaks) {
        Map<Long, Integer> counts = new HashMap<>();
        long[] seen = new long[4 * REACH];
        for (int[] zone : breaks) {
            int n = 0;
            int from = Math.max(0, zone[0] - REACH);
            int to = Math.min(lines.size(), zone[1] + REACH);
            for (int i = from; i < to; i++) {
                long key = keys.words(i);
                if (key != LineKeys.NONE && n < seen.length && !contains(seen, n, key)) {
                    seen[n++] = key;
                    counts.merge(key, 1, Integer::sum);
                }
            }
            Arrays.fill(seen, 0, n, 0);
        }
        return counts;
    }

    private static boolean contains(long[] seen, int n, long key) {
        for (int i = 0; i < n; i++) {
            if (seen[i] == key) {
                return true;
            }
        }
        return false;
    }

    private void extend(int[] zone, Map<Long, Integer> counts, int breaks, int direction) {
        int edge = direction < 0 ? zone[0] : zone[1] - 1;
        int last = edge;
        for (int i = edge + direction; i >= 0 && i < lines.size() && Math.abs(i - edge) <= REACH; i += direction) {
            if (isHead(i, counts, breaks)) {
                last = i;
            }
        }
        for (int i = zone[0]; i < zone[1]; i++) {
            if (isHead(i, counts, breaks)) {
                take(i);
            }
        }
        for (int i = edge + direction; direction < 0 ? i >= last : i <= last; i += direction) {
            take(i);
        }
    }

    private void take(int line) {
        if (roles[line] == null && lines.get(line).role() == Role.BODY) {
            roles[line] = Role.RUNNING_HEAD;
        }
    }

    private boolean isHead(int index, Map<Long, Integer> counts, int breaks) {
        long key = keys.words(index);
        int around = counts.getOrDefault(key, 0);
        int least = breaks <= 2 ? 2 : breaks <= 6 ? (breaks + 1) / 2 + 1 : Math.max(4, breaks * 3 / 10);
        if (key == LineKeys.NONE || around < least || isProvisionLike(index)) {
            return false;
        }
        int everywhere = repeated.getOrDefault(key, List.of()).size();
        return around * 10 >= (everywhere - 1) * 8;
    }

    /// The head of the first page and the foot of the last one stand at no break.
    private void markEnds(Map<Long, Integer> counts, int breaks) {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 3); i--) {
            if (roles[i] == null && !isHead(i, counts, breaks)) {
                return;
            }
            take(i);
        }
    }

    private List<Line> marked() {
        List<Line> marked = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Role role = roles[i];
            marked.add(
                    role == null || lines.get(i).role() != Role.BODY
                            ? lines.get(i)
                            : lines.get(i).withRole(role));
        }
        return marked;
    }
}
