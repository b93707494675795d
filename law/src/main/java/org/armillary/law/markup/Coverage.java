package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armillary.law.layout.Line;
import org.armillary.law.layout.Span;

/// Which stretches of a layout's text the units, headings and blocks of a marked-up document hold.
final class Coverage {

    /// Start in the high half, end in the low half; ascending and disjoint.
    private final long[] spans;

    private Coverage(long[] spans) {
        this.spans = spans;
    }

    static Coverage of(Marked marked) {
        Collector collector = new Collector();
        collector.all(marked.content());
        long[] spans = Arrays.copyOf(collector.spans, collector.size);
        Arrays.sort(spans);
        return new Coverage(spans);
    }

    private static final class Collector {
        private long[] spans = new long[1024];
        private int size;

        private void all(List<Content> content) {
            for (Content each : content) {
                switch (each) {
                    case Block block -> block.stretches().forEach(this::add);
                    case Quotation quotation -> all(quotation.content());
                    case Unit unit -> {
                        unit.num().ifPresent(this::add);
                        unit.heading().ifPresent(heading -> heading.stretches().forEach(this::add));
                        all(unit.content());
                    }
                }
            }
        }

        private void add(Span span) {
            if (size == spans.length) {
                spans = Arrays.copyOf(spans, size * 2);
            }
            spans[size++] = (long) span.start() << Integer.SIZE | span.end();
        }
    }

    /// The parts of a line that nothing holds.
    List<Span> gaps(Line line) {
        List<Span> gaps = new ArrayList<>(1);
        int from = line.start();
        for (int i = firstEndingAfter(line.start()); i < spans.length && start(i) < line.end(); i++) {
            if (start(i) > from) {
                gaps.add(new Span(from, start(i)));
            }
            from = Math.max(from, end(i));
        }
        if (from < line.end()) {
            gaps.add(new Span(from, line.end()));
        }
        return gaps;
    }

    /// Whether something holds a part of a line.
    boolean touches(Line line) {
        return touches(line.start(), line.end());
    }

    /// Whether something holds a part of a stretch of the text.
    boolean touches(int from, int to) {
        int i = firstEndingAfter(from);
        return i < spans.length && start(i) < to;
    }

    private int firstEndingAfter(int index) {
        int low = 0;
        int high = spans.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) > index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int start(int i) {
        return (int) (spans[i] >>> Integer.SIZE);
    }

    private int end(int i) {
        return (int) spans[i];
    }
}
