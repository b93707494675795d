package org.armillary.law.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Attribute;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Inlines;
import org.armillary.law.akn.Inlines.Inline;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Outline;
import org.armillary.law.citation.Reference;
import org.armillary.law.citation.Target;
import org.armillary.law.norm.Definition;
import org.armillary.law.norm.TermUse;
import org.armillary.law.norm.TermUses;

/// A document with what its words say marked in it: references as `ref`, terms as `def` where they are defined and as
/// `term` where they are used.
///
/// ```xml
/// <p>‘<def refersTo="#term-lamp">lamp</def>’ means a light of <ref href="#art_3">Article 3</ref>;</p>
/// <p>The keeper of a <term refersTo="#term-lamp">lamp</term> shall …</p>
/// ```
///
/// Each term is a `TLCTerm` of the document's references; changes of other law are
/// [active modifications][ActiveModifications] of its metadata. Source: Akoma Ntoso 3.0, inline elements and TLC.
public final class MarkedUp {

    private static final String SOURCE = "#armillary";

    private MarkedUp() {}

    /// The document with marks.
    ///
    /// @param outline the outline of that document, to which the annotations' places belong
    public static AknDocument of(AknDocument document, Outline outline, Annotations annotations) {
        List<Inline> inlines = new ArrayList<>();
        for (Reference each : annotations.references()) {
            href(each.target(), each.quoted())
                    .ifPresent(
                            href -> inlines.add(inline(each.start(), each.end(), "ref", new Attribute("href", href))));
        }
        Map<String, Definition> terms = new LinkedHashMap<>();
        for (Definition each : annotations.definitions()) {
            terms.putIfAbsent(id(each), each);
            inlines.add(inline(each.termStart(), each.termEnd(), "def", refersTo(each)));
        }
        for (TermUse each : TermUses.find(outline, annotations.definitions())) {
            inlines.add(inline(each.start(), each.end(), "term", refersTo(each.definition())));
        }
        AknDocument marked = Inlines.put(document, inlines);
        AknDocument named =
                terms.isEmpty() ? marked : new AknDocument(withTerms(marked.root(), List.copyOf(terms.values())));
        return ActiveModifications.put(named, outline.text(), annotations.modifications());
    }

    /// Where a reference leads: a part of this document, or a work; empty for what is unknown, and for references
    /// inside quoted law, which belong to another document.
    public static Optional<String> href(Target target, boolean quoted) {
        return switch (target) {
            case Target.Internal internal -> quoted ? Optional.empty() : Optional.of("#" + internal.eId());
            case Target.External external ->
                Optional.of(
                        external.work() + external.eId().map(eId -> "/~" + eId).orElse(""));
            case Target.Unknown _ -> Optional.empty();
        };
    }

    private static Inline inline(int start, int end, String name, Attribute attribute) {
        return new Inline(start, end, name, List.of(attribute));
    }

    private static Attribute refersTo(Definition definition) {
        return new Attribute("refersTo", "#" + id(definition));
    }

    private static String id(Definition definition) {
        String words = definition
                .term()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
        return "term-"
                + (words.isEmpty() ? Integer.toHexString(definition.term().hashCode()) : words);
    }

    private static Element withTerms(Element root, List<Definition> terms) {
        return within(root, List.of("*", "meta", "references"), terms);
    }

    /// The element with the terms added at the end of a path of names; nothing is added where the path ends early.
    private static Element within(Element element, List<String> path, List<Definition> terms) {
        List<Node> children = new ArrayList<>(element.children());
        if (path.isEmpty()) {
            terms.forEach(each -> children.add(term(each)));
            return element.withChildren(children);
        }
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof Element child
                    && (path.getFirst().equals("*") || child.is(path.getFirst()))) {
                children.set(i, within(child, path.subList(1, path.size()), terms));
                return element.withChildren(children);
            }
        }
        if (path.equals(List.of("references"))) {
            children.add(positionOfReferences(children), references(terms));
            return element.withChildren(children);
        }
        return element;
    }

    private static Element references(List<Definition> terms) {
        ElementBuilder references = ElementBuilder.of("references").with("source", SOURCE);
        terms.forEach(each -> references.add(term(each)));
        return references.build();
    }

    /// Before notes, proprietary and presentation, as the schema's sequence wants it.
    private static int positionOfReferences(List<Node> meta) {
        for (int i = 0; i < meta.size(); i++) {
            if (meta.get(i) instanceof Element each
                    && List.of("notes", "proprietary", "presentation").contains(each.localName())) {
                return i;
            }
        }
        return meta.size();
    }

    private static Element term(Definition definition) {
        return ElementBuilder.of("TLCTerm")
                .with("eId", id(definition))
                .with("href", "/akn/ontology/term/" + id(definition).substring("term-".length()))
                .with("showAs", definition.term())
                .build();
    }
}
