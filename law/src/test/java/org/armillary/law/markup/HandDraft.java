package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.armillary.law.frbr.Language;
import org.armillary.law.layout.Format;
import org.armillary.law.layout.Layout;
import org.armillary.law.layout.Line;
import org.armillary.law.layout.Role;
import org.armillary.law.layout.Span;
import org.armillary.law.layout.Style;

/// A marked-up document drafted by hand: text is appended line by line while units are built around it.
final class HandDraft {

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Content> content = new ArrayList<>();

    /// A line that is no running text.
    HandDraft furniture(Role role, String line) {
        line(line, role, Line.Joined.NEW);
        return this;
    }

    Block block(String... parts) {
        return block(Block.Kind.TEXT, parts);
    }

    Block block(Block.Kind kind, String... parts) {
        List<Span> stretches = new ArrayList<>();
        for (String part : parts) {
            boolean broken = !stretches.isEmpty() && text.charAt(text.length() - 2) == '-';
            Role role = kind == Block.Kind.TABLE_ROW ? Role.TABLE_ROW : Role.BODY;
            stretches.add(line(part, role, broken ? Line.Joined.HYPHENATED : Line.Joined.NEW));
        }
        return new Block(kind, stretches);
    }

    /// A unit; an empty number or heading is none.
    Unit unit(UnitType type, String num, String heading, Supplier<List<Content>> inner) {
        int start = text.length();
        Optional<Span> number = num.isEmpty() ? Optional.empty() : Optional.of(line(num, Role.BODY, Line.Joined.NEW));
        Optional<Block> head = heading.isEmpty() ? Optional.empty() : Optional.of(block(heading));
        List<Content> inside = inner.get();
        return new Unit(type, number, head, inside, start, Math.max(start, text.length() - 1));
    }

    Unit unit(UnitType type, String num, String text) {
        return unit(type, num, "", () -> text.isEmpty() ? List.of() : List.of(block(text)));
    }

    Quotation quotation(Supplier<List<Content>> inner) {
        int start = text.length();
        List<Content> inside = inner.get();
        return new Quotation(inside, start, Math.max(start, text.length() - 1));
    }

    HandDraft add(Content each) {
        content.add(each);
        return this;
    }

    Marked marked() {
        Layout layout =
                new Layout(Format.PLAIN_TEXT, text.toString(), lines, new Language("eng"), true, Map.of(), List.of());
        return new Marked(layout, "invented", content, List.of());
    }

    private Span line(String line, Role role, Line.Joined joined) {
        int start = text.length();
        text.append(line).append('\n');
        Line added = new Line(start, start + line.length(), 1, false, joined, Style.PLAIN, role);
        lines.add(added);
        return added.span();
    }
}
