package org.armillary.web.rendering;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// Writes running text: emphasis, references, dates, and marks where notes hang.
final class InlineHtml {

    /// A place of this site: no other host, nothing to be escaped.
    private static final String LOCAL = "[#/](?![/\\\\])[\\x21-\\x7e&&[^\\\\]]+";

    /// Names of `inline` elements that are shown; others show their text alone.
    private static final Set<String> MARKS = Set.of("norm", "unheld");

    private final HtmlOut out;
    private final List<Element> notes;
    private final Consumer<Element> blocks;

    /// @param notes where notes found on the way are put
    /// @param blocks what writes structures that stand inside running text
    InlineHtml(HtmlOut out, List<Element> notes, Consumer<Element> blocks) {
        this.out = out;
        this.notes = notes;
        this.blocks = blocks;
    }

    /// Whether an element inside running text is a structure of its own.
    static boolean isBlock(Element element) {
        return switch (Shape.of(element)) {
            case QUOTED, TABLE -> true;
            case BLOCK -> !element.is("div");
            default -> false;
        };
    }

    /// The element's text inside a tag of ours.
    void wrapped(Element element, String tag, String kind) {
        out.open(
                tag,
                "class",
                kind,
                "id",
                element.is("p") ? "" : element.eId().orElse(""),
                "lang",
                LawHtml.lang(element),
                "dir",
                LawHtml.direction(element));
        children(element);
        out.close(tag);
    }

    void children(Element element) {
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> out.text(text.value());
                case Element inner -> element(inner);
            }
        }
    }

    void element(Element element) {
        if (isBlock(element)) {
            blocks.accept(element);
            return;
        }
        switch (element.isAkn() ? element.localName() : "") {
            case "b", "i", "u", "sup", "sub", "ins", "del" -> tagged(element, element.localName());
            case "def" -> tagged(element, "dfn");
            case "br", "eol" -> out.open("br");
            case "ref", "rref", "mref", "a" -> reference(element);
            case "term" -> term(element);
            case "inline" -> marked(element);
            case "date" -> date(element);
            case "authorialNote" -> note();
            case "remark" -> wrapped(element, "span", "remark");
            case "quotedText", "embeddedText" -> quotation(element);
            case "img" ->
                out.open("span", "class", "remark")
                        .text(element.find("alt").orElse(""))
                        .close("span");
            case "meta" -> {}
            default -> children(element);
        }
        if (element.is("authorialNote")) {
            notes.add(element);
        }
    }

    private void tagged(Element element, String tag) {
        out.open(tag);
        children(element);
        out.close(tag);
    }

    /// Only places of this text, works of the corpus and web addresses become links; anything else stays text.
    private void reference(Element element) {
        String target = element.find("href").orElse("");
        boolean local = target.matches(LOCAL);
        boolean web = target.matches("https?://[\\x21-\\x7e]+");
        if (!local && !web) {
            children(element);
            return;
        }
        out.open("a", "href", target, "rel", web ? "noopener noreferrer" : "");
        children(element);
        out.close("a");
    }

    /// A defined term: a link to its definition, described by it.
    private void term(Element element) {
        String target = element.find("href").orElse("");
        if (!target.matches(LOCAL)) {
            children(element);
            return;
        }
        out.open(
                "a",
                "class",
                "term",
                "href",
                target,
                "aria-describedby",
                element.find("refersTo").orElse(""));
        children(element);
        out.close("a");
    }

    /// Words that carry a mark of ours: those that show a norm, references to texts that are not held.
    private void marked(Element element) {
        String kind = element.find("name").orElse("");
        if (!MARKS.contains(kind)) {
            children(element);
            return;
        }
        out.open(
                "span",
                "class",
                kind + element.find("class").map(each -> " " + each).orElse(""),
                "title",
                element.find("title").orElse(""));
        children(element);
        out.close("span");
    }

    private void date(Element element) {
        out.open(
                "time",
                "datetime",
                element.find("date").filter(day -> day.matches("[0-9-]{10}")).orElse(""));
        children(element);
        out.close("time");
    }

    private void note() {
        String number = Integer.toString(notes.size() + 1);
        out.open("a", "class", "note-mark", "id", "note-mark-" + number, "href", "#note-" + number)
                .text(number)
                .close("a");
    }

    private void quotation(Element element) {
        out.text(element.find("startQuote").orElse(""));
        children(element);
        out.text(element.find("endQuote").orElse(""));
    }
}
