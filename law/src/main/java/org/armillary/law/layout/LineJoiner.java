package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armillary.law.layout.Line.Joined;

/// Says how the lines of wrapped text continue each other: wrapped, hyphenated, or surely new because the line before
/// had room left.
final class LineJoiner {

    /// Words after which a hyphen stands for a part left out: "Wohn- und Geschäftsräume".
    private static final Set<String> CONJUNCTIONS = Set.of(
            "und", "oder", "bzw", "sowie", "et", "ou", "and", "or", "y", "o", "e", "en", "of", "i", "lub", "och",
            "eller", "og");

    private final String text;
    private final Room room;
    private final HyphenatedWords words;

    /// Whether a line had room for the first word of the next one.
    interface Room {
        boolean isLeft(Line line, Line next);
    }

    private LineJoiner(String text, List<Line> lines, Room room) {
        this.text = text;
        this.room = room;
        this.words = HyphenatedWords.of(text, lines);
    }

    /// The same lines, running text joined; left as they are where lines are not broken at a measure.
    static List<Line> join(String text, List<Line> lines, Measure measure) {
        return measure.wrapped()
                ? join(text, lines, (line, next) -> Measure.widthWithNext(text, line, next) < measure.least())
                : lines;
    }

    /// The same lines, running text joined; furniture between two lines does not part them.
    static List<Line> join(String text, List<Line> lines, Room room) {
        LineJoiner joiner = new LineJoiner(text, lines, room);
        List<Line> joined = new ArrayList<>(lines.size());
        Line before = null;
        boolean furniture = false;
        for (Line line : lines) {
            if (!line.isBody()) {
                joined.add(line);
                furniture = true;
                continue;
            }
            joined.add(before == null ? line : joiner.join(before, line, furniture));
            before = line;
            furniture = false;
        }
        return joined;
    }

    private Line join(Line before, Line line, boolean acrossPages) {
        // Blank lines around heads and feet part no paragraph.
        Line near = acrossPages && line.afterBlank() && LineEnds.continues(text, before, line.withAfterBlank(false))
                ? line.withAfterBlank(false)
                : line;
        Joined joined = joined(before, near, acrossPages);
        return joined == near.joined() ? near : near.withJoined(joined);
    }

    private Joined joined(Line before, Line line, boolean acrossPages) {
        if (line.afterBlank()) {
            return Joined.NEW;
        }
        if (endsInHyphen(before)) {
            return hyphenated(before, line);
        }
        if (room.isLeft(before, line) && !acrossPages) {
            return Joined.NEW;
        }
        return LineEnds.continues(text, before, line) && !LineEnds.isSpaceless(text.charAt(line.start()))
                ? Joined.WRAPPED
                : Joined.UNKNOWN;
    }

    private boolean endsInHyphen(Line line) {
        char last = text.charAt(line.end() - 1);
        return HyphenatedWords.isHyphen(last)
                && line.end() - line.start() > 2
                && Character.isLetter(text.charAt(line.end() - 2));
    }

    private Joined hyphenated(Line before, Line line) {
        char first = text.charAt(line.start());
        if (!Character.isLetter(first)) {
            return Character.isDigit(first) ? Joined.COMPOUND : Joined.UNKNOWN;
        }
        if (CONJUNCTIONS.contains(firstWord(line))) {
            return Joined.WRAPPED;
        }
        if (Character.isUpperCase(first) && !Character.isUpperCase(text.charAt(before.end() - 2))) {
            return Joined.COMPOUND;
        }
        return words.isCompound(before, line) ? Joined.COMPOUND : Joined.HYPHENATED;
    }

    private String firstWord(Line line) {
        int end = line.start();
        while (end < line.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(line.start(), end);
    }
}
