package org.armillary.law.dmn;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements, indented, and turns what goes wrong into unchecked errors.
final class DmnXml {

    static final String MODEL = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    private final XMLStreamWriter xml;
    private int depth;

    DmnXml(OutputStream out) {
        this.xml = call(() -> XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
    }

    private interface Action<T> {
        T run() throws XMLStreamException;
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static <T> T call(Action<T> action) {
        try {
            return action.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("can't write the model", e);
        }
    }

    private static void run(Step step) {
        call(() -> {
            step.run();
            return true;
        });
    }

    void start() {
        run(() -> xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
    }

    void end() {
        run(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        });
    }

    /// @param attributes names and values in turn
    DmnXml open(String name, String... attributes) {
        indent();
        run(() -> {
            xml.writeStartElement(name);
            if (depth == 0) {
                xml.writeDefaultNamespace(MODEL);
            }
        });
        attributes(attributes);
        depth++;
        return this;
    }

    void close() {
        depth--;
        indent();
        run(xml::writeEndElement);
    }

    void empty(String name, String... attributes) {
        indent();
        run(() -> xml.writeEmptyElement(name));
        attributes(attributes);
    }

    void text(String name, String text) {
        indent();
        run(() -> {
            xml.writeStartElement(name);
            xml.writeCharacters(text);
            xml.writeEndElement();
        });
    }

    /// Nothing where the text is empty.
    void description(String text) {
        if (!text.isBlank()) {
            text("description", text.strip());
        }
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            run(() -> xml.writeAttribute(name, value));
        }
    }

    private void indent() {
        run(() -> xml.writeCharacters(depth == 0 ? "\n" : "\n" + "  ".repeat(depth)));
    }
}
