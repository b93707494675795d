package org.armillary.law.layout;

import java.util.Locale;

/// Recognises HTML, also pages cut out of their frame.
final class HtmlShape {

    private static final String[] OPENERS = {
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<div",
        "<table",
        "<p>",
        "<p ",
        "<h1",
        "<h2",
        "<meta",
        "<title",
        "<script",
        "<style",
        "<span",
        "<section",
        "<article",
        "<main",
        "<font",
        "<center",
        "<ul",
        "<ol",
        "<base",
        "<link",
        "<a "
    };

    private HtmlShape() {}

    static boolean isHtml(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length()) {
            while (at < lower.length() && (Blanks.isSpace(lower.charAt(at)) || lower.charAt(at) == 0xFEFF)) {
                at++;
            }
            int next = lower.startsWith("<!--", at)
                    ? lower.indexOf("-->", at)
                    : lower.startsWith("<?", at) ? lower.indexOf('>', at) : -1;
            if (next < 0) {
                break;
            }
            at = next + (lower.startsWith("-->", next) ? 3 : 1);
        }
        for (String opener : OPENERS) {
            if (lower.startsWith(opener, at)) {
                return closes(lower);
            }
        }
        return false;
    }

    /// Text may begin with one tag in angle brackets; a page has more.
    private static boolean closes(String lower) {
        return lower.contains("</")
                || lower.contains("<br")
                || lower.contains("<!doctype html")
                || lower.contains("<p");
    }
}
