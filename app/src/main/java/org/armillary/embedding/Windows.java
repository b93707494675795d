package org.armillary.embedding;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into overlapping windows of words, each short enough for a model that reads a hundred.
///
/// `of("a b c d e", 3, 2)` is `a b c`, `c d e`. A text without words is one window, which is the text.
public final class Windows {

    /// Words in a window: with about 1.4 pieces a word, a model that reads 128 pieces sees all of it.
    public static final int WORDS = 90;

    /// Words from the start of a window to the start of the next one.
    public static final int STEP = 70;

    private Windows() {}

    /// Windows of the usual size.
    public static List<String> of(String text) {
        return of(text, WORDS, STEP);
    }

    /// Windows of so many words, one beginning so many words after the other; the last ends with the text.
    public static List<String> of(String text, int words, int step) {
        String[] all = text.strip().split("\\s+");
        List<String> windows = new ArrayList<>();
        int from = 0;
        while (from + words < all.length) {
            windows.add(String.join(" ", List.of(all).subList(from, from + words)));
            from += step;
        }
        windows.add(String.join(" ", List.of(all).subList(from, all.length)));
        return windows;
    }
}
