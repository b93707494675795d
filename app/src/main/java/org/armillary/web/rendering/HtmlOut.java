package org.armillary.web.rendering;

/// HTML being written: tags by name, text and attribute values escaped.
final class HtmlOut {

    private final StringBuilder out;

    HtmlOut(int capacity) {
        out = new StringBuilder(capacity);
    }

    /// Opens a tag; attributes are given as name and value in turn, those with an empty value are left out.
    HtmlOut open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                text(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    HtmlOut close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /// Adds text, escaped for content and for quoted attribute values.
    HtmlOut text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&#34;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
