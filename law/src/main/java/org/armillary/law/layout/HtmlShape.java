package org.armillary.law.layout;

import java.util.Locale;
import java.util.Set;

/// Recognises HTML, also pages cut out of their frame.
final class HtmlShape {

    private static final Set<String> TAGS = Set.of(
            "html",
            "head",
            "body",
            "div",
            "table",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "meta",
            "title",
            "script",
            "style",
            "span",
            "section",
            "article",
            "main",
            "font",
            "center",
            "ul",
            "ol",
            "dl",
            "base",
            "link",
            "a",
            "nav",
            "header",
            "pre",
            "b",
            "i",
            "strong",
            "form",
            "blockquote",
            "br");

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
        if (lower.startsWith("<!doctype html", at)) {
            return true;
        }
        int end = at + 1;
        while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
            end++;
        }
        boolean tag = at < lower.length() && lower.charAt(at) == '<' && TAGS.contains(lower.substring(at + 1, end));
        return tag && closes(lower);
    }

    /// Text may begin with one tag in angle brackets; a page has more.
    private static boolean closes(String lower) {
        return lower.contains("</")
                || lower.contains("<br")
                || lower.contains("<!doctype html")
                || lower.contains("<p");
    }
}
