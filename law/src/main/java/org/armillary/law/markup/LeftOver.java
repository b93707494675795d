package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.layout.Line;
import org.armillary.law.layout.Notice;
import org.armillary.law.layout.Role;
import org.armillary.law.layout.Span;

/// Running text that no unit and no block holds, put back as paragraphs where it stood, so that nothing is lost.
final class LeftOver {

    private LeftOver() {}

    /// The same document with what was left over; the very same where nothing was.
    static Marked putBack(Marked marked, Coverage coverage, List<Notice> notices) {
        List<Block> left = new ArrayList<>();
        for (Line line : marked.layout().lines()) {
            if (line.role() == Role.BODY || line.role() == Role.TABLE_ROW || coverage.touches(line)) {
                for (Span gap : coverage.gaps(line)) {
                    add(marked, line, gap, left);
                }
            }
        }
        if (left.isEmpty()) {
            return marked;
        }
        List<Content> content = marked.content();
        for (Block each : left) {
            content = insert(content, each);
            notices.add(new Notice(
                    new Span(each.start(), each.end()),
                    "left-over",
                    "No provision could be found for this text; it is kept as a paragraph."));
        }
        return new Marked(marked.layout(), marked.tradition(), content, marked.notices());
    }

    private static void add(Marked marked, Line line, Span gap, List<Block> left) {
        String text = marked.layout().text();
        int start = gap.start();
        int end = gap.end();
        while (start < end && TextCompleteness.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && TextCompleteness.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            Block.Kind kind = line.role() == Role.TABLE_ROW ? Block.Kind.TABLE_ROW : Block.Kind.TEXT;
            left.add(new Block(kind, List.of(new Span(start, end))));
        }
    }

    /// The same contents with a block where its place in the text is.
    static List<Content> insert(List<Content> content, Block block) {
        List<Content> out = new ArrayList<>(content);
        for (int i = 0; i < out.size(); i++) {
            Content each = out.get(i);
            if (ReadingOrder.startOf(each) > block.start()) {
                out.add(i, block);
                return out;
            }
            boolean within = block.start() < endOf(each);
            if (within && each instanceof Unit unit) {
                out.set(
                        i,
                        new Unit(
                                unit.type(),
                                unit.num(),
                                unit.heading(),
                                insert(unit.content(), block),
                                unit.start(),
                                unit.end()));
                return out;
            }
            if (within && each instanceof Quotation quotation) {
                out.set(i, new Quotation(insert(quotation.content(), block), quotation.start(), quotation.end()));
                return out;
            }
        }
        out.add(block);
        return out;
    }

    private static int endOf(Content content) {
        return switch (content) {
            case Block block -> block.end();
            case Quotation quotation -> quotation.end();
            case Unit unit -> unit.end();
        };
    }
}
