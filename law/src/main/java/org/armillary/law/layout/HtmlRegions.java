package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The parts of a web page: the document, the site around it, and what is not shown at all.
///
/// The document is the smallest element that holds nearly all text outside links and menus. Of what stands outside
/// it, only stretches without sentences count as part of the site, so that an annex in a frame of its own is never
/// lost.
final class HtmlRegions {

    private static final int SENTENCE = 160;

    private final Map<Element, int[]> sizes = new IdentityHashMap<>();
    private final Set<Element> site = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Element> candidates = new ArrayList<>();
    private Element document;

    private HtmlRegions(Element body) {
        this.document = body;
    }

    static HtmlRegions of(Element body) {
        HtmlRegions regions = new HtmlRegions(body);
        body.traverse(regions.new Sizes());
        regions.candidates.removeIf(e -> regions.size(e) * 4 > regions.size(body));
        regions.site.addAll(regions.candidates);
        regions.findDocument(body);
        return regions;
    }

    /// Whether an element is not shown: scripts, hidden parts.
    static boolean isUnshown(Element element) {
        return HtmlNames.UNSHOWN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none")
                || element.normalName().equals("input");
    }

    /// Whether an element is part of the site, not of the document.
    boolean isSite(Element element) {
        return site.contains(element) && !containsDocument(element) || isSkipLink(element);
    }

    /// Whether an element is a link past the site to the document, for those who hear the page: a link before the
    /// document to a place in the page that is the document or begins it.
    boolean isSkipLink(Element element) {
        String href = element.attr("href");
        if (!element.normalName().equals("a") || href.length() < 2 || href.charAt(0) != '#' || isInDocument(element)) {
            return false;
        }
        Element root = element.root();
        Element target = root.getElementById(href.substring(1));
        return target == null ? looksLikeSite(element) : isInDocument(target) || containsDocument(target);
    }

    private boolean isInDocument(Element element) {
        return element == document || element.parents().contains(document);
    }

    private boolean containsDocument(Element element) {
        for (Element e = document; e != null; e = e.parent()) {
            if (e == element) {
                return true;
            }
        }
        return false;
    }

    private void findDocument(Element body) {
        int all = size(body);
        Element at = body;
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Element child : at.children()) {
                if (size(child) * 100L >= all * 95L
                        && size(child) > 0
                        && !HtmlNames.TEXT_BLOCKS.contains(child.normalName())) {
                    at = child;
                    deeper = true;
                    break;
                }
            }
        }
        document = at;
        markSiblings(at, body);
    }

    /// What stands beside the document, at any level above it, and holds no sentence, or little before the document
    /// begins.
    private void markSiblings(Element inner, Element body) {
        for (Element e = inner; e != body && e.parent() != null; e = e.parent()) {
            boolean before = true;
            for (Element sibling : e.parent().children()) {
                before &= sibling != e;
                boolean little = before && size(sibling) * 50L < size(body);
                if (sibling != e && isBeside(sibling, little)) {
                    site.add(sibling);
                }
            }
        }
    }

    private boolean isBeside(Element sibling, boolean little) {
        boolean text = HtmlNames.TEXT_BLOCKS.contains(sibling.normalName());
        return (longest(sibling) < SENTENCE && !text || little) && !isTitle(sibling);
    }

    private static boolean isTitle(Element element) {
        return element.normalName().equals("h1")
                || element.selectFirst("h1") != null && element.text().length() < 1_000;
    }

    private int size(Element element) {
        int[] size = sizes.get(element);
        return size == null ? 0 : size[0];
    }

    private int longest(Element element) {
        int[] size = sizes.get(element);
        return size == null ? 0 : size[1];
    }

    private static boolean looksLikeSite(Element element) {
        if (HtmlNames.SITE_TAGS.contains(element.normalName()) || HtmlNames.SITE_ROLES.contains(element.attr("role"))) {
            return true;
        }
        if (element.normalName().equals("header")) {
            return element.closest("main, article, section") == null;
        }
        for (String name : element.classNames()) {
            if (HtmlNames.SITE_CLASSES.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return HtmlNames.SITE_CLASSES.contains(element.id().toLowerCase(Locale.ROOT));
    }

    /// Counts text outside links, per element: all of it, and the longest piece.
    private final class Sizes implements NodeVisitor {

        private int outside;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (isUnshown(element)) {
                    outside++;
                } else if (looksLikeSite(element)) {
                    candidates.add(element);
                }
                links += element.normalName().equals("a") && element.hasAttr("href") ? 1 : 0;
            } else if (node instanceof TextNode text && outside == 0 && links == 0) {
                int length = text.text().strip().length();
                if (length > 0 && text.parent() instanceof Element parent) {
                    add(parent, length);
                }
            }
        }

        private void add(Element element, int length) {
            int[] size = sizes.computeIfAbsent(element, e -> new int[2]);
            size[0] += length;
            size[1] = Math.max(size[1], length);
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            outside -= isUnshown(element) ? 1 : 0;
            links -= element.normalName().equals("a") && element.hasAttr("href") ? 1 : 0;
            int[] size = sizes.get(element);
            if (size != null && element.parent() != null) {
                int[] above = sizes.computeIfAbsent(element.parent(), e -> new int[2]);
                above[0] += size[0];
                above[1] = Math.max(above[1], size[1]);
            }
        }
    }
}
