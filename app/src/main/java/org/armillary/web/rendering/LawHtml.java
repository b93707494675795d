package org.armillary.web.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Akn;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;
import org.armillary.wording.Wording;

/// Writes a document, or one provision of it, as an HTML fragment.
///
/// Headings start at the level given and go down to `h6`. Notes are collected and follow the text.
public final class LawHtml {

    private final HtmlOut out;
    private final InlineHtml inline;
    private final List<Element> notes = new ArrayList<>();
    private final String expression;
    private final String citeLabel;
    private int quoted;

    private LawHtml(String expression, Wording wording, int capacity) {
        this.out = new HtmlOut(capacity);
        this.inline = new InlineHtml(out, notes, block -> element(block, 5));
        this.expression = expression;
        this.citeLabel = wording.say("provision.page");
    }

    /// The whole text.
    ///
    /// @param expression address of the expression; pages of its provisions stand at `<expression>/~<eId>`
    /// @param wording for the few words of ours between the law's
    public static String of(AknDocument document, String expression, Wording wording) {
        LawHtml html = new LawHtml(expression, wording, 1 << 16);
        html.children(document.document(), 2);
        html.notes(wording);
        return html.out.toString();
    }

    /// One provision with all inside it.
    public static String of(Element provision, String expression, Wording wording) {
        LawHtml html = new LawHtml(expression, wording, 1 << 12);
        html.element(provision, 2);
        html.notes(wording);
        return html.out.toString();
    }

    private void children(Element element, int level) {
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> {
                    if (!text.isBlank()) {
                        out.text(text.value());
                    }
                }
                case Element inner -> element(inner, level);
            }
        }
    }

    private void element(Element element, int level) {
        switch (Shape.of(element)) {
            case BOX -> unit(element, "unit box " + element.localName(), level);
            case LEAF -> unit(element, "unit leaf " + element.localName(), level);
            case ATTACHMENT -> attachment(element, level);
            case NUMBERED -> numbered(element, level);
            case BLOCK -> block(element, level);
            case PARAGRAPH -> paragraph(element);
            case INLINE, NOTE -> inline.element(element);
            case TABLE -> table(element, level);
            case TABLE_PART -> tablePart(element, level);
            case QUOTED -> quoted(element, level);
            case HEAD -> inline.wrapped(element, "p", element.localName());
            case TRANSPARENT -> children(element, level);
            case SILENT -> {}
        }
    }

    /// Amendments put whole structures into a paragraph, which HTML's `p` can't hold.
    private void paragraph(Element element) {
        boolean plain = element.walk().noneMatch(InlineHtml::isBlock);
        String kind = element.is("crossHeading") ? "cross" : plain ? "" : "p";
        inline.wrapped(element, plain ? "p" : "div", kind);
    }

    /// A chapter or an article: a section under a heading.
    private void unit(Element element, String kind, int level) {
        out.open("section", "class", kind, "id", id(element), "lang", lang(element), "dir", direction(element));
        head(element, element, "h" + Math.min(level, 6), kind.contains("leaf"));
        body(element, level + 1);
        out.close("section");
    }

    private void attachment(Element element, int level) {
        out.open(
                "section",
                "class",
                "unit box annex",
                "id",
                id(element),
                "lang",
                lang(element),
                "dir",
                direction(element));
        head(element, element, "h" + Math.min(level, 6), true);
        body(element, level + 1);
        out.close("section");
    }

    private void head(Element element, Element target, String tag, boolean page) {
        Optional<Element> title = heading(element);
        if (element.child("num").isEmpty() && title.isEmpty()) {
            return;
        }
        out.open(tag, "class", "head");
        element.child("num").ifPresent(num -> number(num, target));
        title.ifPresent(heading -> inline.wrapped(heading, "span", "heading"));
        if (page && quoted == 0 && !id(target).isEmpty()) {
            out.open("span", "class", "tools no-print")
                    .open("a", "href", expression + "/~" + id(target))
                    .text(citeLabel)
                    .close("a")
                    .close("span");
        }
        out.close(tag);
        element.child("subheading").ifPresent(sub -> inline.wrapped(sub, "p", "subheading"));
    }

    /// The heading of a unit; a part of a judgment has it in a block.
    private static Optional<Element> heading(Element element) {
        return element.child("heading")
                .or(() -> element.elements()
                        .findFirst()
                        .filter(each -> Akn.isJudgmentPart(element.localName()) && Shape.isHeading(each)));
    }

    private void body(Element element, int level) {
        Optional<Element> title = heading(element);
        for (Node child : element.children()) {
            boolean head = child instanceof Element inner
                    && (Shape.of(inner) == Shape.HEAD
                            || title.filter(each -> each == inner).isPresent());
            if (!head) {
                switch (child) {
                    case Element inner -> element(inner, level);
                    case Text text -> {
                        if (!text.isBlank()) {
                            out.text(text.value());
                        }
                    }
                }
            }
        }
    }

    private void numbered(Element element, int level) {
        boolean hanging = element.child("num").isPresent();
        out.open(
                "div",
                "class",
                kindOf(element, hanging),
                "id",
                id(element),
                "lang",
                lang(element),
                "dir",
                direction(element));
        element.child("num").ifPresent(num -> number(num, element));
        if (hanging) {
            out.open("div", "class", "in");
        }
        element.child("heading").ifPresent(heading -> inline.wrapped(heading, "p", "head"));
        element.child("subheading").ifPresent(heading -> inline.wrapped(heading, "p", "subheading"));
        body(element, level);
        if (hanging) {
            out.close("div");
        }
        out.close("div");
    }

    private static String kindOf(Element element, boolean hanging) {
        return (hanging ? "unit numbered" : "unit") + (element.is("recital") ? " recital" : "");
    }

    private void number(Element num, Element owner) {
        if (quoted > 0 || id(owner).isEmpty()) {
            inline.wrapped(num, "span", "num");
        } else {
            out.open("a", "class", "num", "href", "#" + id(owner));
            inline.children(num);
            out.close("a");
        }
    }

    private void block(Element element, int level) {
        out.open(
                "div",
                "class",
                element.localName(),
                "id",
                id(element),
                "lang",
                lang(element),
                "dir",
                direction(element));
        children(element, level);
        out.close("div");
    }

    private void table(Element element, int level) {
        out.open("div", "class", "table", "tabindex", "0").open("table", "id", id(element));
        children(element, level);
        out.close("table").close("div");
    }

    private void tablePart(Element element, int level) {
        String tag = element.localName();
        out.open(tag, "colspan", span(element, "colspan"), "rowspan", span(element, "rowspan"));
        children(element, level);
        out.close(tag);
    }

    private static String span(Element element, String attribute) {
        return element.find(attribute)
                .filter(value -> value.matches("[1-9][0-9]{0,2}"))
                .orElse("");
    }

    private void quoted(Element element, int level) {
        quoted++;
        out.open("blockquote", "class", "quoted", "id", id(element), "lang", lang(element), "dir", direction(element));
        out.text(element.find("startQuote").orElse(""));
        children(element, Math.max(level, 4));
        out.text(element.find("endQuote").orElse(""));
        out.close("blockquote");
        quoted--;
    }

    private void notes(Wording wording) {
        if (notes.isEmpty()) {
            return;
        }
        out.open("section", "class", "notes", "aria-label", wording.say("provision.notes"))
                .open("ol");
        for (int i = 0; i < notes.size(); i++) {
            out.open("li", "id", "note-" + (i + 1));
            children(notes.get(i), 6);
            out.open("a", "class", "back no-print", "href", "#note-mark-" + (i + 1))
                    .text("↩")
                    .close("a")
                    .close("li");
        }
        out.close("ol").close("section");
    }

    private static String id(Element element) {
        return element.eId().orElse("");
    }

    static String lang(Element element) {
        return element.find("xml:lang")
                .filter(tag -> tag.matches("[A-Za-z0-9-]{2,35}"))
                .orElse("");
    }

    static String direction(Element element) {
        String tag = lang(element);
        return tag.isEmpty() ? "" : Wording.direction(tag);
    }
}
