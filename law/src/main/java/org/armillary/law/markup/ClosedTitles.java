package org.armillary.law.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Titles that a point closes beside a number: `Article 3. Dues.⏎They are paid each year.`
///
/// A short sentence is a title where numbered paragraphs follow at once, or where nearly all articles of the document
/// begin with one.
final class ClosedTitles {

    private static final int LONGEST = 160;
    private static final int FEWEST = 3;
    private static final double NEARLY_ALL = 0.75;

    private final CharSequence text;
    private final List<LineShape> lines;
    private final Set<Integer> found = new HashSet<>();
    private final Set<Integer> possible = new HashSet<>();
    private int beside;

    private ClosedTitles(CharSequence text, List<LineShape> lines) {
        this.text = text;
        this.lines = lines;
    }

    static ClosedTitles of(CharSequence text, List<LineShape> lines, List<Track.Step> steps) {
        ClosedTitles titles = new ClosedTitles(text, lines);
        for (int i = 0; i < steps.size(); i++) {
            titles.judge(steps.get(i), i + 1 < steps.size() ? steps.get(i + 1) : null);
        }
        if (titles.possible.size() >= FEWEST && titles.possible.size() >= NEARLY_ALL * titles.beside) {
            titles.found.addAll(titles.possible);
        }
        return titles;
    }

    /// Whether the unit that begins on a line has such a title beside its number.
    boolean at(int line) {
        return found.contains(line);
    }

    private void judge(Track.Step step, Track.@org.jspecify.annotations.Nullable Step next) {
        Chain unit = step.top();
        int line = step.line();
        if (unit.line() != line
                || !unit.isBasic()
                || !Headings.isUsuallyBeside(unit.level())
                || unit.label().rest() >= lines.get(line).line().end()) {
            return;
        }
        beside++;
        int after = line + 1;
        while (after < lines.size() && !lines.get(after).isParagraph()) {
            after++;
        }
        boolean steps = next != null && next.line() == after;
        if (after >= lines.size()
                || !isTitle(unit.label().rest(), lines.get(after - 1).line().end())
                || next != null && steps && !isIn(next.top(), unit)) {
            return;
        }
        possible.add(line);
        if (next != null && steps && opensParagraph(next.top(), unit)) {
            found.add(line);
        }
    }

    private boolean isTitle(int from, int end) {
        return end - from < LONGEST
                && text.charAt(end - 1) == '.'
                && LineShapes.isTitle(text, from, end - 1)
                && Headings.sentence(text, from, end) < 0;
    }

    private static boolean isIn(Chain inner, Chain unit) {
        Chain at = inner;
        while (!at.isDocument() && at != unit) {
            at = at.parent();
        }
        return at == unit;
    }

    private static boolean opensParagraph(Chain top, Chain unit) {
        Chain first = top;
        while (first.parent() != unit) {
            if (first.isDocument() || first == unit) {
                return false;
            }
            first = first.parent();
        }
        return first.label().numeral().isFirst() && first.label().style() == NumberingStyle.ARABIC;
    }
}
