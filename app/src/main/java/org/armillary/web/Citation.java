package org.armillary.web;

import java.util.List;
import java.util.Set;
import org.armillary.law.akn.Provision;
import org.armillary.reception.Opened;

/// How a provision is cited: the instrument, the provision's numbers, the date of the text.
public final class Citation {

    private static final Set<String> BASIC = Set.of("article", "section", "rule", "attachment");

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

    /// The provision's numbers as they are cited: from the basic unit down (`Article 6(3)`), where there is one;
    /// chapters are not cited with articles, but a part of a chapter is cited with it (`Chapter III, Section 1`).
    public static String numbers(Provision provision) {
        List<Provision> path = provision.path();
        int from = -1;
        for (int i = 0; i < path.size(); i++) {
            if (isBasic(path.get(i))) {
                from = i;
            }
        }
        return from < 0 ? grouped(path) : annex(path.subList(0, from)) + joined(path.subList(from, path.size()));
    }

    /// An annex numbers its sections anew: it is named before them.
    private static String annex(List<Provision> around) {
        return around.stream()
                .filter(each -> each.type().equals("annex"))
                .flatMap(each -> each.num().stream())
                .map(num -> spaced(num) + ", ")
                .findFirst()
                .orElse("");
    }

    /// What a provision is called above its own text: how it is cited, and its heading.
    static String label(Provision provision) {
        return (numbers(provision) + " " + provision.heading().orElse("")).strip();
    }

    private static boolean isBasic(Provision provision) {
        boolean named = BASIC.contains(provision.element().localName());
        return named
                && provision.children().stream()
                        .noneMatch(child -> BASIC.contains(child.element().localName()));
    }

    private static String grouped(List<Provision> path) {
        List<String> numbers = path.stream()
                .flatMap(each -> each.num().stream())
                .map(Citation::spaced)
                .toList();
        return numbers.isEmpty() ? Shown.name(path.getLast()) : String.join(", ", numbers);
    }

    private static String joined(List<Provision> path) {
        StringBuilder numbers = new StringBuilder();
        for (Provision each : path) {
            each.num()
                    .map(Citation::spaced)
                    .filter(num -> !num.isEmpty())
                    .ifPresent(num -> numbers.append(numbers.isEmpty() ? num : inner(num)));
        }
        return numbers.isEmpty() ? Shown.name(path.getLast()) : numbers.toString();
    }

    /// Printed numbers hold no-break spaces, which nobody types, and may end with a dash before a heading; an item's
    /// dash is all it has.
    private static String spaced(String num) {
        return num.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("(?<=[^ —–])[ —–]+$", "")
                .strip();
    }

    /// `3.`, `3` and `(3)` become `(3)` after the article's own number; other scripts' numbers follow as they are.
    private static String inner(String num) {
        String bare = num.replaceAll("^\\(|[.)\\s]+$", "");
        boolean latin = bare.matches("[0-9A-Za-z]{1,8}");
        return latin ? "(" + bare + ")" : num.codePointAt(0) > 0x2E80 ? num : " " + num;
    }
}
