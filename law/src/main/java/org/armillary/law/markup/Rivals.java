package org.armillary.law.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armillary.law.layout.Notice;

/// Reports where the two best readings of a document part, and both were nearly as good: the first number that they
/// place differently, not those after it.
final class Rivals {

    private final CharSequence text;
    private final List<LineShape> lines;
    private final List<Notice> notices;

    Rivals(CharSequence text, List<LineShape> lines, List<Notice> notices) {
        this.text = text;
        this.lines = lines;
        this.notices = notices;
    }

    void compare(Track best, Track other) {
        Map<Integer, Chain> others = new HashMap<>();
        for (Track.Step step : other.steps()) {
            others.put(step.line(), step.top());
        }
        boolean parted = false;
        for (Track.Step step : best.steps()) {
            Chain mine = step.top();
            if (mine.line() != step.line()) {
                continue;
            }
            Chain theirs = others.get(step.line());
            boolean differs = theirs == null || theirs.hash() != mine.hash();
            if (differs && !parted) {
                report(mine, theirs != null && theirs.line() == step.line());
            }
            parted = differs;
        }
    }

    private void report(Chain chain, boolean elsewhere) {
        String number =
                text.subSequence(chain.label().start(), chain.label().end()).toString();
        String other = elsewhere ? "could also belong to another unit" : "could also be running text";
        notices.add(new Notice(
                lines.get(chain.line()).line().span(),
                "ambiguous-number",
                number + " " + other + "; the likelier reading was taken"));
    }
}
