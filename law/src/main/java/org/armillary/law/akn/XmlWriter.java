package org.armillary.law.akn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes an [Element] as UTF-8 in one stable form: element-only Akoma Ntoso elements have each child on a line of
/// its own, mixed content and other vocabularies are written untouched, so that reading gives the same tree again.
///
/// Characters that XML can't hold (most control characters, unpaired surrogates) are written as U+FFFD, form feeds and
/// other spaces among them as a space.
public final class XmlWriter {

    private static final byte[] DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 15;
    /// More bytes than one character or entity needs.
    private static final int ROOM = 8;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int size;

    private XmlWriter(OutputStream out) {
        this.out = out;
    }

    /// Writes the XML declaration and the element; the stream is flushed, not closed.
    public static void write(Element root, OutputStream out) throws IOException {
        out.write(DECLARATION);
        XmlWriter writer = new XmlWriter(out);
        writer.element(root, 0);
        writer.put('\n');
        writer.flush();
        out.flush();
    }

    /// The whole document as bytes.
    public static byte[] toBytes(Element root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        try {
            write(root, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The element alone, without XML declaration.
    static String toString(Element element) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlWriter writer = new XmlWriter(bytes);
            writer.element(element, 0);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void element(Element element, int depth) throws IOException {
        put('<');
        escaped(element.name(), false);
        for (Attribute attribute : element.attributes()) {
            put(' ');
            escaped(attribute.name(), false);
            put('=');
            put('"');
            escaped(attribute.value(), true);
            put('"');
        }
        List<Node> children = element.children();
        if (children.isEmpty()) {
            put('/');
            put('>');
            return;
        }
        put('>');
        if (isPretty(element)) {
            for (Node child : children) {
                line(depth + 1);
                element((Element) child, depth + 1);
            }
            line(depth);
        } else {
            for (Node child : children) {
                switch (child) {
                    case Element inner -> element(inner, depth);
                    case Text text -> escaped(text.value(), false);
                }
            }
        }
        put('<');
        put('/');
        escaped(element.name(), false);
        put('>');
    }

    private static boolean isPretty(Element element) {
        if (!Akn.isElementOnly(element)) {
            return false;
        }
        for (Node child : element.children()) {
            if (child instanceof Text) {
                return false;
            }
        }
        return true;
    }

    private void line(int depth) throws IOException {
        put('\n');
        for (int i = 0; i < depth; i++) {
            put(' ');
            put(' ');
        }
    }

    private void escaped(String text, boolean attribute) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (size > BUFFER - ROOM) {
                flush();
            }
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += wide(text, i, c);
            } else if (c > '>' || c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"') {
                buffer[size++] = (byte) c;
            } else {
                special(c, attribute);
            }
        }
    }

    private void special(char c, boolean attribute) throws IOException {
        switch (c) {
            case '&' -> ascii("&amp;");
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '"' -> ascii(attribute ? "&quot;" : "\"");
            case '\n' -> ascii(attribute ? "&#10;" : "\n");
            case '\t' -> ascii(attribute ? "&#9;" : "\t");
            case '\r' -> ascii("&#13;");
            default -> codePoint(XmlText.replacement(c));
        }
    }

    /// Writes the character from 0x80 up at an index; yields how many more UTF-16 units it took.
    private int wide(String text, int at, char c) {
        if (!Character.isSurrogate(c)) {
            codePoint(c >= 0xFFFE ? 0xFFFD : c);
            return 0;
        }
        int point = text.codePointAt(at);
        if (point <= 0xFFFF) {
            codePoint(0xFFFD);
            return 0;
        }
        codePoint(point);
        return 1;
    }

    private void codePoint(int point) {
        if (point < 0x80) {
            buffer[size++] = (byte) point;
            return;
        }
        if (point < 0x800) {
            buffer[size++] = (byte) (0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                buffer[size++] = (byte) (0xE0 | point >> 12);
            } else {
                buffer[size++] = (byte) (0xF0 | point >> 18);
                buffer[size++] = (byte) (0x80 | point >> 12 & 0x3F);
            }
            buffer[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        buffer[size++] = (byte) (0x80 | point & 0x3F);
    }

    private void ascii(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(char c) throws IOException {
        if (size > BUFFER - ROOM) {
            flush();
        }
        buffer[size++] = (byte) c;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
