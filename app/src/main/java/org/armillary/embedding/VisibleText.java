package org.armillary.embedding;

import java.text.Normalizer;

/// A text without invisible marks, as stand in law copied from web pages, and with plain spaces.
public final class VisibleText {

    private VisibleText() {}

    /// The same words in Unicode's composed form.
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(each -> Character.getType(each) != Character.FORMAT)
                .forEach(each -> visible.appendCodePoint(Character.isSpaceChar(each) ? ' ' : each));
        return visible.toString();
    }
}
