package org.armillary.law.layout;

import java.util.List;

/// Makes line ends uniform and takes out what no XML may hold, keeping every other character at its place.
final class CleanText {

    private CleanText() {}

    /// CRLF and CR become LF; control characters other than tab, line feed and form feed become spaces, one for one.
    static String of(String raw, List<Notice> notices) {
        int first = firstUnclean(raw);
        if (first == raw.length()) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length()).append(raw, 0, first);
        int controls = 0;
        int place = 0;
        for (int i = first; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                    text.append('\n');
                }
            } else if (isForbidden(c)) {
                place = controls++ == 0 ? text.length() : place;
                text.append(c >= 0xFFFE ? '\uFFFD' : ' ');
            } else {
                text.append(c);
            }
        }
        if (controls > 0) {
            notices.add(new Notice(
                    new Span(place, place + 1),
                    "control-characters",
                    controls + " control characters were replaced by spaces, the first of them here."));
        }
        return text.toString();
    }

    private static int firstUnclean(String raw) {
        int i = 0;
        while (i < raw.length() && raw.charAt(i) != '\r' && !isForbidden(raw.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\f' && c != '\r'
                || c >= 0x7F && c < 0xA0 && c != 0x85
                || c >= 0xFFFE;
    }
}
