package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.armillary.law.layout.Span;

/// Holds contents to the order of the text, whichever order they were found in.
final class ReadingOrder {

    private ReadingOrder() {}

    /// The same document in reading order; the very same where it is.
    ///
    /// Contents of one unit are sorted. A paragraph that stands behind text of a later place in another
    /// unit goes into the unit around its own place.
    static Marked of(Marked marked) {
        List<Content> content = ordered(marked.content());
        Set<Block> misplaced = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(content, 0, misplaced);
        if (content == marked.content() && misplaced.isEmpty()) {
            return marked;
        }
        if (!misplaced.isEmpty()) {
            content = without(content, misplaced);
            for (Block each : misplaced.stream()
                    .sorted(Comparator.comparingInt(Block::start))
                    .toList()) {
                content = LeftOver.insert(content, each);
            }
        }
        return new Marked(marked.layout(), marked.tradition(), content, marked.notices());
    }

    /// Collects the blocks that begin before the end of what stands before them; yields the furthest end.
    private static int collect(List<Content> content, int before, Set<Block> misplaced) {
        int end = before;
        for (Content each : content) {
            switch (each) {
                case Block block -> {
                    if (block.start() < end) {
                        misplaced.add(block);
                    }
                    end = Math.max(end, block.end());
                }
                case Quotation quotation -> end = collect(quotation.content(), end, misplaced);
                case Unit unit -> {
                    end = Math.max(end, unit.num().map(Span::end).orElse(0));
                    end = Math.max(end, unit.heading().map(Block::end).orElse(0));
                    end = collect(unit.content(), end, misplaced);
                }
            }
        }
        return end;
    }

    private static List<Content> without(List<Content> content, Set<Block> misplaced) {
        List<Content> kept = new ArrayList<>(content.size());
        for (Content each : content) {
            switch (each) {
                case Block block -> {
                    if (!misplaced.contains(block)) {
                        kept.add(block);
                    }
                }
                case Quotation quotation ->
                    kept.add(
                            new Quotation(without(quotation.content(), misplaced), quotation.start(), quotation.end()));
                case Unit unit ->
                    kept.add(new Unit(
                            unit.type(),
                            unit.num(),
                            unit.heading(),
                            without(unit.content(), misplaced),
                            unit.start(),
                            unit.end()));
            }
        }
        return kept;
    }

    private static List<Content> ordered(List<Content> content) {
        List<Content> changed = new ArrayList<>(content.size());
        boolean same = true;
        int last = 0;
        for (Content each : content) {
            Content inside = inside(each);
            int start = startOf(inside);
            same &= inside == each && start >= last;
            last = start;
            changed.add(inside);
        }
        if (same) {
            return content;
        }
        changed.sort(Comparator.comparingInt(ReadingOrder::startOf));
        return changed;
    }

    private static Content inside(Content content) {
        return switch (content) {
            case Block block -> block;
            case Quotation quotation -> {
                List<Content> ordered = ordered(quotation.content());
                yield ordered == quotation.content()
                        ? quotation
                        : new Quotation(ordered, quotation.start(), quotation.end());
            }
            case Unit unit -> {
                List<Content> ordered = ordered(unit.content());
                yield ordered == unit.content()
                        ? unit
                        : new Unit(unit.type(), unit.num(), unit.heading(), ordered, unit.start(), unit.end());
            }
        };
    }

    /// First index of anything it holds: a marginal note may stand before the number.
    static int startOf(Content content) {
        return switch (content) {
            case Block block -> block.start();
            case Quotation quotation ->
                quotation.content().isEmpty()
                        ? quotation.start()
                        : startOf(quotation.content().getFirst());
            case Unit unit -> {
                int heading = unit.heading().map(Block::start).orElse(Integer.MAX_VALUE);
                int num = unit.num().map(Span::start).orElse(Integer.MAX_VALUE);
                int head = Math.min(heading, num);
                yield head < Integer.MAX_VALUE || unit.content().isEmpty()
                        ? Math.min(head, unit.start())
                        : startOf(unit.content().getFirst());
            }
        };
    }
}
