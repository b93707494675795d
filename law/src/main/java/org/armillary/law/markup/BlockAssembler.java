package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.XmlText;
import org.armillary.law.layout.Layout;
import org.armillary.law.layout.Line;
import org.armillary.law.layout.Span;

/// Builds paragraphs, table rows and headings from stretches of lines.
final class BlockAssembler {

    private final String text;
    private final Footnotes notes;
    /// Starts of the lines that go on with a word broken at the line end before.
    private final int[] hyphenated;
    /// Starts of the lines that go on with a compound whose hyphen stays.
    private final int[] compound;

    BlockAssembler(Layout layout, Footnotes notes) {
        this.text = XmlText.clean(layout.text());
        this.notes = notes;
        this.hyphenated = starts(layout, Line.Joined.HYPHENATED);
        this.compound = starts(layout, Line.Joined.COMPOUND);
    }

    private static int[] starts(Layout layout, Line.Joined joined) {
        return layout.lines().stream()
                .filter(each -> each.joined() == joined)
                .mapToInt(Line::start)
                .toArray();
    }

    /// The text in the form XML can hold.
    String text() {
        return text;
    }

    /// A number: one stretch on a line.
    Element line(String name, Span span) {
        return Element.of(name, text.substring(span.start(), span.end()));
    }

    /// A heading: its lines joined.
    Element line(String name, Block block) {
        ElementBuilder out = ElementBuilder.of(name);
        inline(block, out);
        return out.build();
    }

    /// A paragraph; a remark where it is the editors', not the lawgiver's.
    Element paragraph(Block block) {
        ElementBuilder out = ElementBuilder.of("p");
        if (block.kind() == Block.Kind.EDITORIAL) {
            ElementBuilder remark = ElementBuilder.of("remark").with("status", "editorial");
            stretches(block, remark);
            out.add(remark.build());
            notes.after(block).forEach(each -> out.add(note(each)));
        } else {
            inline(block, out);
        }
        return out.build();
    }

    /// A table from the rows that follow each other; yields the index after the last.
    int table(List<Content> content, int from, ElementBuilder out) {
        ElementBuilder table = ElementBuilder.of("table");
        int i = from;
        while (i < content.size() && content.get(i) instanceof Block row && row.kind() == Block.Kind.TABLE_ROW) {
            table.add(row(row));
            i++;
        }
        out.add(table.build());
        return i;
    }

    private Element row(Block block) {
        ElementBuilder row = ElementBuilder.of("tr");
        List<Footnotes.Note> after = notes.after(block);
        List<String> cells = cells(block);
        for (int i = 0; i < cells.size(); i++) {
            ElementBuilder p = ElementBuilder.of("p").text(cells.get(i).strip());
            if (i == cells.size() - 1) {
                after.forEach(each -> p.add(note(each)));
            }
            row.add(ElementBuilder.of("td").add(p.build()).build());
        }
        return row.build();
    }

    private List<String> cells(Block block) {
        List<String> cells = new ArrayList<>();
        for (Span stretch : block.stretches()) {
            String line = text.substring(stretch.start(), stretch.end());
            String[] parts = line.split("\t", -1);
            if (!cells.isEmpty() && parts.length == 1) {
                cells.set(cells.size() - 1, cells.getLast() + " " + parts[0]);
            } else {
                cells.addAll(Arrays.asList(parts));
            }
        }
        return cells;
    }

    private void inline(Block block, ElementBuilder out) {
        stretches(block, out);
        for (Footnotes.Note each : notes.after(block)) {
            out.add(note(each));
        }
    }

    private Element note(Footnotes.Note note) {
        ElementBuilder p = ElementBuilder.of("p");
        stretches(note.block(), p);
        return ElementBuilder.of("authorialNote")
                .with("marker", XmlText.clean(note.mark()))
                .with("placement", "bottom")
                .add(p.build())
                .build();
    }

    private void stretches(Block block, ElementBuilder out) {
        List<Span> stretches = block.stretches();
        if (stretches.size() == 1) {
            out.text(text.substring(block.start(), block.end()));
            return;
        }
        StringBuilder run = new StringBuilder(block.end() - block.start());
        for (int i = 0; i < stretches.size(); i++) {
            Span stretch = stretches.get(i);
            run.append(text, stretch.start(), stretch.end());
            if (i + 1 < stretches.size()) {
                join(run, stretches.get(i + 1), out);
            }
        }
        out.text(run.toString());
    }

    /// How a stretch goes on from the one before it.
    enum Joint {
        /// The same word: the hyphen at the line end belongs to the break.
        HYPHEN,
        /// With nothing between.
        NONE,
        SPACE
    }

    /// How a stretch goes on from a run of text.
    Joint joint(CharSequence run, Span next) {
        if (hyphenated.length > 0 && Arrays.binarySearch(hyphenated, next.start()) >= 0) {
            return !run.isEmpty() && isHyphen(run.charAt(run.length() - 1)) ? Joint.HYPHEN : Joint.NONE;
        }
        boolean spaced = Arrays.binarySearch(compound, next.start()) < 0
                && (run.isEmpty() || next.isEmpty() || !isUnspaced(run, next));
        return spaced ? Joint.SPACE : Joint.NONE;
    }

    private void join(StringBuilder run, Span next, ElementBuilder out) {
        switch (joint(run, next)) {
            case HYPHEN -> {
                String hyphen = run.substring(run.length() - 1);
                out.text(run.substring(0, run.length() - 1));
                run.setLength(0);
                out.add(ElementBuilder.of("inline")
                        .with("name", "line-end-hyphen")
                        .text(hyphen)
                        .build());
            }
            case SPACE -> run.append(' ');
            case NONE -> {}
        }
    }

    private boolean isUnspaced(CharSequence before, Span next) {
        return isUnspaced(before.charAt(before.length() - 1)) && isUnspaced(text.charAt(next.start()));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u00AD' || c == '\u2010' || c == '\u00AC';
    }

    /// Chinese and Japanese do not put spaces between words, nor full-width signs around them.
    private static boolean isUnspaced(char c) {
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF00 && c <= 0xFFEF;
    }
}
