package org.armillary.web;

import org.armillary.law.akn.Provision;
import org.armillary.reception.Opened;

/// How a provision is cited: the instrument, the provision's numbers, the date of the text.
final class Citation {

    private Citation() {}

    static String of(Opened reading, Provision provision, Frame frame) {
        return frame.say(
                "cite.pattern",
                reading.holding()
                        .stamp()
                        .identity()
                        .shortTitle()
                        .orElse(reading.holding().title()),
                numbers(provision),
                Shown.day(frame, reading.holding().date()));
    }

    /// From the basic unit down, where there is one: chapters are not cited with articles.
    private static String numbers(Provision provision) {
        var path = provision.path();
        int from = 0;
        for (int i = 0; i < path.size(); i++) {
            String name = path.get(i).element().localName();
            if (name.equals("article") || name.equals("section") || name.equals("rule") || name.equals("attachment")) {
                from = i;
            }
        }
        StringBuilder numbers = new StringBuilder();
        for (Provision each : path.subList(Math.min(from, path.size() - 1), path.size())) {
            each.num().ifPresent(num -> numbers.append(numbers.isEmpty() ? spaced(num) : inner(spaced(num))));
        }
        return numbers.isEmpty() ? Shown.name(provision) : numbers.toString();
    }

    /// Printed numbers hold no-break spaces, which nobody types.
    private static String spaced(String num) {
        return num.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /// `3.`, `3` and `(3)` become `(3)` after the article's own number; other scripts' numbers follow as they are.
    private static String inner(String num) {
        String bare = num.replaceAll("^\\(|[.)\\s]+$", "");
        boolean latin = bare.matches("[0-9A-Za-z]{1,8}");
        return latin ? "(" + bare + ")" : num.codePointAt(0) > 0x2E80 ? num : " " + num;
    }
}
