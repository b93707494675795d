package org.armillary.law.markup;

import java.util.List;
import org.armillary.law.layout.Notice;
import org.armillary.law.layout.Span;
import org.jspecify.annotations.Nullable;

/// Reports numbers that don't follow each other: gaps and repetitions among the units of one parent.
final class Doubts {

    private final CharSequence text;
    private final List<Notice> notices;

    Doubts(CharSequence text, List<Notice> notices) {
        this.text = text;
        this.notices = notices;
    }

    void in(Draft parent) {
        Draft before = null;
        for (Object part : parent.content()) {
            if (part instanceof Draft draft) {
                compare(before, draft);
                before = draft.label() == null ? before : draft;
                in(draft);
            }
        }
    }

    private void compare(@Nullable Draft before, Draft draft) {
        Label now = draft.label();
        Span place = draft.num();
        if (before == null || now == null || place == null || before.label() == null || now.isBullet()) {
            return;
        }
        Label last = before.label();
        if (last.form().id() != now.form().id()
                || last.numeral().prefix() != now.numeral().prefix()) {
            return;
        }
        int distance = now.numeral().main() - last.numeral().through();
        if (distance > 1) {
            notices.add(new Notice(
                    place,
                    "numbering-gap",
                    place.of(text) + " follows " + numOf(before) + "; what lies between is not in the text"));
        } else if (distance == 0 && now.numeral().suffix() == last.numeral().suffix()) {
            notices.add(new Notice(
                    place, "numbering-repeated", place.of(text) + " stands twice in one place; both are kept"));
        }
    }

    private String numOf(Draft draft) {
        Span num = draft.num();
        return num == null ? "a unit without number" : num.of(text);
    }
}
