package org.armillary.law.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Paragraph styles of a DOCX document, each with what it inherits.
final class DocxStyles {

    private static final int DEEPEST = 20;

    /// Settings of a paragraph; -1 and `""` where a style does not say.
    ///
    /// @param outline outline level from 0, or -1
    /// @param numId list the paragraph is numbered in, 0 for none, or -1
    /// @param level level in that list, or -1
    /// @param align alignment, such as `center`
    /// @param indent left indentation in twentieths of a point, or -1
    record Settings(
            String name, int outline, int numId, int level, String align, int indent, boolean bold, boolean italic) {

        static final Settings NONE = new Settings("", -1, -1, -1, "", -1, false, false);

        /// These settings, with another's where these are silent.
        Settings over(Settings base) {
            return new Settings(
                    name.isEmpty() ? base.name : name,
                    outline < 0 ? base.outline : outline,
                    numId < 0 ? base.numId : numId,
                    level < 0 ? base.level : level,
                    align.isEmpty() ? base.align : align,
                    indent < 0 ? base.indent : indent,
                    bold || base.bold,
                    italic || base.italic);
        }

        /// Heading level from 1, or 0.
        int heading() {
            if (outline >= 0 && outline < 9) {
                return outline + 1;
            }
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("heading ") && lower.length() == 9 && Character.isDigit(lower.charAt(8))) {
                return lower.charAt(8) - '0';
            }
            return lower.equals("title") ? 1 : 0;
        }

        boolean isContents() {
            return name.toLowerCase(Locale.ROOT).startsWith("toc ")
                    || name.toLowerCase(Locale.ROOT).equals("toc heading");
        }
    }

    private final Map<String, Settings> own = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private String standard = "";

    static DocxStyles of(byte[] part) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        XMLStreamReader xml = SafeXml.read(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("style")
                    && SafeXml.attribute(xml, "type").equals("paragraph")) {
                styles.add(xml);
            }
        }
        return styles;
    }

    private void add(XMLStreamReader xml) throws XMLStreamException {
        String id = SafeXml.attribute(xml, "styleId");
        if (SafeXml.attribute(xml, "default").equals("1")) {
            standard = id;
        }
        DocxSettings settings = new DocxSettings();
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("basedOn")) {
                    parents.put(id, SafeXml.attribute(xml, "val"));
                } else if (xml.getLocalName().equals("name")) {
                    settings.setName(SafeXml.attribute(xml, "val"));
                } else {
                    settings.take(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        own.put(id, settings.settings());
    }

    /// Settings of a style with all it inherits.
    Settings resolve(String id) {
        String at = id.isEmpty() ? standard : id;
        Settings settings = Settings.NONE;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            settings = settings.over(own.getOrDefault(at, Settings.NONE));
            at = parents.getOrDefault(at, "");
        }
        return settings;
    }
}
