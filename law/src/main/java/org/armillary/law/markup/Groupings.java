package org.armillary.law.markup;

import java.util.List;

/// Tells bare numbers that group provisions (`II.⏎Fees⏎Art. 4`) from those of lists: only a grouping is followed, after
/// its title, by an article or by a grouping of another form.
final class Groupings {

    private static final int TITLE_LINES = 2;
    private static final int SHORT_TITLE = 90;

    private final LineLabels labels;

    Groupings(LineLabels labels) {
        this.labels = labels;
    }

    static boolean isGrouping(Label label) {
        Level level = label.form().worded();
        return level != null && level.grouping();
    }

    /// Whether the next numbered line after a grouping's could stand in it.
    boolean leads(int index, Label label) {
        List<LineShape> lines = labels.lines();
        boolean alone = label.rest() >= lines.get(index).line().end();
        int titles = alone ? 0 : 1;
        if (!alone && !LineShapes.isTitle(labels.text(), label.rest(), paragraphEnd(index))) {
            return false;
        }
        for (int i = index + 1; i < lines.size(); i++) {
            if (!lines.get(i).isParagraph()) {
                continue;
            }
            boolean numbered = false;
            for (Label next : labels.at(i)) {
                if (opens(i, next, label.form())) {
                    return true;
                }
                numbered |= !next.isBullet();
            }
            if (numbered || !isTitle(i, alone) || ++titles > TITLE_LINES) {
                return false;
            }
        }
        return false;
    }

    /// @param closed whether a short title may end with a point, as in old statutes
    private boolean isTitle(int index, boolean closed) {
        int start = shape(index).line().start();
        int end = paragraphEnd(index);
        boolean point = closed && end - start < SHORT_TITLE && labels.text().charAt(end - 1) == '.';
        return LineShapes.isTitle(labels.text(), start, point ? end - 1 : end);
    }

    private int paragraphEnd(int index) {
        int last = index;
        while (shape(last).continued() && last + 1 < labels.lines().size()) {
            last++;
        }
        return shape(last).line().end();
    }

    private LineShape shape(int index) {
        return labels.lines().get(index);
    }

    private boolean opens(int index, Label next, Form grouping) {
        Form form = next.form();
        if (isGrouping(next)) {
            return form.id() != grouping.id() && leads(index, next);
        }
        return form.worded() != null && form.isBasic(Level.Zone.BODY) || form.isContainer();
    }
}
