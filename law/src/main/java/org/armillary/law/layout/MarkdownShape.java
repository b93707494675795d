package org.armillary.law.layout;

import java.util.Locale;

/// Tells Markdown from plain text: headings with number signs, front matter, escaped full stops, emphasis at both ends
/// of a line.
final class MarkdownShape {

    private MarkdownShape() {}

    /// A file named `.txt` is plain text whatever it looks like, since plain text is kept to the letter.
    static boolean isMarkdown(String head, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".txt") || lower.endsWith(".text")) {
            return false;
        }
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return true;
        }
        int marks = head.startsWith("---\n") || head.startsWith("---\r\n") ? 2 : 0;
        int lines = 0;
        for (String line : (Iterable<String>) head.lines()::iterator) {
            lines += line.isBlank() ? 0 : 1;
            marks += isHeading(line) ? 2 : isMarked(line) ? 1 : 0;
        }
        return marks >= 3 && marks * 40 >= lines;
    }

    private static boolean isHeading(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        return level >= 1 && level <= 6 && level < line.length() && line.charAt(level) == ' ';
    }

    private static boolean isMarked(String line) {
        String text = line.strip();
        return text.length() > 4 && text.startsWith("**") && text.indexOf("**", 2) > 2
                || text.contains("\\. ")
                || text.contains("](http");
    }
}
