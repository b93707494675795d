package org.armillary.law.layout;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.frbr.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads web pages: blocks become lines, menus and other parts of the site are told apart, scripts and hidden parts are
/// left out.
final class HtmlReader {

    private static final int PREFORMATTED_SHARE = 6;

    private HtmlReader() {}

    static Layout read(byte[] bytes, String name, Limits limits) {
        TextDecoder.Decoded decoded = decode(bytes);
        if (decoded.text().length() > limits.characters()) {
            throw new UnreadableDocument(
                    name,
                    "has " + decoded.text().length() + " characters, more than the limit of " + limits.characters(),
                    "Split it, or raise the limit.");
        }
        Document page = Jsoup.parse(decoded.text());
        Element body = page.body();
        Optional<Element> pre = preformatted(body);
        List<Notice> notices = new ArrayList<>(decoded.notices());
        Layout layout =
                pre.isPresent() ? ofText(pre.get(), page, notices) : ofBlocks(body, page, name, limits, notices);
        if (layout.lines().isEmpty()) {
            throw new UnreadableDocument(
                    name,
                    "is a web page without text in it (it may be filled in by scripts)",
                    "Save the page from a browser after it has loaded, or use the publisher's PDF.");
        }
        return layout;
    }

    private static Layout ofBlocks(Element body, Document page, String name, Limits limits, List<Notice> notices) {
        HtmlLines lines =
                new HtmlLines(new LineWriter(name, limits.characters()), HtmlRegions.of(body), HtmlNotes.of(body));
        lines.read(body);
        String text = lines.text();
        List<Line> marked = ContentsTables.mark(text, lines.lines());
        return new Layout(
                Format.HTML,
                text,
                marked,
                language(text, page),
                false,
                metadata(page),
                TextDecoder.placedIn(text, notices));
    }

    /// Pages whose text is typed, with its own line breaks, are plain text in a frame.
    private static Optional<Element> preformatted(Element body) {
        Element largest = null;
        int length = 0;
        for (Element pre : body.getElementsByTag("pre")) {
            int size = pre.wholeText().length();
            if (size > length) {
                length = size;
                largest = pre;
            }
        }
        return largest == null || length * 10L < body.text().length() * (long) PREFORMATTED_SHARE
                ? Optional.empty()
                : Optional.of(largest);
    }

    private static Layout ofText(Element pre, Document page, List<Notice> notices) {
        String text = CleanText.of(pre.wholeText(), notices);
        Layout plain = PlainTextReader.layout(text, TextDecoder.placedIn(text, notices));
        return new Layout(
                Format.HTML,
                plain.text(),
                plain.lines(),
                language(text, page),
                plain.wrapped(),
                metadata(page),
                plain.notices());
    }

    private static Language language(String text, Document page) {
        Element root = page.firstElementChild();
        String declared = root == null ? "" : root.attr("lang").isBlank() ? root.attr("xml:lang") : root.attr("lang");
        return LanguageIdentifier.identify(text, declared);
    }

    private static Map<String, String> metadata(Document page) {
        Map<String, String> metadata = new HashMap<>();
        put(metadata, "title", page.title());
        for (Element meta : page.head().getElementsByTag("meta")) {
            String key = meta.attr("name").toLowerCase(Locale.ROOT).replaceFirst("^(dc|dcterms)[.:]", "");
            switch (key) {
                case "title",
                        "creator",
                        "author",
                        "date",
                        "issued",
                        "identifier",
                        "publisher",
                        "language",
                        "description" ->
                    put(
                            metadata,
                            key.equals("author") ? "creator" : key.equals("issued") ? "date" : key,
                            meta.attr("content"));
                default -> {}
            }
        }
        return metadata;
    }

    private static void put(Map<String, String> metadata, String key, String value) {
        if (!value.isBlank()) {
            metadata.putIfAbsent(key, value.strip());
        }
    }

    /// A page may name its encoding; it is believed if the bytes are valid in it.
    private static TextDecoder.Decoded decode(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at >= 0) {
            String label = head.substring(at + 8).replaceFirst("^[\"' ]*", "").split("[^a-z0-9_:.-]", 2)[0];
            try {
                Charset charset = Charset.forName(
                        label.equals("iso-8859-1") ? "windows-1252" : label.equals("gb2312") ? "GB18030" : label);
                String text = TextDecoder.strict(bytes, 0, bytes.length, charset);
                if (text != null && !text.startsWith("\uFEFF")) {
                    return new TextDecoder.Decoded(text, charset, List.of());
                }
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return TextDecoder.decode(bytes);
            }
        }
        return TextDecoder.decode(bytes);
    }
}
