package org.armillary.law.akn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes elements as lines of text and remembers where provisions begin and end.
final class RenderingWriter {

    private final StringBuilder out = new StringBuilder();
    private final List<Open> opened = new ArrayList<>();
    private final Deque<Element> notes = new ArrayDeque<>();
    private @Nullable Provision around;
    /// Provisions before this index know where they start.
    private int started;
    private boolean spacePending;
    /// How many quotations and notes are open: what stands in them are no provisions of this document.
    private int apart;
    private final List<Passage> passages = new ArrayList<>();
    /// Where the prose of the open line begins: behind the numbers.
    private int proseStart;
    private Passage.Kind kind = Passage.Kind.TEXT;
    private final @Nullable RenderingTrace trace;

    private static final class Open {
        private final Provision provision;
        private int start = -1;
        private int end = -1;

        private Open(Provision provision) {
            this.provision = provision;
        }
    }

    RenderingWriter() {
        this(null);
    }

    /// @param trace where to note which text each character comes from
    RenderingWriter(@Nullable RenderingTrace trace) {
        this.trace = trace;
    }

    Rendering finish() {
        endLine();
        List<Rendering.Place> places = new ArrayList<>(opened.size());
        for (Open each : opened) {
            int start = each.start < 0 ? Math.min(each.end, out.length()) : each.start;
            places.add(new Rendering.Place(each.provision, start, Math.max(start, each.end)));
        }
        return new Rendering(out.toString(), places, passages);
    }

    String line() {
        return out.toString().strip();
    }

    /// Writes an element that stands on lines of its own.
    void block(Element element) {
        if (element.is("meta")) {
            return;
        }
        if (apart == 0 && Provision.isProvision(element)) {
            provision(element);
        } else {
            parts(element);
        }
    }

    private void provision(Element element) {
        Provision outer = around;
        Open open = new Open(new Provision(element, Optional.ofNullable(outer)));
        opened.add(open);
        around = open.provision;
        parts(element);
        around = outer;
        open.end = trimmedLength();
    }

    private void parts(Element element) {
        if (!element.isAkn()) {
            words(element.text());
            endLine();
            return;
        }
        switch (element.localName()) {
            case "num" -> {
                inline(element);
                spacePending = true;
                proseStart = out.length();
            }
            case "heading", "subheading" -> {
                endLine();
                line(element, Passage.Kind.HEADING);
            }
            case "tr" -> row(element);
            default -> {
                if (Akn.isMixed(element.localName())) {
                    line(element, kindOf(element));
                } else {
                    children(element);
                }
            }
        }
    }

    private void line(Element element, Passage.Kind lineKind) {
        Passage.Kind outer = kind;
        kind = lineKind;
        inline(element);
        kind = lineKind;
        endLine();
        kind = outer;
    }

    private Passage.Kind kindOf(Element line) {
        return isRemark(line) ? Passage.Kind.EDITORIAL : Provision.isHeading(line) ? Passage.Kind.HEADING : kind;
    }

    /// Whether a paragraph is a remark of the editors.
    private static boolean isRemark(Element element) {
        List<Element> elements = element.elements().toList();
        return elements.size() == 1
                && elements.getFirst().is("remark")
                && elements.getFirst().find("status").orElse("").equals("editorial");
    }

    private void children(Element element) {
        boolean stepsOut = Provision.isApart(element);
        apart += stepsOut ? 1 : 0;
        for (int i = 0; i < element.children().size(); i++) {
            switch (element.children().get(i)) {
                case Element child -> block(child);
                case Text text -> words(text, element, i);
            }
        }
        apart -= stepsOut ? 1 : 0;
    }

    private void row(Element row) {
        boolean first = true;
        for (Element cell : row.elements().toList()) {
            if (!first) {
                out.append('\t');
                spacePending = false;
            }
            first = false;
            cell(cell);
        }
        Passage.Kind outer = kind;
        kind = Passage.Kind.TABLE_ROW;
        endLine();
        kind = outer;
    }

    private void cell(Element cell) {
        RenderingTrace inner = trace == null ? null : new RenderingTrace();
        RenderingWriter writer = new RenderingWriter(inner);
        writer.block(cell);
        String text = writer.finish().text();
        for (int i = 0; i < text.length(); i++) {
            if (wrote(text.charAt(i)) && trace != null && inner != null) {
                trace.copy(out.length() - 1, inner, i);
            }
        }
    }

    /// Writes the content of an element of running text; blocks inside it (quoted law) get lines of their own.
    void inline(Element element) {
        for (int i = 0; i < element.children().size(); i++) {
            switch (element.children().get(i)) {
                case Text text -> words(text, element, i);
                case Element child -> inlineElement(child);
            }
        }
    }

    private void inlineElement(Element child) {
        switch (child.localName()) {
            case "authorialNote" -> notes.add(child);
            case "br", "eol" -> spacePending = true;
            case "inline" -> {
                if (!child.find("name").orElse("").equals("line-end-hyphen")) {
                    inline(child);
                }
            }
            default -> {
                if (Akn.isElementOnly(child) && !child.children().isEmpty()) {
                    endLine();
                    children(child);
                } else {
                    inline(child);
                }
            }
        }
    }

    private void words(Text text, Element parent, int child) {
        if (trace == null) {
            words(text.value());
            return;
        }
        trace.enter(parent, child);
        String value = text.value();
        for (int i = 0; i < value.length(); i++) {
            if (wrote(value.charAt(i))) {
                trace.add(out.length() - 1, i);
            }
        }
    }

    private void words(String text) {
        for (int i = 0; i < text.length(); i++) {
            wrote(text.charAt(i));
        }
    }

    /// Writes a character, or remembers that there is a space.
    private boolean wrote(char c) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            spacePending = true;
            return false;
        }
        character(c);
        return true;
    }

    private void character(char c) {
        if (spacePending && !atLineStart()) {
            out.append(' ');
        }
        spacePending = false;
        for (; started < opened.size(); started++) {
            opened.get(started).start = out.length();
        }
        out.append(c);
    }

    private boolean atLineStart() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == '\t';
    }

    private void endLine() {
        spacePending = false;
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            passage();
            out.append('\n');
        }
        proseStart = out.length();
        Passage.Kind outer = kind;
        while (!notes.isEmpty()) {
            Element note = notes.removeFirst();
            kind = Passage.Kind.NOTE;
            note.find("marker").ifPresent(marker -> {
                words(marker);
                spacePending = true;
            });
            children(note);
            endLine();
        }
        kind = outer;
    }

    private void passage() {
        int start = proseStart;
        while (start < out.length() && out.charAt(start) <= ' ') {
            start++;
        }
        if (start < out.length()) {
            passages.add(Passage.of(
                    eIdAround(),
                    kind,
                    apart > 0 && kind != Passage.Kind.NOTE,
                    out.substring(start),
                    List.of(new Passage.Stretch(0, start))));
        }
    }

    private Optional<String> eIdAround() {
        Optional<Provision> at = Optional.ofNullable(around);
        while (at.isPresent() && at.get().eId().isEmpty()) {
            at = at.get().parent();
        }
        return at.flatMap(Provision::eId);
    }

    private int trimmedLength() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }
}
