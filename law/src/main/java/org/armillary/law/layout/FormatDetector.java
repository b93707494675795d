package org.armillary.law.layout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Tells what bytes are by looking at them: magic numbers, the root element of XML, the names in a zip, the shape of
/// text.
final class FormatDetector {

    private static final int HEAD = 64 * 1024;

    private FormatDetector() {}

    /// @throws UnreadableDocument when the bytes are a kind of file that holds no text, or none we know
    static Format detect(byte[] bytes, String name) {
        if (indexOf(bytes, "%PDF-", 1024) >= 0) {
            return Format.PDF;
        }
        if (ZipDirectory.isZip(bytes)) {
            return ZipKind.of(bytes, name);
        }
        ForeignFiles.refuse(bytes, name);
        String head = TextDecoder.decode(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)))
                .text();
        return ofText(head, bytes, name);
    }

    private static Format ofText(String head, byte[] bytes, String name) {
        String start = head.substring(0, Math.min(head.length(), 2_000)).stripLeading();
        Optional<XmlRoot> root = XmlRoot.find(head);
        if (root.isPresent()) {
            Optional<Format> official = root.get().format();
            if (official.isPresent()) {
                return official.get();
            }
            if (TaggedText.find(root.get().name()).isPresent()) {
                return Format.TAGGED_TEXT;
            }
            if (start.startsWith("<?xml")) {
                throw new UnreadableDocument(
                        name,
                        "is XML of a kind that is not known (its root element is '"
                                + root.get().name() + "')",
                        "Akoma Ntoso, Formex, LIMS, USLM, e-Gov XML and the kinds of catalogues/layout are read; else use the publisher's HTML or PDF.");
            }
        }
        if (HtmlShape.isHtml(head)) {
            return Format.HTML;
        }
        if (ForeignFiles.isBinary(bytes)) {
            throw new UnreadableDocument(
                    name,
                    "is binary data of no known kind (it begins with " + hex(bytes) + ")",
                    "PDF, DOCX, HTML, Markdown, plain text and official XML are read; convert it to one of them.");
        }
        return MarkdownShape.isMarkdown(head, name) ? Format.MARKDOWN : Format.PLAIN_TEXT;
    }

    /// Where an ASCII string stands in the first bytes, or -1.
    static int indexOf(byte[] bytes, String ascii, int within) {
        byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        int last = Math.min(bytes.length, within) - wanted.length;
        for (int i = 0; i <= last; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private static String hex(byte[] bytes) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(8, bytes.length); i++) {
            shown.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%02X", bytes[i] & 0xFF));
        }
        return shown.toString();
    }
}
