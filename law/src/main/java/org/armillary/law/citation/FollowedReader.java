package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.armillary.law.akn.EIdNumber;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads parts whose number stands before the word: "first subparagraph", 第十七条の二, 제31조의2, 가목.
final class FollowedReader {

    private static final String NUMERALS = "〇零一二三四五六七八九十百千两兩";
    private static final int LONGEST = 9;

    private final Tokens tokens;

    FollowedReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The parts at a token; null where there are none.
    ///
    /// @param above what stands before in the same chain
    @Nullable
    List<Part> read(int at, Tongue tongue, @Nullable Part above) {
        if (tokens.isWord(at)) {
            return ordinals(at, tongue, above);
        }
        int prefix = tongue.prefixes().end(tokens, at);
        if (prefix < 0 && above == null) {
            return null;
        }
        Part part = numbered(at, prefix < 0 ? at : prefix, tongue);
        if (part == null && prefix < 0) {
            part = syllable(at, tongue);
        }
        return part == null ? null : one(part);
    }

    private static List<Part> one(Part part) {
        List<Part> parts = new ArrayList<>(1);
        parts.add(part);
        return parts;
    }

    /// 第十七条, 第17条の2, 第（三）项.
    private @Nullable Part numbered(int at, int from, Tongue tongue) {
        int open = Tongue.isMark(tokens, from, '(', '（') ? from + 1 : from;
        int number = afterNumber(open);
        if (number < 0) {
            return null;
        }
        int to = open > from ? Tongue.isMark(tokens, number, ')', '）') ? number + 1 : -1 : number;
        WordTree.Hit<Unit> unit = to < 0 ? null : tongue.followers().find(tokens, to);
        if (unit == null) {
            return null;
        }
        int end = inserted(unit.to(), tongue);
        return part(at, end, unit.value(), EIdNumber.of(tokens.text(from, end)));
    }

    private int inserted(int at, Tongue tongue) {
        int joint = tongue.inserts().end(tokens, at);
        int number = joint < 0 ? -1 : afterNumber(joint);
        return number < 0 || tongue.followers().find(tokens, number) != null ? at : number;
    }

    private int afterNumber(int at) {
        if (at < tokens.size() && tokens.isNumber(at)) {
            return at + 1;
        }
        int i = at;
        while (i < tokens.size() && i < at + LONGEST && isNumeral(i)) {
            i++;
        }
        return i == at ? -1 : i;
    }

    private boolean isNumeral(int at) {
        return tokens.isIdeograph(at) && NUMERALS.indexOf(tokens.text().charAt(tokens.start(at))) >= 0;
    }

    /// 가목: one syllable of an alphabet row.
    private @Nullable Part syllable(int at, Tongue tongue) {
        if (!tokens.isIdeograph(at) || at + 1 >= tokens.size()) {
            return null;
        }
        WordTree.Hit<Unit> unit = tongue.followers().find(tokens, at + 1);
        return unit == null || !unit.value().level().name().equals("subitem")
                ? null
                : part(at, unit.to(), unit.value(), tokens.text(at));
    }

    private static Part part(int from, int to, Unit unit, String number) {
        return new Part(from, to, List.of(new Step(unit.level(), number)), List.of(), unit, false);
    }

    /// "first", "first and second", "last" with the word behind.
    private @Nullable List<Part> ordinals(int at, Tongue tongue, @Nullable Part above) {
        WordTree.Hit<String> hit = tongue.ordinals().find(tokens, at);
        if (hit == null) {
            return null;
        }
        List<String> numbers = new ArrayList<>(1);
        List<Integer> starts = new ArrayList<>(1);
        for (int i = at; hit != null && numbers.size() < LONGEST; ) {
            numbers.add(hit.value());
            starts.add(i);
            int word = hit.to();
            WordTree.Hit<Unit> unit = tongue.followers().find(tokens, word);
            if (unit != null && unit.value().follows()) {
                return parts(numbers, starts, unit, above);
            }
            i = tongue.afterSeparator(tokens, word);
            hit = i < 0 ? null : tongue.ordinals().find(tokens, i);
        }
        return null;
    }

    private static @Nullable List<Part> parts(
            List<String> numbers, List<Integer> starts, WordTree.Hit<Unit> unit, @Nullable Part above) {
        if (above == null && unit.value().level().role() == Level.Role.SENTENCE && isPlain(unit.value())) {
            return null;
        }
        List<Part> parts = new ArrayList<>(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            int to = i + 1 < numbers.size() ? starts.get(i) + 1 : unit.to();
            parts.add(part(starts.get(i), to, unit.value(), numbers.get(i)));
        }
        return parts;
    }

    /// A sentence or indent by itself is too common a word for a reference.
    private static boolean isPlain(Unit unit) {
        return !unit.level().name().equals("alinea");
    }

    /// 別表第一: a word before a number that has a prefix.
    @Nullable
    List<Part> listed(int at, Unit unit, int number, IntConsumer ended) {
        int prefix = unit.tongue().prefixes().end(tokens, number);
        int end = afterNumber(prefix < 0 ? number : prefix);
        if (end < 0 || unit.tongue().prefixes().isEmpty()) {
            return null;
        }
        int close = unit.tongue().habits().closings().end(tokens, end);
        int to = Math.max(end, close);
        ended.accept(to);
        return one(part(at, to, unit, EIdNumber.of(tokens.text(number, end))));
    }
}
