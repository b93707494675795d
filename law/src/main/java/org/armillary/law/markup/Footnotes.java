package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.layout.Line;
import org.armillary.law.layout.Role;
import org.armillary.law.layout.Span;

/// The footnotes of a document and the paragraph each stands after.
///
/// A note belongs to the last paragraph that begins before it; notes before any paragraph are page furniture.
final class Footnotes {

    private static final Pattern MARK = Pattern.compile("\\(?(\\d{1,4}|[*†‡§¶]{1,4}|[a-z])\\)?[.)]?(?=\\s|$)");

    private final Map<Block, List<Note>> after = new IdentityHashMap<>();
    private final int firstBlock;

    private Footnotes(int firstBlock) {
        this.firstBlock = firstBlock;
    }

    /// A footnote.
    ///
    /// @param mark what refers to it, such as `1` or `*`; empty where it has none
    /// @param block its lines, mark included
    record Note(String mark, Block block) {}

    static Footnotes of(Marked marked, Coverage coverage) {
        List<Line> lines = marked.layout().lines().stream()
                .filter(each -> each.role() == Role.FOOTNOTE && !coverage.touches(each))
                .toList();
        if (lines.isEmpty()) {
            return new Footnotes(Integer.MAX_VALUE);
        }
        List<Block> blocks = new ArrayList<>();
        collect(marked.content(), blocks);
        Footnotes notes = new Footnotes(
                blocks.isEmpty() ? Integer.MAX_VALUE : blocks.getFirst().start());
        notes.place(marked.layout().text(), lines, blocks, coverage);
        return notes;
    }

    /// Whether a line is a footnote that stands after a paragraph.
    boolean holds(Line line) {
        return line.role() == Role.FOOTNOTE && line.start() > firstBlock;
    }

    List<Note> after(Block block) {
        return after.isEmpty() ? List.of() : after.getOrDefault(block, List.of());
    }

    private void place(String text, List<Line> lines, List<Block> blocks, Coverage coverage) {
        int block = 0;
        int i = 0;
        while (i < lines.size()) {
            Line first = lines.get(i);
            while (block + 1 < blocks.size() && blocks.get(block + 1).start() < first.start()) {
                block++;
            }
            int end = i + 1;
            while (end < lines.size() && continues(text, first, lines.get(end), coverage)) {
                end++;
            }
            if (first.start() > firstBlock) {
                List<Span> stretches =
                        lines.subList(i, end).stream().map(Line::span).toList();
                after.computeIfAbsent(blocks.get(block), key -> new ArrayList<>())
                        .add(new Note(mark(text, first), new Block(Block.Kind.TEXT, stretches)));
            }
            i = end;
        }
    }

    /// Whether a line goes on with a note: on the same page, without a mark of its own and before any running text.
    private static boolean continues(String text, Line first, Line line, Coverage coverage) {
        return first.page() == line.page()
                && mark(text, line).isEmpty()
                && !coverage.touches(first.start(), line.end());
    }

    private static String mark(String text, Line line) {
        Matcher matcher = MARK.matcher(text).region(line.start(), line.end());
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    private static void collect(List<Content> content, List<Block> blocks) {
        for (Content each : content) {
            switch (each) {
                case Block block -> blocks.add(block);
                case Quotation quotation -> collect(quotation.content(), blocks);
                case Unit unit -> {
                    unit.heading().ifPresent(blocks::add);
                    collect(unit.content(), blocks);
                }
            }
        }
    }
}
