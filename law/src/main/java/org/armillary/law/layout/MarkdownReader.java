package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.layout.Line.Joined;

/// Reads Markdown line by line: legal texts in Markdown put one provision on a line, which a paragraph-minded reader
/// would run together.
///
/// Marks of headings, emphasis, links and quotes become style; numbers stay as printed.
final class MarkdownReader {

    private static final float QUOTE_INDENT = 2;

    private final LineWriter writer;
    private final List<String> source;
    private boolean fenced;
    private boolean commented;

    private MarkdownReader(LineWriter writer, List<String> source) {
        this.writer = writer;
        this.source = source;
    }

    static Layout read(byte[] bytes, String name, Limits limits) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        List<Notice> notices = new ArrayList<>(decoded.notices());
        String raw = CleanText.of(decoded.text(), notices);
        FrontMatter front = FrontMatter.of(raw);
        List<Notice> placed = notices.stream()
                .map(n -> new Notice(new Span(0, 0), n.code(), n.message()))
                .toList();
        MarkdownReader reader = new MarkdownReader(
                new LineWriter(name, limits.characters()),
                raw.substring(front.end()).replace('\f', '\n').lines().toList());
        reader.readLines();
        String text = reader.writer.text();
        List<Line> lines = ContentsTables.mark(text, reader.writer.lines());
        if (lines.isEmpty()) {
            throw new UnreadableDocument(name, "is a Markdown file without text", "Check that it is the right file.");
        }
        Measure measure = Measure.of(text, lines);
        return new Layout(
                Format.MARKDOWN,
                text,
                LineJoiner.join(text, lines, measure),
                LanguageIdentifier.identify(text, front.metadata().getOrDefault("language", "")),
                measure.wrapped(),
                front.metadata(),
                TextDecoder.placedIn(text, placed));
    }

    private void readLines() {
        for (int i = 0; i < source.size(); i++) {
            String line = withoutComments(source.get(i));
            String next = i + 1 < source.size() ? source.get(i + 1).strip() : "";
            if (line.isBlank()) {
                writer.addGap();
            } else if (line.strip().startsWith("```") || line.strip().startsWith("~~~")) {
                fenced = !fenced;
            } else if (fenced) {
                write(line.strip(), Style.PLAIN, Role.BODY);
            } else if (!isRule(line.strip())) {
                readLine(line, isUnderline(next) && !line.strip().startsWith("|") ? next.charAt(0) == '=' ? 1 : 2 : 0);
            }
        }
    }

    /// Three or more dashes, stars or underscores alone: a rule between paragraphs, or the line under a heading.
    private static boolean isRule(String line) {
        String marks = line.replace(" ", "");
        return marks.length() >= 3
                && (marks.chars().allMatch(c -> c == '-')
                        || marks.chars().allMatch(c -> c == '*')
                        || marks.chars().allMatch(c -> c == '_')
                        || marks.chars().allMatch(c -> c == '='));
    }

    private static boolean isUnderline(String line) {
        return line.length() >= 3
                && (line.chars().allMatch(c -> c == '=') || line.chars().allMatch(c -> c == '-'));
    }

    private void readLine(String line, int underlined) {
        int start = 0;
        float indent = 0;
        while (start < line.length() && (Blanks.isSpace(line.charAt(start)) || line.charAt(start) == '>')) {
            char c = line.charAt(start);
            indent += c == '\t' ? 2 : c == '>' ? QUOTE_INDENT : c == '\u3000' ? 1 : 0.5f;
            start++;
        }
        String rest = line.substring(start).strip();
        int level = MarkdownText.headingLevel(rest);
        if (level > 0) {
            write(
                    MarkdownText.plain(MarkdownText.headingText(rest, level)),
                    new Style(level, false, false, false, 0, 1),
                    Role.BODY);
        } else if (underlined > 0) {
            write(MarkdownText.plain(rest), new Style(underlined, false, false, false, 0, 1), Role.BODY);
        } else if (rest.startsWith("|") && rest.length() > 2) {
            writeRow(rest);
        } else {
            writeText(rest, indent);
        }
    }

    private void writeText(String rest, float indent) {
        boolean bullet = rest.length() > 2 && "-*+".indexOf(rest.charAt(0)) >= 0 && rest.charAt(1) == ' ';
        String item = bullet ? rest.substring(2).strip() : rest;
        boolean bold = MarkdownText.isAllBold(item);
        boolean italic = !bold && MarkdownText.isAllItalic(item);
        float depth = bullet ? indent + 1 : indent;
        Style style = bold || italic || depth > 0 ? new Style(0, bold, italic, false, depth, 1) : Style.PLAIN;
        for (String part : item.split("(?i)<br\\s*/?>")) {
            write(MarkdownText.plain(part), style, Role.BODY);
        }
    }

    private void writeRow(String row) {
        String inner = row.substring(1, row.endsWith("|") ? row.length() - 1 : row.length());
        if (inner.chars().allMatch(c -> "-:| ".indexOf(c) >= 0)) {
            return;
        }
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
            writer.addTab();
            writer.add(MarkdownText.plain(cell.strip()));
        }
        writer.endLine(Style.PLAIN, Role.TABLE_ROW, Joined.NEW);
    }

    private void write(String text, Style style, Role role) {
        writer.add(text);
        writer.endLine(style, role, style.headingLevel() > 0 ? Joined.NEW : Joined.UNKNOWN);
    }

    /// The line without HTML comments, which may go on over many lines.
    private String withoutComments(String line) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int edge = line.indexOf(commented ? "-->" : "<!--", at);
            if (edge < 0) {
                return commented
                        ? kept.toString()
                        : kept.append(line, at, line.length()).toString();
            }
            if (!commented) {
                kept.append(line, at, edge);
            }
            at = edge + (commented ? 3 : 4);
            commented = !commented;
        }
        return kept.toString();
    }
}
