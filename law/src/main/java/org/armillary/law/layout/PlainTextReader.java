package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads plain text.
final class PlainTextReader {

    private PlainTextReader() {}

    static Layout read(byte[] bytes, String name, Limits limits) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        if (decoded.text().length() > limits.characters()) {
            throw new UnreadableDocument(
                    name,
                    "has " + decoded.text().length() + " characters, more than the limit of " + limits.characters(),
                    "Split it, or raise the limit.");
        }
        List<Notice> notices = new ArrayList<>(decoded.notices());
        String text = CleanText.of(decoded.text(), notices);
        return layout(text, TextDecoder.placedIn(text, notices));
    }

    /// The layout of text whose line ends are line feeds.
    static Layout layout(String text, List<Notice> notices) {
        List<Line> paged = PageFurniture.mark(text, LineScanner.scan(text));
        List<Line> lines = ContentsTables.mark(text, FootnoteBlocks.mark(text, paged));
        Measure measure = Measure.of(text, lines);
        return new Layout(
                Format.PLAIN_TEXT,
                text,
                LineJoiner.join(text, lines, measure),
                LanguageIdentifier.identify(text),
                measure.wrapped(),
                Map.of(),
                notices);
    }
}
