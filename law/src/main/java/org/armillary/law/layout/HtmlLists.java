package org.armillary.law.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// Lists of a page: their depth, and the numbers a browser would print before ordered items.
final class HtmlLists {

    private static final float STEP = 2;

    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<int[]> next = new ArrayDeque<>();
    private int quotes;

    void open(Element list) {
        open.push(list);
        next.push(new int[] {number(list.attr("start"), 1)});
    }

    void close() {
        open.poll();
        next.poll();
    }

    void indent(int by) {
        quotes += by;
    }

    /// Indentation of the present line, in ems.
    float depth() {
        return STEP * (open.size() + quotes);
    }

    /// The number printed before an item, with a space after it; empty where none is printed or the text brings its
    /// own.
    String numberOf(Element item) {
        if (open.isEmpty() || !open.peek().normalName().equals("ol") || next.isEmpty()) {
            return "";
        }
        int[] counter = next.peek();
        int value = number(item.attr("value"), counter[0]);
        counter[0] = value + 1;
        if (isUnmarked(open.peek()) || isUnmarked(item) || bringsLabel(item)) {
            return "";
        }
        return ListNumber.format(value, kind(open.peek())) + ". ";
    }

    private static boolean isUnmarked(Element element) {
        String css = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        String names = element.className().toLowerCase(Locale.ROOT);
        return css.contains("list-style:none")
                || css.contains("list-style-type:none")
                || names.contains("unstyled")
                || names.contains("no-bullet")
                || names.contains("nolist")
                || names.contains("list-none");
    }

    private static boolean bringsLabel(Element item) {
        String text = item.text();
        int space = text.indexOf(' ');
        return ItemLabel.isLabel(space < 0 ? text : text.substring(0, space));
    }

    private static ListNumber.Kind kind(Element list) {
        String css = list.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        String type = list.attr("type");
        if (type.equals("a") || css.contains("lower-alpha") || css.contains("lower-latin")) {
            return ListNumber.Kind.LOWER_LETTER;
        }
        if (type.equals("A") || css.contains("upper-alpha") || css.contains("upper-latin")) {
            return ListNumber.Kind.UPPER_LETTER;
        }
        if (type.equals("i") || css.contains("lower-roman")) {
            return ListNumber.Kind.LOWER_ROMAN;
        }
        return type.equals("I") || css.contains("upper-roman") ? ListNumber.Kind.UPPER_ROMAN : ListNumber.Kind.DECIMAL;
    }

    private static int number(String text, int otherwise) {
        try {
            return text.isBlank() ? otherwise : Math.clamp(Long.parseLong(text.strip()), -1_000_000, 1_000_000);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
