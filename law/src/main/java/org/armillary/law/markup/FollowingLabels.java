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

    /// Where the text goes on after a heading in brackets (제2조(정의) ①) or one closed by a dash (Short title.—(1)).
    private int afterHeading(Label before, int end) {
        int rest = before.rest();
        if (mayHave(before.form(), Level.Heading.BRACKETS) && isBracket(rest)) {
            int closing = Headings.closing(text, rest, end);
            return closing < 0 ? rest : Headings.skip(text, closing, end);
        }
        if (mayHave(before.form(), Level.Heading.INLINE)) {
            int dash = Headings.inline(text, rest, end);
            int on = dash < 0 ? rest : Headings.skip(text, dash, end);
            return on < end && isBracket(on) ? on : rest;
        }
        return rest;
    }

    private boolean isBracket(int at) {
        return text.charAt(at) == '(' || text.charAt(at) == '（';
    }

    private static boolean mayHave(Form form, Level.Heading place) {
        for (Level level : form.ladder()) {
            if (level.mayHave(place)) {
                return true;
            }
        }
        return false;
    }
}
