package org.armillary.law.layout;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML as a stream that never leaves the document: no entities, no doctype, no network.
final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /// The bytes are decoded first: broken ones become replacement characters, not errors on the console.
    static XMLStreamReader read(byte[] bytes) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(
                    new StringReader(TextDecoder.decode(bytes).text()));
        }
    }

    /// An attribute by its local name, whatever its namespace; empty where it is missing.
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// A whole number in an attribute, bounded to what documents use.
    static int number(XMLStreamReader xml, String name, int otherwise) {
        try {
            String value = attribute(xml, name);
            return value.isEmpty() ? otherwise : (int) Math.clamp(Double.parseDouble(value), -1e6, 1e6);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// Whether a toggle element is on: present, and not `false`, `0` or `off`.
    static boolean isOn(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }
}
