package org.armillary.law.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML whose elements are lines of text, as if the text stood alone.
final class TaggedTextReader {

    private final TaggedText kind;
    private final Map<String, String> metadata;
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder content = new StringBuilder();

    private TaggedTextReader(TaggedText kind) {
        this.kind = kind;
        this.metadata = new HashMap<>(kind.said());
    }

    static Layout read(byte[] bytes, String name, Limits limits) {
        TaggedTextReader reader = null;
        try {
            XMLStreamReader xml = SafeXml.read(bytes);
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                reader = reader == null && event == XMLStreamConstants.START_ELEMENT ? of(xml, name) : reader;
                if (reader != null) {
                    reader.take(event, xml);
                    checkLength(reader, name, limits);
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(
                    name,
                    "is no well-formed XML (line " + e.getLocation().getLineNumber() + ")",
                    "Fetch it again from its publisher.",
                    e);
        }
        if (reader == null || reader.text.toString().isBlank()) {
            throw new UnreadableDocument(
                    name, "holds no text in the elements that are read", "Fetch it again from its publisher.");
        }
        return reader.layout();
    }

    private static TaggedTextReader of(XMLStreamReader xml, String name) {
        return new TaggedTextReader(TaggedText.find(xml.getLocalName())
                .orElseThrow(() -> new UnreadableDocument(
                        name, "has the root element '" + xml.getLocalName() + "'", "Use another format of it.")));
    }

    private static void checkLength(TaggedTextReader reader, String name, Limits limits) {
        if (reader.text.length() + reader.content.length() > limits.characters()) {
            throw new UnreadableDocument(
                    name, "has more characters than the limit of " + limits.characters(), "Raise the limit.");
        }
    }

    private void take(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                open.push(xml.getLocalName());
                content.setLength(0);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> content.append(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> {
                close(open.pop());
                content.setLength(0);
            }
            default -> {}
        }
    }

    private void close(String element) {
        if (kind.lines().contains(element)) {
            content.toString()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> text.append(line).append('\n'));
        }
        String key = kind.metadata().get(element);
        if (key != null && kind.about().equals(open.peek())) {
            String value = content.toString().strip();
            boolean day = kind.days().contains(element) && value.matches("\\d{8}");
            metadata.putIfAbsent(
                    key, day ? value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6) : value);
        }
    }

    private Layout layout() {
        List<Notice> notices = new ArrayList<>();
        Layout plain = PlainTextReader.layout(CleanText.of(text.toString(), notices), notices);
        return new Layout(
                Format.TAGGED_TEXT,
                plain.text(),
                plain.lines(),
                plain.language(),
                plain.wrapped(),
                metadata,
                plain.notices());
    }
}
