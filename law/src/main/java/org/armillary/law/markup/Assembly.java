package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.law.layout.Line;
import org.armillary.law.layout.Span;

/// Builds the units of a parsed run of lines: numbers, headings, paragraphs, quotations.
final class Assembly {

    private final CharSequence text;
    private final List<LineShape> lines;
    private final Regions regions;
    private final QuotationParser quotations;
    private final Headings headings;
    private final Draft document = new Draft(UnitType.PREFACE);
    private final Map<Chain, Draft> drafts = new IdentityHashMap<>();
    /// The part of a judgment that is open, else the document.
    private Draft around = document;

    private Draft current = document;
    private Chain open = Chain.document();
    private boolean newParagraph = true;
    private ClosedTitles closedTitles;

    /// Marks up the lines of a quotation on a fresh stack.
    interface QuotationParser {
        Quotation parse(List<LineShape> lines);
    }

    Assembly(CharSequence text, List<LineShape> lines, Regions regions, QuotationParser quotations) {
        this.text = text;
        this.lines = lines;
        this.regions = regions;
        this.quotations = quotations;
        this.headings = new Headings(text);
        this.closedTitles = ClosedTitles.of(text, lines, List.of());
    }

    /// The drafts of the document's own content, in reading order.
    Draft build(List<Track.Step> steps) {
        closedTitles = ClosedTitles.of(text, lines, steps);
        int next = 0;
        int i = 0;
        while (i < lines.size()) {
            Region region = regions.at(i);
            if (region != null) {
                i = place(region, i);
                continue;
            }
            while (next < steps.size() && steps.get(next).line() < i) {
                next++;
            }
            if (next < steps.size() && steps.get(next).line() == i) {
                step(steps.get(next).top(), i);
            } else {
                text(lines.get(i));
            }
            i++;
        }
        return document;
    }

    private int place(Region region, int line) {
        switch (region.kind()) {
            case QUOTATION -> {
                current.content().add(quotations.parse(lines.subList(line, region.to())));
                current.expectText();
            }
            case TABLE -> paragraphs(line, region.to(), Block.Kind.TABLE_ROW, current);
            case CONTENTS -> paragraphs(line, region.to(), Block.Kind.TEXT, current);
            case NOTE -> {
                while (!open.isDocument() && !open.isBasic() && !open.isContainer()) {
                    open = open.parent();
                }
                current = draftOf(open);
                paragraphs(line, region.to(), Block.Kind.EDITORIAL, current);
            }
            case CONCLUSIONS -> {
                Draft closing = new Draft(UnitType.CONCLUSIONS);
                document.content().add(closing);
                paragraphs(line, region.to(), Block.Kind.TEXT, closing);
            }
            case PART -> part(java.util.Objects.requireNonNull(regions.partAt(line)));
        }
        newParagraph = true;
        return region.to();
    }

    private void part(PartStart start) {
        around = new Draft(start.part());
        document.content().add(around);
        open = Chain.document();
        current = around;
        if (!start.heading()) {
            paragraphs(start.from(), start.to(), Block.Kind.TEXT, around);
            return;
        }
        Draft.Paragraph heading = new Draft.Paragraph(
                Block.Kind.TEXT, lines.get(start.from()).line().span(), true, false);
        for (int i = start.from() + 1; i < start.to(); i++) {
            heading.add(lines.get(i).line().span());
        }
        around.setHeading(heading);
    }

    private void paragraphs(int from, int to, Block.Kind kind, Draft into) {
        for (int i = from; i < to; i++) {
            LineShape shape = lines.get(i);
            Draft.Paragraph last = into.lastParagraph();
            if (i > from && !shape.isParagraph() && last != null) {
                last.add(shape.line().span());
            } else {
                into.content()
                        .add(new Draft.Paragraph(
                                kind, shape.line().span(), false, shape.line().afterBlank()));
            }
        }
    }

    private Draft draftOf(Chain chain) {
        return chain.isDocument() ? around : drafts.getOrDefault(chain, around);
    }

    private void step(Chain top, int line) {
        List<Chain> opened = new ArrayList<>();
        for (Chain at = top; !at.isDocument() && at.line() == line; at = at.parent()) {
            opened.addFirst(at);
        }
        open = top;
        LineShape shape = lines.get(line);
        if (opened.isEmpty()) {
            current = draftOf(top);
            newParagraph = true;
            text(shape);
            return;
        }
        open(opened);
    }

    private void open(List<Chain> opened) {
        Chain outermost = opened.getFirst();
        Draft parent = draftOf(outermost.parent());
        boolean beside = opened.size() == 1
                && Headings.isUsuallyBeside(outermost.level())
                && besideOf(outermost.level(), outermost.label(), outermost.line()) > 0;
        Headings.Before before = headings.before(current, outermost.level(), !beside);
        for (Draft.Paragraph cross : before.cross()) {
            Draft heading = new Draft(UnitType.CROSS_HEADING);
            heading.setHeading(cross);
            parent.content().add(heading);
        }
        for (Chain chain : opened) {
            Label label = chain.label();
            Draft draft = new Draft(chain.level().unit(), label, chain.level(), numberOf(label));
            draftOf(chain.parent()).content().add(draft);
            drafts.put(chain, draft);
            current = draft;
        }
        Draft.Paragraph own = before.own();
        if (own != null) {
            draftOf(outermost).setHeading(own);
        }
        for (int i = 1; i < opened.size(); i++) {
            between(opened.get(i - 1), opened.get(i).label());
        }
        rest(opened.getLast().label(), outermost.line());
    }

    /// Where the heading on a label's line ends, or -1.
    private int besideOf(Level level, Label label, int at) {
        int end = lines.get(at).line().end();
        if (closedTitles.at(at) && level.basic() && label.rest() < end) {
            return end;
        }
        return label.rest() >= end ? -1 : headings.beside(level, label, end, paragraphEnd(at));
    }

    /// What stands between two labels on a line is the heading of the first: 제2조(정의) ①.
    private void between(Chain outer, Label inner) {
        int end = inner.start();
        while (end > outer.label().rest() && LabelPattern.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > outer.label().rest()) {
            Span heading = new Span(outer.label().rest(), end);
            draftOf(outer).setHeading(new Draft.Paragraph(Block.Kind.TEXT, heading, true, false));
        }
    }

    /// A quotation mark or a mark of insertion before the number is printed with it.
    private Span numberOf(Label label) {
        if (label.start() >= 2 && Quotations.isInsertion(text, label.start() - 2)) {
            return new Span(label.start() - 2, label.end());
        }
        int before = label.start() - 1;
        if (before > 0 && Quotations.markLength(text, before - 1) == 2) {
            return new Span(before - 1, label.end());
        }
        boolean quoted = before >= 0 && Quotations.isOpening(text.charAt(before));
        return new Span(quoted ? before : label.start(), label.end());
    }

    /// Where the paragraph that begins on a line ends, over its wrapped lines.
    private int paragraphEnd(int line) {
        int last = line;
        while (last + 1 < lines.size() && !lines.get(last + 1).isParagraph()) {
            last++;
        }
        return lines.get(last).line().end();
    }

    /// The text on the label's line: a heading, or the first of the unit's text.
    private void rest(Label label, int at) {
        newParagraph = true;
        int end = lines.get(at).line().end();
        Level level = current.level();
        if (label.rest() >= end) {
            if (level != null && level.mayHave(Level.Heading.BELOW)) {
                current.awaitHeading();
            }
            return;
        }
        int heading = level == null || current.heading() != null ? -1 : besideOf(level, label, at);
        if (heading > 0) {
            current.setHeading(new Draft.Paragraph(Block.Kind.TEXT, new Span(label.rest(), heading), true, false));
            headingOpen = heading >= end;
        }
        int from = Headings.skip(text, Math.max(heading, label.rest()), end);
        if (from < end) {
            current.content().add(new Draft.Paragraph(Block.Kind.TEXT, new Span(from, end), false, false));
            newParagraph = false;
        }
    }

    private boolean headingOpen;

    private void text(LineShape shape) {
        Line line = shape.line();
        Span span = line.span();
        Draft.Paragraph heading = current.heading();
        boolean empty = current.content().isEmpty();
        if (headingOpen && heading != null && empty && goesOn(shape)) {
            heading.add(span);
            return;
        }
        headingOpen = false;
        if (current.awaitsHeading() && empty && shape.title() && !headings.isBracketed(line)) {
            current.setHeading(new Draft.Paragraph(Block.Kind.TEXT, span, true, line.afterBlank()));
            headingOpen = true;
            return;
        }
        Draft.Paragraph last = current.lastParagraph();
        if (!shape.isParagraph() && !newParagraph && last != null && last.kind() == Block.Kind.TEXT) {
            last.add(span);
            return;
        }
        if (!shape.isParagraph() && last != null && last.kind() == Block.Kind.TEXT) {
            last.add(span);
            return;
        }
        current.content().add(new Draft.Paragraph(Block.Kind.TEXT, span, shape.title(), line.afterBlank()));
        newParagraph = false;
    }

    /// Whether a line goes on with the heading above it.
    private static boolean goesOn(LineShape shape) {
        return shape.fresh() < 0.5 || shape.small() && shape.fresh() < 0.9;
    }
}
