package org.armillary.law.markup;

import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;
import org.armillary.law.akn.XmlText;

/// Checks that an Akoma Ntoso document holds every non-space character of the text it was read from, once and in order.
///
/// Notes and page furniture may stand elsewhere than in the text; all other text must keep its order.
public final class TextCompleteness {

    private final String text;
    private final int[] counts = new int[1 << Character.SIZE];
    private int at;
    private Optional<String> disorder = Optional.empty();

    private TextCompleteness(String text) {
        this.text = XmlText.clean(text);
    }

    /// What is wrong, in words; empty when nothing is.
    ///
    /// @param text the text that was read, in the form the layout has it
    public static Optional<String> problem(String text, AknDocument document) {
        TextCompleteness check = new TextCompleteness(text);
        for (int i = 0; i < check.text.length(); i++) {
            check.counts[check.text.charAt(i)]++;
        }
        check.element(document.document(), true);
        return check.disorder.or(check::difference);
    }

    /// Whether a character counts as space: it may be lost at line ends or stand for another.
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private Optional<String> difference() {
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] != 0 && !isSpace((char) c)) {
                String what = counts[c] > 0
                        ? " fewer times in the document than in the text"
                        : " times too often in the document";
                return Optional.of("'%c' (U+%04X) stands %d%s".formatted((char) c, c, Math.abs(counts[c]), what));
            }
        }
        return Optional.empty();
    }

    private void element(Element element, boolean ordered) {
        if (element.is("meta")) {
            element.child("proprietary").ifPresent(each -> element(each, false));
            return;
        }
        boolean inside = ordered && !element.is("authorialNote");
        for (Node each : element.children()) {
            switch (each) {
                case Element child -> element(child, inside);
                case Text part -> take(part.value(), inside);
            }
        }
    }

    private void take(String part, boolean ordered) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            counts[c]--;
            if (ordered && !isSpace(c)) {
                advance(c, part);
            }
        }
    }

    private void advance(char c, String part) {
        int found = at;
        while (found < text.length() && text.charAt(found) != c) {
            found++;
        }
        if (found < text.length()) {
            at = found + 1;
        } else if (disorder.isEmpty()) {
            disorder = Optional.of("out of order or twice: '" + part.substring(0, Math.min(60, part.length())) + "'");
        }
    }
}
