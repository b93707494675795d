package org.armillary.law.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A provision: a node of a document that has a place in its hierarchy, such as a chapter, an article, a recital or an
/// annex.
///
/// A view of hierarchical elements, recitals, items of block lists, parts of judgments, and attachments. A `list`
/// without a number is no provision of its own: its points belong to the provision around it; so does an
/// `hcontainer` named `text`. Text quoted from other law holds no provisions of this document.
///
/// @param element the element viewed
/// @param parent the provision that contains it
public record Provision(Element element, Optional<Provision> parent) {

    /// The outermost provisions at or below an element, in document order.
    public static List<Provision> below(Element element) {
        List<Provision> found = new ArrayList<>();
        collect(element, Optional.empty(), found);
        return found;
    }

    /// Whether an element is a provision.
    public static boolean isProvision(Element element) {
        if (!element.isAkn()) {
            return false;
        }
        String name = element.localName();
        return switch (name) {
            case "recital", "attachment" -> true;
            case "hcontainer" -> !element.find("name").orElse("").equals("text");
            case "list", "sublist", "item" -> element.child("num").isPresent();
            default -> Akn.isHierarchy(name) || Akn.isJudgmentPart(name);
        };
    }

    /// Identifier within the expression.
    public Optional<String> eId() {
        return element.eId();
    }

    /// Identifier within the work, where it differs from the eId.
    public Optional<String> wId() {
        return element.find("wId");
    }

    /// What kind of unit it is: the element's name, or the `name` of an `hcontainer` or of an attached document
    /// ("schedule", "annex").
    public String type() {
        return switch (element.localName()) {
            case "hcontainer" -> element.find("name").orElse("hcontainer");
            case "attachment" -> attached().flatMap(each -> each.find("name")).orElse("attachment");
            default -> element.localName();
        };
    }

    /// Its number as printed, notes and surrounding space left out.
    public Optional<String> num() {
        return head("num");
    }

    /// Its heading, notes and surrounding space left out.
    public Optional<String> heading() {
        return head("heading");
    }

    /// Its whole text, its number and heading included: each block a line.
    public String text() {
        return Rendering.of(element).text();
    }

    /// The provisions directly inside, in document order.
    public List<Provision> children() {
        List<Provision> found = new ArrayList<>();
        for (Element each : element.elements().toList()) {
            collect(each, Optional.of(this), found);
        }
        return found;
    }

    /// This provision and all inside it, in document order.
    public Stream<Provision> walk() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Provision::walk));
    }

    /// The provisions around it, outermost first, itself last.
    public List<Provision> path() {
        List<Provision> path = new ArrayList<>(parent.map(Provision::path).orElse(List.of()));
        path.add(this);
        return path;
    }

    /// The document inside an attachment.
    public Optional<Element> attached() {
        return element.elements()
                .filter(each -> Akn.isDocumentType(each.localName()))
                .findFirst();
    }

    private Optional<String> head(String name) {
        Optional<Element> head = element.child(name);
        if (head.isEmpty() && name.equals("heading") && Akn.isJudgmentPart(element.localName())) {
            head = element.elements().findFirst().filter(Provision::isHeading);
        }
        if (head.isEmpty() && element.is("attachment")) {
            head = attached()
                    .flatMap(each -> each.child("preface"))
                    .flatMap(preface -> preface.walk()
                            .filter(each -> each.is(name.equals("num") ? "docNumber" : "docTitle"))
                            .findFirst());
        }
        return head.map(Rendering::line).filter(text -> !text.isEmpty());
    }

    /// Whether a block is the heading of the part of a judgment it begins: the schema gives these parts no `heading`.
    static boolean isHeading(Element element) {
        return element.is("block") && element.find("name").orElse("").equals("heading");
    }

    private static void collect(Element element, Optional<Provision> parent, List<Provision> found) {
        if (isProvision(element)) {
            found.add(new Provision(element, parent));
            return;
        }
        if (isApart(element)) {
            return;
        }
        for (Node each : element.children()) {
            if (each instanceof Element child) {
                collect(child, parent, found);
            }
        }
    }

    /// Metadata, quoted law and notes have no provisions of this document.
    static boolean isApart(Element element) {
        return switch (element.localName()) {
            case "meta", "quotedStructure", "embeddedStructure", "authorialNote", "foreign" -> element.isAkn();
            default -> !element.isAkn();
        };
    }
}
