package org.armillary.law.layout;

import java.util.List;
import org.armillary.law.layout.Line.Joined;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Walks a page in document order and writes its blocks as lines.
///
/// A number that stands in a block or cell of its own before its text is written on one line with it: `(1)` and `The
/// purpose …` become `(1) The purpose …`.
final class HtmlLines implements NodeFilter {

    private final LineWriter writer;
    private final HtmlRegions regions;
    private final HtmlNotes notes;
    private final HtmlTables tables = new HtmlTables();
    private final HtmlLists lists = new HtmlLists();
    private final HtmlStyle style = new HtmlStyle();

    private int site;
    private int note;
    private int rows;
    private int preformatted;
    private boolean broken;

    HtmlLines(LineWriter writer, HtmlRegions regions, HtmlNotes notes) {
        this.writer = writer;
        this.regions = regions;
        this.notes = notes;
    }

    void read(Element body) {
        body.filter(this);
        end(true);
    }

    String text() {
        return writer.text();
    }

    List<Line> lines() {
        return writer.lines();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            addText(text.getWholeText());
        } else if (node instanceof Element element) {
            if (HtmlRegions.isUnshown(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void addText(String text) {
        if (preformatted == 0 || rows > 0) {
            style.note(text);
            writer.add(text);
            return;
        }
        int from = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', from)) {
            writer.add(text.substring(from, i));
            breakLine();
            from = i + 1;
        }
        style.note(text);
        writer.add(text.substring(from));
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            breakLine();
            return;
        }
        if (isBlock(element, tag)) {
            openBlock(element, tag);
        } else if (tag.equals("sup") && !writer.isLineEmpty() && isNoteMark(element)) {
            writer.addSpace();
        }
        preformatted += tag.equals("pre") ? 1 : 0;
        style.open(element, HtmlNames.BOLD.contains(tag), HtmlNames.ITALIC.contains(tag));
    }

    private boolean isBlock(Element element, String tag) {
        return tag.equals("a") && regions.isSkipLink(element)
                || HtmlNames.BLOCKS.contains(tag)
                        && !element.attr("style").replace(" ", "").contains("display:inline;");
    }

    private boolean isNoteMark(Element element) {
        return element.closest("a") != null || element.selectFirst("a[href^=#]") != null;
    }

    private void openBlock(Element element, String tag) {
        end(isHeading(tag) || tag.equals("table") && rows == 0 && tables.isData(element));
        if (HtmlNames.SPACED.contains(tag) && rows == 0) {
            writer.addGap();
        }
        site += regions.isSite(element) ? 1 : 0;
        note += notes.isNote(element) ? 1 : 0;
        switch (tag) {
            case "table" -> tables.open(element);
            case "tr" -> rows += tables.isRow() ? 1 : 0;
            case "ol", "ul", "menu", "dir" -> lists.open(element);
            case "li" -> writer.add(lists.numberOf(element));
            case "blockquote", "dd" -> lists.indent(1);
            default -> {}
        }
    }

    private void close(Element element) {
        String tag = element.normalName();
        preformatted -= tag.equals("pre") ? 1 : 0;
        if (isBlock(element, tag)) {
            closeBlock(element, tag);
        }
        style.close(element, HtmlNames.BOLD.contains(tag), HtmlNames.ITALIC.contains(tag));
    }

    private void closeBlock(Element element, String tag) {
        if (rows > 0 && (tag.equals("td") || tag.equals("th")) && tables.isRow()) {
            writer.addTab();
        } else if (tag.equals("tr") && tables.isRow()) {
            rows--;
            end(true, Role.TABLE_ROW);
        } else {
            end(isHeading(tag) || note > 0 && notes.isNote(element));
        }
        switch (tag) {
            case "table" -> tables.close();
            case "ol", "ul", "menu", "dir" -> lists.close();
            case "blockquote", "dd" -> lists.indent(-1);
            default -> {}
        }
        site -= regions.isSite(element) ? 1 : 0;
        note -= notes.isNote(element) ? 1 : 0;
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    private void breakLine() {
        if (rows > 0) {
            writer.addSpace();
        } else if (writer.isLineEmpty()) {
            writer.addGap();
        } else {
            end(true);
            broken = true;
        }
    }

    private void end(boolean surely) {
        end(surely, Role.BODY);
    }

    /// Ends the line, except that a lone number waits for its text and a table row for its cells.
    private void end(boolean surely, Role role) {
        if (rows > 0) {
            writer.addSpace();
            return;
        }
        if (!surely) {
            String current = writer.current();
            if (current.isEmpty()) {
                return;
            }
            if (ItemLabel.isLabel(current) || tables.isInNumberCell() && ItemLabel.isBareNumber(current)) {
                writer.addSpace();
                return;
            }
        }
        Role actual = site > 0 ? Role.NAVIGATION : note > 0 ? Role.FOOTNOTE : role;
        writer.endLine(style.take(lists.depth()), actual, broken ? Joined.UNKNOWN : Joined.NEW);
        broken = false;
    }
}
