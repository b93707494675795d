package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;

/// The labels that may directly follow another label on its line, found once for all tracks.
final class FollowingLabels {

    private final CueScanner scanner;
    private final CharSequence text;
    private final List<Label> asked = new ArrayList<>();
    private final List<Label[]> answers = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    FollowingLabels(CueScanner scanner, CharSequence text) {
        this.scanner = scanner;
        this.text = text;
    }

    void clear() {
        asked.clear();
        answers.clear();
    }

    Label[] get(Label before, int end) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i) == before) {
                return answers.get(i);
            }
        }
        labels.clear();
        scanner.scan(text, afterHeading(before, end), end, labels);
        labels.removeIf(label -> !Evidence.mayFollow(label, before));
        Label[] found = labels.toArray(Label[]::new);
        asked.add(before);
        answers.add(found);
        return found;
    }

    /// Where the text goes on after a heading in brackets: 제2조(정의) ①.
    private int afterHeading(Label before, int end) {
        char first = text.charAt(before.rest());
        Level worded = before.form().worded();
        if (worded == null || !worded.mayHave(Level.Heading.BRACKETS) || first != '(' && first != '（') {
            return before.rest();
        }
        int closing = Headings.closing(text, before.rest(), end);
        return closing < 0 ? before.rest() : Headings.skip(text, closing, end);
    }
}
