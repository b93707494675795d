package org.armillary.web.rendering;

import java.util.Set;
import org.armillary.law.akn.Akn;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Provision;

/// How an element is set on the page.
enum Shape {
    /// Groups other provisions under a centred heading: a chapter.
    BOX,
    /// The basic unit of a law under its own heading: an article.
    LEAF,
    /// A piece of text, hanging beside its number where it has one: a point.
    NUMBERED,
    ATTACHMENT,
    BLOCK,
    PARAGRAPH,
    INLINE,
    TABLE,
    TABLE_PART,
    QUOTED,
    NOTE,
    HEAD,
    /// Shows its children and nothing else.
    TRANSPARENT,
    /// Says nothing to readers: metadata.
    SILENT;

    private static final Set<String> GROUPING = Set.of(
            "book", "part", "tome", "title", "subtitle", "chapter", "subchapter", "division", "subdivision", "subpart");
    private static final Set<String> BASIC = Set.of("article", "rule", "section");

    /// Whether a block is the heading of the part of a judgment it begins.
    static boolean isHeading(Element element) {
        return element.is("block") && element.find("name").orElse("").equals("heading");
    }

    static Shape of(Element element) {
        String name = element.localName();
        if (!element.isAkn()) {
            return INLINE;
        }
        return switch (name) {
            case "meta" -> SILENT;
            case "num", "heading", "subheading" -> HEAD;
            case "attachment" -> ATTACHMENT;
            case "p", "block", "listIntroduction", "listWrapUp", "li", "tocItem", "crossHeading", "longTitle" ->
                PARAGRAPH;
            case "recital", "item" -> NUMBERED;
            case "header",
                    "preface",
                    "preamble",
                    "recitals",
                    "citations",
                    "citation",
                    "conclusions",
                    "formula",
                    "container",
                    "coverPage",
                    "toc",
                    "ul",
                    "ol",
                    "div",
                    "blockList" -> BLOCK;
            case "table" -> TABLE;
            case "tr", "th", "td", "caption" -> TABLE_PART;
            case "quotedStructure", "embeddedStructure" -> QUOTED;
            case "authorialNote" -> NOTE;
            case "introduction", "background", "arguments", "remedies", "motivation", "decision" -> BOX;
            default -> Akn.isHierarchy(name) ? ofHierarchy(element, name) : Akn.isMixed(name) ? INLINE : TRANSPARENT;
        };
    }

    private static Shape ofHierarchy(Element element, String name) {
        boolean groups = name.equals("level")
                && element.child("heading").isPresent()
                && element.elements().anyMatch(Provision::isProvision);
        if (GROUPING.contains(name) || groups) {
            return BOX;
        }
        if (name.equals("hcontainer")) {
            return element.child("heading").isPresent() && element.elements().anyMatch(Provision::isProvision)
                    ? BOX
                    : NUMBERED;
        }
        if (!BASIC.contains(name)) {
            return NUMBERED;
        }
        return element.elements().anyMatch(child -> BASIC.contains(child.localName())) ? BOX : LEAF;
    }
}
