package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// USLM text with its inline markup: type styles, references, terms, notes.
final class UslmInline {

    private static final Set<String> INLINE = Set.copyOf(Names.words("""
            a abbr action-part actionDescription-part amendingAction authority b br center chamber citableAs committee
            containsShortTitle currentThroughPublicLaw date del distributionCode dateAdded def designator editorialNote
            entity footnote headingText i img inline ins label marker name nonsponsor organization page person
            placeName proviso quotedText ref role shortTitle sidenote signatureDate span sponsor cosponsor strong sub
            sup superscript subscript target term time ear ref u em"""));

    private static final Set<String> APART = Set.of("footnote", "sidenote", "page", "editorialNote", "ear");

    private final UslmBody body;
    private final Metadata metadata;

    private final Map<String, Element> footnotes = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    /// @param root root of the document, whose footnotes are put where they are referred to
    UslmInline(UslmBody body, Metadata metadata, Element root) {
        this.body = body;
        this.metadata = metadata;
        Set<String> referred = new HashSet<>();
        root.walk()
                .filter(each -> each.localName().equals("ref"))
                .forEach(each -> each.find("idref").ifPresent(referred::add));
        root.walk()
                .filter(each -> each.localName().equals("footnote"))
                .forEach(each -> each.find("id").filter(referred::contains).ifPresent(id -> footnotes.put(id, each)));
    }

    /// Whether an element belongs inside a line.
    static boolean isInline(Element element) {
        return INLINE.contains(element.localName());
    }

    List<Node> of(Element element) {
        List<Node> out = new ArrayList<>();
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> out.add(text);
                case Element child -> out.addAll(isInline(child) ? inline(child) : others(child));
            }
        }
        return out;
    }

    /// A block where a line is wanted: its text, set off by line breaks.
    private List<Node> others(Element element) {
        if (element.localName().equals("quotedContent")) {
            return List.of(body.quotation(element));
        }
        List<Node> out = new ArrayList<>();
        if (element.localName().equals("p")) {
            out.add(Element.of("br"));
        }
        out.addAll(of(element));
        return out;
    }

    List<Node> inline(Element element) {
        if (APART.contains(element.localName())) {
            boolean elsewhere =
                    element.find("id").filter(footnotes::containsKey).isPresent();
            return elsewhere ? List.of() : List.of(note(element));
        }
        return switch (element.localName()) {
            case "b", "strong" -> List.of(wrap(ElementBuilder.of("b"), element));
            case "i", "em" -> List.of(wrap(ElementBuilder.of("i"), element));
            case "u" -> List.of(wrap(ElementBuilder.of("u"), element));
            case "sup", "superscript" -> List.of(wrap(ElementBuilder.of("sup"), element));
            case "sub", "subscript" -> List.of(wrap(ElementBuilder.of("sub"), element));
            case "ins", "del", "def", "shortTitle" -> List.of(wrap(ElementBuilder.of(element.localName()), element));
            case "quotedText" -> List.of(wrap(ElementBuilder.of("embeddedText"), element));
            case "inline", "span" -> List.of(wrap(span(element), element));
            case "br" -> List.of(Element.of("br"));
            case "img" -> image(element);
            case "date" -> date(element);
            case "ref", "a" -> reference(element);
            case "term" -> term(element);
            default -> of(element);
        };
    }

    private Element wrap(ElementBuilder builder, Element element) {
        return builder.addAll(of(element)).build();
    }

    private static ElementBuilder span(Element element) {
        ElementBuilder span = ElementBuilder.of("span");
        element.find("class").ifPresent(each -> span.with("class", each));
        return span;
    }

    private List<Node> image(Element element) {
        return element.find("src")
                .map(src -> src.replace('\\', '/'))
                .filter(src -> src.matches("[\\w./:-]+"))
                .<List<Node>>map(
                        src -> List.of(ElementBuilder.of("img").with("src", src).build()))
                .orElse(List.of());
    }

    private List<Node> date(Element element) {
        return element.find("date")
                .flatMap(Days::find)
                .<List<Node>>map(day -> List.of(wrap(ElementBuilder.of("date").with("date", day.toString()), element)))
                .orElseGet(() -> of(element));
    }

    private List<Node> reference(Element element) {
        Optional<Element> footnote = element.find("idref").map(footnotes::get);
        if (footnote.isPresent()) {
            return footnote(element, footnote.get());
        }
        Optional<String> href = element.find("href").filter(each -> each.matches("[\\w/.:#?&=%()~!,;@'+-]+"));
        return href.isEmpty()
                ? of(element)
                : List.of(wrap(ElementBuilder.of("ref").with("href", href.get()), element));
    }

    private List<Node> term(Element element) {
        String text = Names.fold(element.text());
        return text.isEmpty()
                ? of(element)
                : List.of(wrap(ElementBuilder.of("term").with("refersTo", metadata.term(text)), element));
    }

    /// The footnote a mark refers to, at its first mark; later marks are marks alone.
    private List<Node> footnote(Element ref, Element footnote) {
        return placed.add(ref.find("idref").orElse(""))
                ? List.of(note(footnote))
                : List.of(wrap(ElementBuilder.of("sup"), ref));
    }

    /// Footnotes, margin notes and page marks: they stand beside the line.
    private Element note(Element element) {
        boolean footnote = element.localName().equals("footnote");
        Optional<Element> mark = footnote ? mark(element) : Optional.empty();
        ElementBuilder note = ElementBuilder.of("authorialNote");
        mark.ifPresent(each -> note.with("marker", Names.fold(each.text())));
        note.with("class", element.localName()).with("placement", footnote ? "bottom" : "side");
        Flow flow = new Flow();
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> flow.text(text.value());
                case Element child -> {
                    if (mark.isEmpty() || mark.get() != child) {
                        body.part(child, flow);
                    }
                }
            }
        }
        return note.addAll(flow.buildAtLeastOne()).build();
    }

    /// The mark a footnote begins with.
    private static Optional<Element> mark(Element footnote) {
        return footnote.elements()
                .findFirst()
                .filter(each -> Set.of("num", "sup").contains(each.localName())
                        && !Names.fold(each.text()).isEmpty());
    }
}
