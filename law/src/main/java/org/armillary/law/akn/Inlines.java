package org.armillary.law.akn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts inline elements around stretches of a document's text: references, terms, definitions.
///
/// ```text
/// <p>as laid down in Article 6</p>   with  ref 16..25
/// <p>as laid down in <ref href="#art_6">Article 6</ref></p>
/// ```
///
/// The text stays as it is, character for character, and so do the eIds. A stretch that other markup cuts becomes
/// several elements alike; what already is a reference stays one.
public final class Inlines {

    private static final Set<String> POINTING = Set.of("ref", "mref", "rref", "a", "term", "def");

    private final Map<Element, Map<Integer, List<Cut>>> cuts = new IdentityHashMap<>();

    private Inlines() {}

    /// An element to be put around a stretch of text.
    ///
    /// @param start first UTF-16 index in the document's [rendering][Rendering]
    /// @param end end UTF-16 index, exclusive
    /// @param name of the element, an inline one of Akoma Ntoso
    /// @param attributes of the element
    public record Inline(int start, int end, String name, List<Attribute> attributes) {

        public Inline {
            attributes = List.copyOf(attributes);
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("not a stretch of text: " + start + " to " + end);
            }
        }

        boolean contains(Inline other) {
            return start <= other.start && other.end <= end;
        }

        boolean touches(Inline other) {
            return start < other.end && other.start < end;
        }
    }

    /// The part of an inline element that lies in one text.
    private record Cut(int start, int end, Inline inline) {}

    /// The document with those elements in it. Of two that overlap without one containing the other the later is left
    /// out; so is a reference or term inside another.
    public static AknDocument put(AknDocument document, List<Inline> inlines) {
        RenderingTrace trace = new RenderingTrace();
        RenderingWriter writer = new RenderingWriter(trace);
        writer.block(document.document());
        writer.finish();
        Inlines put = new Inlines();
        for (Inline each : nested(inlines)) {
            for (RenderingTrace.Piece piece : trace.pieces(each.start(), each.end())) {
                put.cuts
                        .computeIfAbsent(piece.place().parent(), key -> new HashMap<>())
                        .computeIfAbsent(piece.place().child(), key -> new ArrayList<>())
                        .add(new Cut(piece.start(), piece.end(), each));
            }
        }
        return new AknDocument(put.element(document.root(), false));
    }

    /// Those that fit into each other, outer before inner.
    private static List<Inline> nested(List<Inline> inlines) {
        List<Inline> sorted = new ArrayList<>(inlines);
        sorted.sort(Comparator.comparingInt(Inline::start)
                .thenComparing(Comparator.comparingInt(Inline::end).reversed()));
        List<Inline> open = new ArrayList<>();
        List<Inline> fitting = new ArrayList<>();
        for (Inline each : sorted) {
            open.removeIf(outer -> outer.end() <= each.start());
            boolean fits = open.stream()
                    .allMatch(outer -> outer.contains(each)
                            && !(POINTING.contains(outer.name()) && POINTING.contains(each.name())));
            if (fits) {
                open.add(each);
                fitting.add(each);
            }
        }
        return fitting;
    }

    private Element element(Element element, boolean pointing) {
        boolean points = pointing || element.isAkn() && POINTING.contains(element.localName());
        Map<Integer, List<Cut>> own = cuts.getOrDefault(element, Map.of());
        List<Node> children = new ArrayList<>(element.children().size());
        boolean changed = false;
        for (int i = 0; i < element.children().size(); i++) {
            switch (element.children().get(i)) {
                case Element child -> {
                    Element marked = element(child, points);
                    changed |= marked != child;
                    children.add(marked);
                }
                case Text text -> {
                    List<Cut> here = allowed(own.getOrDefault(i, List.of()), element, points);
                    changed |= !here.isEmpty();
                    if (here.isEmpty()) {
                        children.add(text);
                    } else {
                        cut(text.value(), 0, text.value().length(), here, children);
                    }
                }
            }
        }
        return changed ? element.withChildren(children) : element;
    }

    private static List<Cut> allowed(List<Cut> cuts, Element element, boolean pointing) {
        if (!element.isAkn() || !Akn.isMixed(element.localName())) {
            return List.of();
        }
        return pointing
                ? cuts.stream()
                        .filter(each -> !POINTING.contains(each.inline().name()))
                        .toList()
                : cuts;
    }

    /// Writes a stretch of text with the elements in it, the outermost first.
    private static void cut(String text, int from, int to, List<Cut> cuts, List<Node> out) {
        int at = from;
        for (int i = 0; i < cuts.size(); ) {
            Cut outer = cuts.get(i);
            int next = i + 1;
            while (next < cuts.size() && cuts.get(next).start() < outer.end()) {
                next++;
            }
            if (at < outer.start()) {
                out.add(new Text(text.substring(at, outer.start())));
            }
            List<Node> inside = new ArrayList<>();
            cut(text, outer.start(), outer.end(), cuts.subList(i + 1, next), inside);
            ElementBuilder element = ElementBuilder.of(outer.inline().name());
            outer.inline().attributes().forEach(each -> element.with(each.name(), each.value()));
            out.add(element.addAll(inside).build());
            at = outer.end();
            i = next;
        }
        if (at < to) {
            out.add(new Text(text.substring(at, to)));
        }
    }
}
