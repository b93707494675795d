package org.armillary.law.layout;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The footnotes of a web page: blocks that begin with a link back to the place that links to them.
final class HtmlNotes {

    private static final Set<String> BLOCKS = Set.of("p", "li", "div", "dd", "td", "aside");
    private static final int LONGEST_MARK = 8;

    private final Set<Element> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> marks = Collections.newSetFromMap(new IdentityHashMap<>());

    private HtmlNotes() {}

    static HtmlNotes of(Element body) {
        HtmlNotes notes = new HtmlNotes();
        Map<String, Element> byId = new HashMap<>();
        for (Element link : body.getElementsByTag("a")) {
            if (isMark(link)) {
                notes.add(link, byId);
            }
        }
        for (Element note : body.select("[role=doc-footnote], [role=doc-endnote]")) {
            notes.blocks.add(note);
        }
        return notes;
    }

    /// A short link within the page, such as `(1)` or `*`.
    private static boolean isMark(Element link) {
        return link.attr("href").startsWith("#")
                && link.attr("href").length() > 1
                && link.text().length() <= LONGEST_MARK;
    }

    private void add(Element link, Map<String, Element> byId) {
        String target = link.attr("href").substring(1);
        Element source = byId.get(target);
        for (Element e = link; e != null && byId.size() < 1_000_000; e = e.parent()) {
            if (!e.id().isEmpty()) {
                byId.putIfAbsent(e.id(), link);
                break;
            }
        }
        if (!link.attr("name").isEmpty()) {
            byId.putIfAbsent(link.attr("name"), link);
        }
        if (source == null || !pointsTo(source, link)) {
            return;
        }
        Element block = blockOf(link);
        if (block != null && block != blockOf(source)) {
            blocks.add(block);
            marks.add(source);
        }
    }

    private static boolean pointsTo(Element source, Element link) {
        String wanted = source.attr("href").substring(1).toLowerCase(Locale.ROOT);
        if (link.attr("name").toLowerCase(Locale.ROOT).equals(wanted)) {
            return true;
        }
        Element e = link;
        for (int up = 0; e != null && up < 4; up++, e = e.parent()) {
            if (e.id().toLowerCase(Locale.ROOT).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Element blockOf(Element link) {
        Element e = link;
        while (e != null && !BLOCKS.contains(e.normalName())) {
            e = e.parent();
        }
        return e;
    }

    /// Whether a block is a footnote.
    boolean isNote(Element block) {
        return blocks.contains(block);
    }

    /// Whether a link is a mark in the text that leads to a footnote.
    boolean isReference(Element link) {
        return marks.contains(link);
    }
}
