package org.armillary.query;

import java.text.Normalizer;
import java.util.List;

/// Takes out of what was typed what nobody can see or mean, and cuts it to [Limits#LENGTH].
///
/// Characters that only steer display (directions, joiners) go, control characters and halves of pairs are spaces,
/// full-width signs are their plain ones, and of marks heaped on one letter the first four stay.
final class Characters {

    private static final int MARKS = 4;
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH = 0xFF01 - '!';

    private Characters() {}

    static String cleaned(String typed, List<Note> notes) {
        if (typed.length() > Limits.LENGTH) {
            notes.add(new Note(Note.Kind.LENGTH, ""));
        }
        int end = Math.min(typed.length(), Limits.LENGTH);
        StringBuilder out = new StringBuilder(end);
        int marks = 0;
        for (int at = 0; at < end; at += Character.charCount(typed.codePointAt(at))) {
            int c = typed.codePointAt(at);
            marks = isMark(c) ? marks + 1 : 0;
            switch (Character.getType(c)) {
                case Character.FORMAT -> {}
                case Character.CONTROL,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SPACE_SEPARATOR -> out.append(' ');
                default -> {
                    if (marks <= MARKS) {
                        out.appendCodePoint(plain(c));
                    }
                }
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static int plain(int c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? c - FULL_WIDTH : c;
    }

    /// A letter, digit, mark or the sign of a section: what a word begins with.
    static boolean isWordly(int c) {
        return Character.isLetterOrDigit(c) || c == '§';
    }
}
