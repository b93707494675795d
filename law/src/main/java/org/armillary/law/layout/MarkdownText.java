package org.armillary.law.layout;

import org.jsoup.parser.Parser;

/// Takes the marks out of a line of Markdown.
final class MarkdownText {

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~\"'$%&,/:;=?@^";

    private MarkdownText() {}

    static int headingLevel(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        boolean spaced = level < line.length() && Blanks.isSpace(line.charAt(level));
        return level >= 1 && level <= 6 && spaced ? level : 0;
    }

    /// A heading without its number signs, at both ends.
    static String headingText(String line, int level) {
        String text = line.substring(level).strip();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        return end == text.length() || end == 0 || text.charAt(end - 1) == ' '
                ? text.substring(0, end).strip()
                : text;
    }

    static boolean isAllBold(String line) {
        return line.length() > 4
                && (line.startsWith("**") && line.indexOf("**", 2) == line.length() - 2
                        || line.startsWith("__") && line.indexOf("__", 2) == line.length() - 2);
    }

    static boolean isAllItalic(String line) {
        return line.length() > 2
                && line.charAt(0) == '*'
                && line.charAt(1) != ' '
                && line.charAt(1) != '*'
                && line.indexOf('*', 1) == line.length() - 1;
    }

    /// The text of a line: emphasis, code marks, links and tags taken off, escapes resolved.
    static String plain(String line) {
        StringBuilder text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '\\' -> {
                    boolean escapes = i + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(i + 1)) >= 0;
                    if (escapes) {
                        text.append(line.charAt(++i));
                    } else if (i + 1 < line.length()) {
                        text.append(c);
                    }
                }
                case '*' -> i = emphasis(line, i, text);
                case '_' -> i = underscore(line, i, text);
                case '`' -> {}
                case '[' -> i = link(line, i, text);
                case '!' -> {
                    if (i + 1 >= line.length() || line.charAt(i + 1) != '[' || linkEnd(line, i + 1) < 0) {
                        text.append(c);
                    }
                }
                case '<' -> i = tag(line, i, text);
                case '&' -> i = entity(line, i, text);
                default -> text.append(c);
            }
        }
        return text.toString();
    }

    /// Stars are marks where they touch a word and another such run is on the line; else they are text.
    private static int emphasis(String line, int at, StringBuilder text) {
        int end = at;
        while (end < line.length() && line.charAt(end) == '*') {
            end++;
        }
        boolean opens = end < line.length()
                && !Blanks.isSpace(line.charAt(end))
                && line.indexOf(line.substring(at, end), end) > 0;
        boolean closes = at > 0
                && !Blanks.isSpace(line.charAt(at - 1))
                && line.lastIndexOf(line.substring(at, end), at - 1) >= 0;
        if (!opens && !closes || end - at > 3) {
            text.append(line, at, end);
        }
        return end - 1;
    }

    private static int underscore(String line, int at, StringBuilder text) {
        boolean twice = at + 1 < line.length() && line.charAt(at + 1) == '_';
        boolean pair = twice && (line.indexOf("__", at + 2) > 0 || line.lastIndexOf("__", at - 1) >= 0);
        if (!pair) {
            text.append('_');
            return at;
        }
        return at + 1;
    }

    /// `[words](address)` becomes its words; other brackets stay.
    private static int link(String line, int at, StringBuilder text) {
        int end = linkEnd(line, at);
        if (end < 0) {
            text.append('[');
            return at;
        }
        int close = line.indexOf("](", at);
        text.append(plain(line.substring(at + 1, close)));
        return end;
    }

    private static int linkEnd(String line, int at) {
        int close = line.indexOf("](", at);
        int inner = line.indexOf('[', at + 1);
        return close < 0 || inner >= 0 && inner < close ? -1 : line.indexOf(')', close);
    }

    private static int tag(String line, int at, StringBuilder text) {
        int close = line.indexOf('>', at);
        char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        if (close < 0 || !(next == '/' || next < 0x80 && Character.isLetter(next))) {
            text.append('<');
            return at;
        }
        String inner = line.substring(at + 1, close);
        if (inner.startsWith("http:") || inner.startsWith("https:") || inner.indexOf('@') > 0) {
            text.append(inner);
        }
        return close;
    }

    private static int entity(String line, int at, StringBuilder text) {
        int end = line.indexOf(';', at);
        if (end < 0 || end - at > 10) {
            text.append('&');
            return at;
        }
        String entity = line.substring(at, end + 1);
        String decoded = Parser.unescapeEntities(entity, false);
        text.append(decoded);
        return end;
    }
}
