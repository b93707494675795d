package org.armillary.law.dialect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;

/// USLM text with its inline markup: type styles, references, terms, notes.
final class UslmInline extends InlineText {

    private static final Set<String> NAMES = Set.copyOf(Names.words("""
            a abbr action-part actionDescription-part amendingAction authority b br center chamber citableAs committee
            containsShortTitle currentThroughPublicLaw date del distributionCode dateAdded def designator editorialNote
            entity footnote headingText i img inline ins label marker name nonsponsor organization page person
            placeName proviso quotedText ref role shortTitle sidenote signatureDate span sponsor cosponsor strong sub
            sup superscript subscript target term time ear ref u em"""));

    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("b", "b"),
            Map.entry("strong", "b"),
            Map.entry("i", "i"),
            Map.entry("em", "i"),
            Map.entry("u", "u"),
            Map.entry("sup", "sup"),
            Map.entry("superscript", "sup"),
            Map.entry("sub", "sub"),
            Map.entry("subscript", "sub"),
            Map.entry("ins", "ins"),
            Map.entry("del", "del"),
            Map.entry("def", "def"),
            Map.entry("shortTitle", "shortTitle"),
            Map.entry("quotedText", "embeddedText"));

    private final UslmBody body;
    private final Metadata metadata;

    private final Map<String, Element> footnotes = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    /// @param root root of the document, whose footnotes are put where they are referred to
    UslmInline(UslmBody body, Metadata metadata, Element root) {
        super(NAMES, STYLES);
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

    /// A block where a line is wanted gives its text; a paragraph begins a new line.
    @Override
    void child(Element child, List<Node> before) {
        if (child.localName().equals("quotedContent")) {
            before.add(body.quotation(child));
            return;
        }
        if (child.localName().equals("p")) {
            before.add(Element.of("br"));
        }
        before.addAll(holds(child) ? inline(child) : of(child));
    }

    @Override
    List<Node> special(Element element) {
        return switch (element.localName()) {
            case "footnote", "sidenote", "page", "editorialNote", "ear" -> apart(element);
            case "inline", "span" -> List.of(wrap(span(element), element));
            case "br" -> List.of(Element.of("br"));
            case "img" -> image(element);
            case "date" -> date(element);
            case "ref", "a" -> reference(element);
            case "term" -> term(element);
            default -> of(element);
        };
    }

    /// What stands beside the line; footnotes stand where they are referred to.
    private List<Node> apart(Element element) {
        boolean elsewhere = element.find("id").filter(footnotes::containsKey).isPresent();
        return elsewhere ? List.of() : List.of(note(element));
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
        body.walk(element, flow, child -> mark.isEmpty() || mark.get() != child);
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
