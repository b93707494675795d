package org.armillary.law.layout;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// How the text of the line being written is set: heading, bold, italic, centred.
final class HtmlStyle {

    /// Parts of class names by which stylesheets of official sites call titles.
    private static final Set<String> TITLES = Set.of(
            "ti",
            "sti",
            "title",
            "titre",
            "titulo",
            "titolo",
            "heading",
            "ueberschrift",
            "center",
            "centered",
            "centre",
            "centrado");

    private int bold;
    private int italic;
    private int centred;
    private int heading;

    private boolean plainSeen;
    private boolean uprightSeen;
    private boolean textSeen;
    private boolean centredSeen;
    private int headingSeen;

    void open(Element element, boolean boldTag, boolean italicTag) {
        count(element, boldTag, italicTag, 1);
    }

    void close(Element element, boolean boldTag, boolean italicTag) {
        count(element, boldTag, italicTag, -1);
    }

    private void count(Element element, boolean boldTag, boolean italicTag, int by) {
        String css = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        bold += boldTag || css.contains("font-weight:bold") || css.contains("font-weight:700") ? by : 0;
        italic += italicTag || css.contains("font-style:italic") ? by : 0;
        centred += isCentred(element, css) ? by : 0;
        String tag = element.normalName();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
            heading = by > 0 ? tag.charAt(1) - '0' : 0;
        }
    }

    private static boolean isCentred(Element element, String css) {
        if (element.normalName().equals("center")
                || element.attr("align").equalsIgnoreCase("center")
                || css.contains("text-align:center")) {
            return !element.normalName().equals("table")
                    && !element.normalName().equals("img");
        }
        if (!element.hasAttr("class")
                || !element.normalName().equals("p") && !element.normalName().equals("div")) {
            return false;
        }
        for (String part : element.className().toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (TITLES.contains(part)) {
                return element.normalName().equals("p");
            }
        }
        return false;
    }

    /// Takes note of text in the present setting.
    void note(String text) {
        if (text.isBlank()) {
            return;
        }
        textSeen = true;
        plainSeen |= bold == 0;
        uprightSeen |= italic == 0;
        centredSeen |= centred > 0;
        headingSeen = Math.max(headingSeen, heading);
    }

    /// The setting of the line just written; the next line starts afresh.
    Style take(float indent) {
        Style style = new Style(headingSeen, textSeen && !plainSeen, textSeen && !uprightSeen, centredSeen, indent, 1);
        plainSeen = false;
        uprightSeen = false;
        textSeen = false;
        centredSeen = false;
        headingSeen = 0;
        return style.equals(Style.PLAIN) ? Style.PLAIN : style;
    }
}
