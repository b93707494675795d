package org.armillary.law.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Attribute;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Inlines;
import org.armillary.law.akn.Inlines.Inline;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Rendering;
import org.armillary.law.identification.CaseHead;
import org.armillary.law.identification.Slug;

/// Puts what the head of a judgment says into its document: its other names as aliases of the work, and court, numbers
/// and parties as elements of the header.
///
/// ```xml
/// <FRBRalias name="docket" value="/akn/eu/judgment/c/2031/c-934-31"/>
/// <header><p>In Case <docketNumber>C-934/31</docketNumber>, …</p></header>
/// ```
final class CaseMarks {

    private CaseMarks() {}

    static AknDocument put(AknDocument document, CaseHead head) {
        AknDocument named = new AknDocument(told(document.root(), aliases(head), persons(head)));
        return named.document()
                .child("header")
                .map(header -> Inlines.put(named, inlines(Rendering.of(header).text(), head)))
                .orElse(named);
    }

    private static List<Element> aliases(CaseHead head) {
        List<Element> aliases = new ArrayList<>();
        head.printed().forEach((kind, printed) -> aliases.add(alias(kind + "-printed", printed)));
        head.court()
                .ifPresent(each -> aliases.add(alias(
                        "court", each.name(head.language().map(Object::toString).orElse("eng")))));
        head.otherWorks().forEach((kind, work) -> aliases.add(alias(kind, work.uri())));
        return aliases;
    }

    /// The parties, to which the header refers.
    private static List<Element> persons(CaseHead head) {
        List<Element> persons = new ArrayList<>();
        for (String each : head.parties()) {
            persons.add(ElementBuilder.of("TLCPerson")
                    .with("eId", "party_" + (persons.size() + 1))
                    .with("href", "/akn/ontology/person/" + Slug.of(each))
                    .with("showAs", each)
                    .build());
        }
        return persons;
    }

    private static Element alias(String name, String value) {
        return ElementBuilder.of("FRBRalias")
                .with("name", name)
                .with("value", value)
                .build();
    }

    /// The element with the aliases behind the address of the main document's work, and the persons among its
    /// references.
    private static Element told(Element element, List<Element> aliases, List<Element> persons) {
        List<Node> children = new ArrayList<>();
        for (Node each : element.children()) {
            switch (each) {
                case Element child
                when child.is("FRBRuri") && element.is("FRBRWork") -> {
                    children.add(child);
                    children.addAll(aliases);
                }
                case Element child when leadsThere(child) -> children.add(told(child, aliases, persons));
                default -> children.add(each);
            }
        }
        if (element.is("references")) {
            children.addAll(persons);
        }
        return element.withChildren(children);
    }

    private static boolean leadsThere(Element element) {
        return switch (element.localName()) {
            case "judgment", "meta", "identification", "FRBRWork", "references" -> element.isAkn();
            default -> false;
        };
    }

    /// Where the header, with which a judgment's rendering begins, says what.
    private static List<Inline> inlines(String header, CaseHead head) {
        List<Inline> inlines = new ArrayList<>();
        head.neutral().ifPresent(each -> mark(header, each.toString(), "neutralCitation", inlines));
        head.ecli().ifPresent(each -> mark(header, each.toString(), "neutralCitation", inlines));
        head.dockets().forEach(each -> mark(header, each.printed(), "docketNumber", inlines));
        head.court().ifPresent(court -> {
            List<String> names = new ArrayList<>(court.names().values());
            names.addAll(court.heads());
            names.stream()
                    .filter(name -> find(header, name).isPresent())
                    .max((a, b) -> a.length() - b.length())
                    .ifPresent(name -> mark(header, name, "courtType", inlines));
        });
        for (int i = 0; i < head.parties().size(); i++) {
            Attribute refersTo = new Attribute("refersTo", "#party_" + (i + 1));
            mark(header, head.parties().get(i), "party", List.of(refersTo), inlines);
        }
        return inlines;
    }

    private static void mark(String header, String words, String element, List<Inline> inlines) {
        mark(header, words, element, List.of(), inlines);
    }

    private static void mark(
            String header, String words, String element, List<Attribute> attributes, List<Inline> inlines) {
        find(header, words).ifPresent(at -> inlines.add(new Inline(at, at + words.length(), element, attributes)));
    }

    private static Optional<Integer> find(String header, String words) {
        int at = header.indexOf(words);
        int folded = at >= 0 ? at : header.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        return folded < 0 || words.isEmpty() ? Optional.empty() : Optional.of(folded);
    }
}
