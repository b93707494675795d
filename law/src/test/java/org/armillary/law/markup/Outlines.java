package org.armillary.law.markup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.armillary.law.layout.DocumentReader;
import org.armillary.law.layout.Layout;

/// Prints the units of a marked-up document, one a line, indented by depth: type, number, heading.
final class Outlines {

    private Outlines() {}

    static Marked mark(String text) {
        Layout layout = DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "snippet.txt");
        return new Markup(Catalogue.get()).mark(layout);
    }

    static String of(String text) {
        Marked marked = mark(text);
        StringBuilder outline = new StringBuilder();
        print(marked.content(), marked.layout(), 0, outline);
        return outline.toString();
    }

    private static void print(List<Content> content, Layout layout, int depth, StringBuilder into) {
        for (Content part : content) {
            switch (part) {
                case Unit unit
                when unit.type() == UnitType.PREFACE || unit.type() == UnitType.PREAMBLE ->
                    print(unit.content(), layout, depth, into);
                case Unit unit -> {
                    into.append("  ".repeat(depth)).append(unit.type().name().toLowerCase(java.util.Locale.ROOT));
                    unit.num().ifPresent(num -> into.append(' ').append(num.of(layout.text())));
                    unit.heading().ifPresent(heading -> into.append(" | ").append(textOf(heading, layout)));
                    into.append('\n');
                    print(unit.content(), layout, depth + 1, into);
                }
                case Quotation quotation -> into.append("  ".repeat(depth)).append("quotation\n");
                case Block block -> {}
            }
        }
    }

    static String textOf(Block block, Layout layout) {
        return block.stretches().stream().map(span -> span.of(layout.text())).collect(Collectors.joining(" "));
    }
}
